#include "lists/booklist.h"

#include "lists/recordreader.h"
#include "lists/textencoding.h"

namespace {

// Where each column stands; -1: nowhere.
struct Columns {
    int name = -1;
    int address = -1;
    int chain = -1;
    int currency = -1;

    [[nodiscard]] bool isWhole() const { return name >= 0 && address >= 0 && (chain >= 0 || currency >= 0); }
};

QString textAt(const std::vector<Cell> &cells, int column)
{
    const bool isThere = column >= 0 && size_t(column) < cells.size();
    const QString text = isThere ? cells.at(size_t(column)).text().trimmed() : QString();
    // Our own files keep spreadsheets from taking a text for a formula.
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

Columns columnsIn(const std::vector<Cell> &cells)
{
    Columns columns;
    for (size_t index = 0; index < cells.size(); ++index) {
        const QString title = cells.at(index).text().trimmed().toLower();
        const int place = int(index);
        columns.name = title == QLatin1String("name") ? place : columns.name;
        columns.address = title == QLatin1String("address") ? place : columns.address;
        columns.chain = title == QLatin1String("chain") ? place : columns.chain;
        columns.currency = title == QLatin1String("currency") ? place : columns.currency;
    }
    return columns;
}

QString scopeFrom(const QString &chain, const QString &currency)
{
    if (!chain.isEmpty()) {
        return chainOfScope(chain) != Chain::Unknown || !currencyOfScope(chain).isEmpty() ? chain : QString();
    }
    return currency.isEmpty() ? QString() : bookScope(currency);
}

BookList faulty(ListFault fault, int row)
{
    BookList list;
    list.fault = fault;
    list.faultRow = row;
    return list;
}

// The separator under which the first record is a header.
std::optional<char> separatorOf(const QByteArray &text)
{
    for (const char separator : {',', ';', '\t', '|'}) {
        RecordReader reader(text, separator);
        if (reader.next() == RecordReader::Step::Record && columnsIn(reader.cells()).isWhole()) {
            return separator;
        }
    }
    return std::nullopt;
}

} // namespace

BookList readBookList(const QByteArray &content)
{
    const Result<DecodedText, ListFault> text = decodeText(content);
    if (!text) {
        return faulty(text.error(), 0);
    }
    const std::optional<char> separator = separatorOf(text->utf8);
    if (!separator) {
        return faulty(ListFault::NoAddressColumn, 1);
    }
    RecordReader reader(text->utf8, *separator);
    reader.next();
    const Columns columns = columnsIn(reader.cells());
    BookList list;
    for (RecordReader::Step step = reader.next(); step != RecordReader::Step::End; step = reader.next()) {
        if (step == RecordReader::Step::Fault) {
            return faulty(reader.fault(), reader.row());
        }
        const std::vector<Cell> &cells = reader.cells();
        const QString scope = scopeFrom(textAt(cells, columns.chain), textAt(cells, columns.currency));
        list.rows.append({reader.row(), {scope, textAt(cells, columns.address), textAt(cells, columns.name), {}, {}}});
    }
    return list;
}
