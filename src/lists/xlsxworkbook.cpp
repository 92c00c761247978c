#include "lists/xlsxworkbook.h"

#include "lists/sheettext.h"
#include "lists/xmlpart.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace {

// What a part refers to: targets by id, and by the last word of their type.
struct Relations {
    QHash<QString, QString> byId;
    QHash<QString, QString> byType;
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

std::optional<ListFault> readRelations(const ZipPackage &package, const QString &part, Relations &relations)
{
    const QString folder = folderOf(part);
    const QString path = QStringLiteral("%1_rels/%2.rels").arg(folder, part.sliced(folder.size()));
    return readPart(package, path, [&](QXmlStreamReader &xml) {
        xml.readNextStartElement();
        for (; xml.readNextStartElement(); xml.skipCurrentElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString target = attributes.value(QLatin1String("Target")).toString();
            const QString whole = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
            const QString type = attributes.value(QLatin1String("Type")).toString();
            relations.byId.insert(attributes.value(QLatin1String("Id")).toString(), whole);
            relations.byType.insert(type.sliced(type.lastIndexOf(u'/') + 1), whole);
        }
    });
}

// The id of a <sheet> is in the namespace of relationships, of which there are two.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

void readSheets(QXmlStreamReader &xml, const Relations &relations, XlsxWorkbook &book)
{
    for (; xml.readNextStartElement(); xml.skipCurrentElement()) {
        const QString path = relations.byId.value(relationId(xml.attributes()));
        const bool isTaken = std::any_of(book.sheets.begin(), book.sheets.end(),
                                         [&path](const auto &sheet) { return sheet.path == path; });
        if (path.isEmpty() || isTaken || book.sheets.size() == mostSheets) {
            xml.raiseError(QStringLiteral("a sheet without a part of its own"));
        } else if (!path.contains(QLatin1String("chartsheets/"))) {
            book.sheets.append({xml.attributes().value(QLatin1String("name")).toString(), path});
        }
    }
}

void readBook(QXmlStreamReader &xml, const Relations &relations, XlsxWorkbook &book)
{
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"sheets") {
            readSheets(xml, relations, book);
            continue;
        }
        if (xml.name() == u"workbookPr") {
            const QStringView value = xml.attributes().value(QLatin1String("date1904"));
            book.countsFrom1904 = value == u"1" || value == u"true";
        }
        xml.skipCurrentElement();
    }
}

void readSharedTexts(QXmlStreamReader &xml, QStringList &texts)
{
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"si") {
            texts.append(readRichText(xml));
        } else {
            xml.skipCurrentElement();
        }
    }
}

// The numbers of the date and time formats that every program knows (ECMA-376 part 1, 18.8.30).
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

// Whether a format's code has a part of a date or time, outside of quoted text, colours and locales.
bool isDateCode(QStringView code)
{
    QChar closing;
    for (qsizetype index = 0; index < code.size(); ++index) {
        const QChar character = code[index].toLower();
        if (!closing.isNull()) {
            closing = character == closing ? QChar() : closing;
        } else if (character == u'"' || character == u'[') {
            closing = character == u'[' ? u']' : u'"';
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++index;
        } else if (QStringView(u"dmyhs").contains(character)) {
            return true;
        }
    }
    return false;
}

void readStyles(QXmlStreamReader &xml, QList<bool> &dateStyles)
{
    QHash<int, bool> ownFormats;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const bool isFormats = xml.name() == u"numFmts";
        if (!isFormats && xml.name() != u"cellXfs") {
            xml.skipCurrentElement();
            continue;
        }
        for (; xml.readNextStartElement(); xml.skipCurrentElement()) {
            const int format = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (isFormats) {
                ownFormats.insert(format, isDateCode(xml.attributes().value(QLatin1String("formatCode"))));
            } else {
                dateStyles.append(ownFormats.value(format, isBuiltInDate(format)));
            }
        }
    }
}

} // namespace

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText();
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t") {
                    text += xml.readElementText();
                } else {
                    xml.skipCurrentElement();
                }
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

Result<XlsxWorkbook, ListFault> XlsxWorkbook::read(const ZipPackage &package)
{
    Relations root;
    if (const std::optional<ListFault> fault = readRelations(package, QString(), root)) {
        return *fault;
    }
    const QString path = root.byType.value(QStringLiteral("officeDocument"));
    if (!path.endsWith(QLatin1String(".xml")) || !path.contains(QLatin1String("workbook"))) {
        return ListFault::OtherDocument;
    }
    XlsxWorkbook book;
    Relations relations;
    std::optional<ListFault> fault = readRelations(package, path, relations);
    if (!fault) {
        fault = readPart(package, path, [&](QXmlStreamReader &xml) { readBook(xml, relations, book); });
    }
    if (const QString texts = relations.byType.value(QStringLiteral("sharedStrings")); !fault && !texts.isEmpty()) {
        fault = readPart(package, texts, [&](QXmlStreamReader &xml) { readSharedTexts(xml, book.sharedTexts); });
    }
    if (const QString styles = relations.byType.value(QStringLiteral("styles")); !fault && !styles.isEmpty()) {
        fault = readPart(package, styles, [&](QXmlStreamReader &xml) { readStyles(xml, book.dateStyles); });
    }
    if (fault) {
        return *fault;
    }
    return book;
}
