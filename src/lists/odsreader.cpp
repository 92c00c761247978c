#include "lists/odsreader.h"

#include "lists/xmlpart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr QStringView officeNamespace = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView tableNamespace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr QStringView textNamespace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";

// How often something stands there: once unless it is said.
int countOf(const QXmlStreamAttributes &attributes, QStringView space, QLatin1String name)
{
    bool isNumber = false;
    const int count = attributes.value(space.toString(), name).toInt(&isNumber);
    return isNumber ? std::max(count, 1) : 1;
}

bool isGroup(QStringView element)
{
    return element == u"table-row-group" || element == u"table-header-rows" || element == u"table-rows";
}

// The text of one paragraph, where the reader stands.
QString readParagraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"s") {
                const int spaces = countOf(xml.attributes(), textNamespace, QLatin1String("c"));
                text += QString(std::min(spaces, 1000), u' ');
            } else if (xml.name() == u"tab") {
                text += u'\t';
            } else if (xml.name() == u"line-break") {
                text += u'\n';
            } else if (xml.name() == u"annotation" || xml.name() == u"note") {
                xml.skipCurrentElement();
                --depth;
            }
            break;
        default:
            break;
        }
    }
    return text;
}

class TableReader
{
public:
    explicit TableReader(QXmlStreamReader &xml) : m_xml(xml) {}

    // Goes into groups of rows, and over whatever else a table has.
    SheetText read()
    {
        for (int groups = 0; groups >= 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --groups;
            } else if (token == QXmlStreamReader::StartElement) {
                if (m_xml.name() == u"table-row") {
                    readRow();
                } else if (isGroup(m_xml.name())) {
                    ++groups;
                } else {
                    m_xml.skipCurrentElement();
                }
            }
            if (m_sheet.isImpossible() || m_sheet.isTooLarge()) {
                m_xml.raiseError(QStringLiteral("cells beyond what a sheet can hold"));
            }
        }
        return std::move(m_sheet);
    }

private:
    void readRow()
    {
        const int repeats = countOf(m_xml.attributes(), tableNamespace, QLatin1String("number-rows-repeated"));
        m_column = 1;
        m_hasContent = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell") {
                readCell();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        for (int repeat = 1; m_hasContent && repeat < repeats && !m_sheet.isImpossible() && !m_sheet.isTooLarge();
             ++repeat) {
            m_sheet.repeatRow();
            ++m_row;
        }
        m_row = m_hasContent ? m_row + 1 : std::min(m_row + std::min(repeats, beyond), beyond);
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int repeats = countOf(attributes, tableNamespace, QLatin1String("number-columns-repeated"));
        QString text;
        bool isFirst = true;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p" && m_xml.namespaceUri() == textNamespace) {
                text += (isFirst ? QString() : QStringLiteral("\n")) + readParagraph(m_xml);
                isFirst = false;
            } else {
                m_xml.skipCurrentElement();
            }
        }
        const QString value = valueOf(attributes, text);
        const std::optional<double> number = numberOf(attributes);
        for (int repeat = 0; (number || !value.isEmpty()) && repeat < repeats && !m_sheet.isImpossible(); ++repeat) {
            m_hasContent = true;
            m_sheet.moveTo(m_row, m_column + repeat);
            if (number) {
                m_sheet.addNumber(*number);
            } else {
                m_sheet.addText(value);
            }
        }
        m_column = std::min(m_column + std::min(repeats, beyond), beyond);
    }

    [[nodiscard]] static QStringView officeValue(const QXmlStreamAttributes &attributes, QLatin1String name)
    {
        return attributes.value(officeNamespace.toString(), name);
    }

    [[nodiscard]] static std::optional<double> numberOf(const QXmlStreamAttributes &attributes)
    {
        const QStringView type = officeValue(attributes, QLatin1String("value-type"));
        if (type != u"float" && type != u"currency" && type != u"percentage") {
            return std::nullopt;
        }
        bool isNumber = false;
        const double number = officeValue(attributes, QLatin1String("value")).toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }

    // Of a cell that is no number: its value where the shown text may differ from it.
    [[nodiscard]] static QString valueOf(const QXmlStreamAttributes &attributes, const QString &shown)
    {
        for (const QLatin1String name :
             {QLatin1String("string-value"), QLatin1String("date-value"), QLatin1String("time-value")}) {
            if (const QStringView value = officeValue(attributes, name); !value.isEmpty()) {
                return value.toString();
            }
        }
        if (const QStringView value = officeValue(attributes, QLatin1String("boolean-value")); !value.isEmpty()) {
            return value.toString().toUpper();
        }
        const QStringView formula = attributes.value(tableNamespace.toString(), QLatin1String("formula"));
        return shown.isEmpty() ? formula.toString() : shown;
    }

    static constexpr int beyond = SheetText::mostRows + 1; // further than any sheet goes

    QXmlStreamReader &m_xml;
    SheetText m_sheet;
    int m_row = 1;
    int m_column = 1;
    bool m_hasContent = false;
};

qsizetype bytesOf(const QList<Sheet> &sheets)
{
    return std::accumulate(sheets.begin(), sheets.end(), qsizetype(0),
                           [](qsizetype sum, const Sheet &sheet) { return sum + sheet.text.size(); });
}

// Goes over what is beside the tables, such as the cells that tracked changes have deleted.
void readSheets(QXmlStreamReader &xml, QList<Sheet> &sheets)
{
    while (xml.readNextStartElement()) {
        if (xml.name() != u"table" || xml.namespaceUri() != tableNamespace) {
            xml.skipCurrentElement();
            continue;
        }
        const QString name = xml.attributes().value(tableNamespace.toString(), QLatin1String("name")).toString();
        sheets.append({name, TableReader(xml).read().text()});
        if (sheets.size() > mostSheets || bytesOf(sheets) > SheetText::mostBytes) {
            xml.raiseError(QStringLiteral("more than is read"));
        }
    }
}

void readDocument(QXmlStreamReader &xml, QList<Sheet> &sheets)
{
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"body") {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == u"spreadsheet") {
                readSheets(xml, sheets);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
}

bool isEncrypted(const ZipPackage &package)
{
    bool isEncrypted = false;
    const auto readManifest = [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            isEncrypted |= xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data";
        }
    };
    const std::optional<ListFault> fault = readPart(package, QStringLiteral("META-INF/manifest.xml"), readManifest);
    return !fault && isEncrypted;
}

} // namespace

Result<QList<Sheet>, ListFault> readOds(const ZipPackage &package)
{
    if (isEncrypted(package)) {
        return ListFault::LockedSpreadsheet;
    }
    QList<Sheet> sheets;
    const std::optional<ListFault> fault =
        readPart(package, QStringLiteral("content.xml"), [&](QXmlStreamReader &xml) { readDocument(xml, sheets); });
    if (sheets.size() > mostSheets || bytesOf(sheets) > SheetText::mostBytes) {
        return ListFault::TooLarge;
    }
    if (fault) {
        return *fault;
    }
    return sheets;
}
