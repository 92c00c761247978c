#include "lists/recipientlist.h"

#include "lists/contentkind.h"
#include "lists/recipientlistreader.h"
#include "lists/separatordetection.h"
#include "lists/spreadsheet.h"

#include <QCryptographicHash>

#include <future>

namespace {

RecipientList failedList(ListFault fault, const QString &evidence)
{
    RecipientList list;
    list.findings.append({FindingName::BadFile, InputField::None, {}, fault, evidence});
    return list;
}

RecipientList readText(const QByteArray &content, const ListOptions &options)
{
    const Result<DecodedText, ListFault> decoded = decodeText(content);
    if (!decoded) {
        return failedList(decoded.error(), {});
    }
    const char separator = options.separator ? *options.separator : detectSeparator(decoded->utf8);
    const ListText text{decoded->utf8, separator, RecordReader::Count::Lines};
    RecipientList list = RecipientListReader(text, options).read();
    list.shape.encoding = decoded->encoding;
    return list;
}

RecipientList readSheet(const QByteArray &content, const ListOptions &options)
{
    const Result<ListSheet, SheetError> read = readSpreadsheet(content, options.sheet);
    if (!read) {
        RecipientList list = failedList(read.error().fault, read.error().evidence);
        list.shape.sheets = read.error().sheets;
        return list;
    }
    const ListText text{read->sheet.text, ',', RecordReader::Count::Records};
    RecipientList list = RecipientListReader(text, options).read();
    list.shape.format = read->format;
    list.shape.sheet = read->sheet.name;
    list.shape.sheets = read->sheets;
    return list;
}

} // namespace

RecipientList readRecipientList(const QByteArray &content, const ListOptions &options)
{
    // On a thread of its own where one can be had: it takes as long as the reading.
    std::future<QByteArray> sha256 = std::async(std::launch::async | std::launch::deferred, [&content] {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    });
    RecipientList list =
        kindOf(content) == ContentKind::Text ? readText(content, options) : readSheet(content, options);
    list.sha256 = sha256.get();
    if (list.shape.sheets.size() > 1) { // another sheet is another list
        list.sha256 = QCryptographicHash::hash(list.sha256 + list.shape.sheet.toUtf8(), QCryptographicHash::Sha256);
    }
    return list;
}
