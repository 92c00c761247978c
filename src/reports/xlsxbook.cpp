#include "reports/xlsxbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <optional>

namespace {

constexpr qsizetype mostRows = 1'048'576; // of a sheet
constexpr qsizetype longestText = 32'767;
constexpr qsizetype exactDigits = 15;

bool isDecimal(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return QStringView(u"0123456789.-").contains(character); });
}

// The number of a decimal whose text is just what a spreadsheet shows of that number.
std::optional<double> exactNumber(const QString &text)
{
    QString digits = text;
    digits.remove(u'.').remove(u'-');
    if (digits.size() > exactDigits || !isDecimal(text)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool isShortest = isNumber && QString::number(number, 'f', QLocale::FloatingPointShortest) == text;
    return isShortest ? std::optional(number) : std::nullopt;
}

// The rows go to disk while they are written, one after the other.
class Book
{
public:
    explicit Book(const QString &path)
        : m_folder(QFile::encodeName(QFileInfo(path).absolutePath())), m_path(QFile::encodeName(path))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, "Results") : nullptr;
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book() { close(); }

    [[nodiscard]] bool isOpen() const { return m_sheet != nullptr; }
    lxw_error write(lxw_row_t row, const ReportRow &cells);
    lxw_error close() { return m_book ? workbook_close(std::exchange(m_book, nullptr)) : LXW_ERROR_CREATING_XLSX_FILE; }

private:
    QByteArray m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr; // owned; freed by closing it
    lxw_worksheet *m_sheet = nullptr;
};

lxw_error Book::write(lxw_row_t row, const ReportRow &cells)
{
    lxw_col_t column = 0;
    for (const ReportCell &cell : cells) {
        const std::optional<double> number =
            cell.kind == ReportCell::Kind::Number ? exactNumber(cell.text) : std::nullopt;
        if (cell.text.size() > longestText) {
            return LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED;
        }
        lxw_error error = LXW_NO_ERROR;
        if (number) {
            error = worksheet_write_number(m_sheet, row, column, *number, nullptr);
        } else if (!cell.text.isEmpty()) {
            error = worksheet_write_string(m_sheet, row, column, cell.text.toUtf8().constData(), nullptr);
        }
        if (error != LXW_NO_ERROR) {
            return error;
        }
        ++column;
    }
    return LXW_NO_ERROR;
}

ReportError errorOf(lxw_error error)
{
    return {error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? ReportFault::CellTooLong : ReportFault::NotWritten, {}};
}

} // namespace

Result<QByteArray, ReportError> makeXlsx(const ReportTable &table)
{
    if (table.rowCount >= mostRows) {
        return ReportError{ReportFault::TooManyRows, {}};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    Book book(path);
    if (!folder.isValid() || !book.isOpen()) {
        return ReportError{};
    }
    lxw_error error = book.write(0, table.header);
    for (qsizetype index = 0; index < table.rowCount && error == LXW_NO_ERROR; ++index) {
        error = book.write(lxw_row_t(index + 1), table.rowAt(index));
    }
    const lxw_error closed = book.close();
    if (error != LXW_NO_ERROR || closed != LXW_NO_ERROR) {
        return errorOf(error != LXW_NO_ERROR ? error : closed);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return ReportError{};
    }
    const QByteArray content = file.readAll();
    return content.isEmpty() || content.size() != file.size() ? Result<QByteArray, ReportError>(ReportError{})
                                                              : content;
}
