#include "reports/xlsxbook.h"

#include <QFile>
#include <QFileInfo>

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

ReportError errorOf(lxw_error error)
{
    return {error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? ReportFault::CellTooLong : ReportFault::NotWritten, {}};
}

} // namespace

// The library's own objects.
class XlsxBook::Writer
{
public:
    explicit Writer(const QString &path)
        : m_folder(QFile::encodeName(QFileInfo(path).absolutePath())), m_path(QFile::encodeName(path))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer() { close(); }

    [[nodiscard]] QString path() const { return QFile::decodeName(m_path); }
    bool addSheet(const QString &name)
    {
        m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
        return m_sheet != nullptr;
    }
    lxw_error write(lxw_row_t row, const ReportRow &cells);
    lxw_error close() { return m_book ? workbook_close(std::exchange(m_book, nullptr)) : LXW_ERROR_CREATING_XLSX_FILE; }

private:
    lxw_error write(lxw_row_t row, lxw_col_t column, const ReportCell &cell);

    QByteArray m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr; // owned; freed by closing it
    lxw_worksheet *m_sheet = nullptr;
};

lxw_error XlsxBook::Writer::write(lxw_row_t row, lxw_col_t column, const ReportCell &cell)
{
    if (cell.text.isEmpty()) {
        return LXW_NO_ERROR;
    }
    if (cell.text.size() > longestText) {
        return LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED;
    }
    const std::optional<double> number = cell.kind == ReportCell::Kind::Number ? exactNumber(cell.text) : std::nullopt;
    return number ? worksheet_write_number(m_sheet, row, column, *number, nullptr)
                  : worksheet_write_string(m_sheet, row, column, cell.text.toUtf8().constData(), nullptr);
}

lxw_error XlsxBook::Writer::write(lxw_row_t row, const ReportRow &cells)
{
    lxw_error error = LXW_NO_ERROR;
    lxw_col_t column = 0;
    for (const ReportCell &cell : cells) {
        error = error == LXW_NO_ERROR ? write(row, column, cell) : error;
        ++column;
    }
    return error;
}

XlsxBook::XlsxBook(const ReportRow &header)
    : m_header(header), m_writer(std::make_unique<Writer>(m_folder.filePath(QStringLiteral("book.xlsx"))))
{
}

XlsxBook::~XlsxBook() = default;

Result<Done, ReportError> XlsxBook::beginSheet()
{
    ++m_sheets;
    m_row = 0;
    const QString name =
        m_sheets == 1 ? QStringLiteral("Results") : QStringLiteral("Results %1").arg(QString::number(m_sheets));
    if (!m_folder.isValid() || !m_writer->addSheet(name)) {
        return ReportError{};
    }
    const lxw_error error = m_writer->write(lxw_row_t(m_row++), m_header);
    return error == LXW_NO_ERROR ? Result<Done, ReportError>(Done{}) : errorOf(error);
}

Result<Done, ReportError> XlsxBook::add(const ReportRow &row)
{
    if (m_sheets == 0 || m_row == mostRows) {
        if (auto begun = beginSheet(); !begun) {
            return begun;
        }
    }
    const lxw_error error = m_writer->write(lxw_row_t(m_row++), row);
    return error == LXW_NO_ERROR ? Result<Done, ReportError>(Done{}) : errorOf(error);
}

Result<QString, ReportError> XlsxBook::finish()
{
    if (m_sheets == 0) {
        if (auto begun = beginSheet(); !begun) {
            return begun.error();
        }
    }
    const lxw_error closed = m_writer->close();
    return closed == LXW_NO_ERROR ? Result<QString, ReportError>(m_writer->path()) : errorOf(closed);
}

Result<QByteArray, ReportError> makeXlsx(const ReportTable &table)
{
    if (table.rowCount >= mostRows) {
        return ReportError{ReportFault::TooManyRows, {}};
    }
    XlsxBook book(table.header);
    for (qsizetype index = 0; index < table.rowCount; ++index) {
        if (auto added = book.add(table.rowAt(index)); !added) {
            return added.error();
        }
    }
    const auto path = book.finish();
    if (!path) {
        return path.error();
    }
    QFile file(*path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return content.isEmpty() || content.size() != file.size() ? Result<QByteArray, ReportError>(ReportError{})
                                                              : content;
}
