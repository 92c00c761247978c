#include "lists/spreadsheet.h"

#include "lists/contentkind.h"
#include "lists/odsreader.h"
#include "lists/xlsxsheet.h"

namespace {

struct Sheets {
    ListFormat format = ListFormat::Xlsx;
    QList<Sheet> sheets;
};

Result<Sheets, ListFault> readXlsx(const ZipPackage &package)
{
    const Result<XlsxWorkbook, ListFault> book = XlsxWorkbook::read(package);
    if (!book) {
        return book.error();
    }
    Sheets sheets;
    qsizetype bytes = 0;
    for (qsizetype index = 0; index < book->sheets.size(); ++index) {
        const Result<Sheet, ListFault> sheet = readXlsxSheet(package, *book, index);
        if (!sheet) {
            return sheet.error();
        }
        bytes += sheet->text.size();
        if (bytes > SheetText::mostBytes) {
            return ListFault::TooLarge;
        }
        sheets.sheets.append(*sheet);
    }
    return sheets;
}

bool isOds(const ZipPackage &package)
{
    const std::unique_ptr<ZipEntry> type = package.entry(QStringLiteral("mimetype"));
    return type && type->read(100).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Result<Sheets, ListFault> readSheets(const QByteArray &content)
{
    if (kindOf(content) == ContentKind::Compound) {
        // UTF-16, in the directory of the file
        const QByteArray locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
        return content.contains(locked) ? ListFault::LockedSpreadsheet : ListFault::OtherDocument;
    }
    const Result<ZipPackage, ListFault> package = ZipPackage::open(content);
    if (!package) {
        return package.error();
    }
    if (package->has(QStringLiteral("[Content_Types].xml"))) {
        return readXlsx(*package);
    }
    if (!isOds(*package)) {
        return ListFault::OtherDocument;
    }
    const Result<QList<Sheet>, ListFault> sheets = readOds(*package);
    if (!sheets) {
        return sheets.error();
    }
    return Sheets{ListFormat::Ods, *sheets};
}

Result<ListSheet, SheetError> choose(const Sheets &read, const QString &name)
{
    QStringList names;
    std::optional<Sheet> chosen;
    for (const Sheet &sheet : read.sheets) {
        if (!sheet.text.isEmpty()) {
            names.append(sheet.name);
        }
        if (name.isEmpty() ? !sheet.text.isEmpty() : sheet.name == name && !chosen) {
            chosen = sheet;
        }
    }
    if (!name.isEmpty() && !chosen) {
        return SheetError{ListFault::NoSuchSheet, name, names};
    }
    if (name.isEmpty() && names.size() > 1) {
        return SheetError{ListFault::SeveralSheets, names.join(QLatin1String(", ")), names};
    }
    return ListSheet{read.format, chosen.value_or(Sheet{}), names};
}

} // namespace

Result<ListSheet, SheetError> readSpreadsheet(const QByteArray &content, const QString &sheetName)
{
    const Result<Sheets, ListFault> sheets = readSheets(content);
    if (!sheets) {
        return SheetError{sheets.error(), {}, {}};
    }
    return choose(*sheets, sheetName);
}
