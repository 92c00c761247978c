#include "reports/batchresults.h"

#include "core/batchrecords.h"
#include "reports/rowresults.h"

#include <memory>

namespace {

constexpr std::array<QLatin1String, 5> plainNames{QLatin1String("address"), QLatin1String("amount"),
                                                  QLatin1String("currency"), QLatin1String("note"),
                                                  QLatin1String("name")};

// A list that came from no file as a table.
ListTable tableFor(const BatchList &list)
{
    ListTable table;
    table.columns = {1, 2, -1, 3, 0};
    const bool hasCurrency = std::any_of(list.rows.begin(), list.rows.end(),
                                         [](const RecipientRow &row) { return !row.currency.isEmpty(); });
    if (hasCurrency) {
        table.columns[2] = 4;
    }
    return table;
}

ReportCell kept(const ListCell &cell)
{
    return {cell.text, cell.isNumber ? ReportCell::Kind::Number : ReportCell::Kind::Kept};
}

// The rows of the table, made one by one.
class ResultRows
{
public:
    explicit ResultRows(BatchOutcome outcome);

    [[nodiscard]] ReportRow header() const;
    [[nodiscard]] char separator() const { return m_table.separator; }
    [[nodiscard]] qsizetype size() const { return m_table.records.size() + m_further.size(); }
    [[nodiscard]] ReportRow at(qsizetype index) const;

private:
    void findColumns();
    void matchRows();
    [[nodiscard]] ReportRow ownCells(const ListRecord &record) const;
    [[nodiscard]] ReportRow ownCells(const RecipientRow &row) const;
    [[nodiscard]] ReportRow resultsOfFileRow(const ListRecord &record) const;
    [[nodiscard]] bool isEarlier(const ListRecord &record) const;

    BatchOutcome m_outcome;
    ListTable m_table;
    RowResults m_results;
    QList<int> m_own; // the file's columns that are not results of an earlier batch
    std::array<int, resultColumnCount> m_earlier{}; // the columns that are; -1: none
    QHash<int, qsizetype> m_listed; // place in the list, by the file's row
    QList<qsizetype> m_further; // places in the list of what the file does not have
};

BatchOutcome completed(BatchOutcome outcome)
{
    if (outcome.list.rows.isEmpty()) {
        outcome.list = listOf(outcome.records);
    }
    return outcome;
}

ResultRows::ResultRows(BatchOutcome outcome)
    : m_outcome(completed(std::move(outcome))),
      m_table(m_outcome.file ? *m_outcome.file : tableFor(m_outcome.list)),
      m_results(m_outcome.records, m_outcome.list, m_outcome.isPractice)
{
    findColumns();
    matchRows();
}

void ResultRows::findColumns()
{
    m_earlier.fill(-1);
    qsizetype width = m_table.header.size();
    for (const ListRecord &record : m_table.records) {
        width = std::max(width, record.cells.size());
    }
    for (const int column : m_table.columns) {
        width = std::max<qsizetype>(width, column + 1);
    }
    for (int index = 0; index < width; ++index) {
        const std::optional<ResultColumn> result = resultColumnNamed(m_table.header.value(index).text);
        if (result) {
            m_earlier[size_t(*result)] = index;
        } else {
            m_own.append(index);
        }
    }
}

void ResultRows::matchRows()
{
    QSet<int> inFile;
    for (const ListRecord &record : m_table.records) {
        inFile.insert(record.row);
    }
    for (qsizetype index = 0; index < m_outcome.list.rows.size(); ++index) {
        const int fileRow = m_outcome.list.rows.at(index).fileRow;
        if (inFile.contains(fileRow) && !m_listed.contains(fileRow)) {
            m_listed.insert(fileRow, index);
        } else {
            m_further.append(index);
        }
    }
}

ReportRow ResultRows::header() const
{
    ReportRow row;
    for (const int column : m_own) {
        if (!m_table.header.isEmpty()) {
            row.append(kept(m_table.header.value(column)));
            continue;
        }
        const auto known = std::find(m_table.columns.begin(), m_table.columns.end(), column);
        row.append({known == m_table.columns.end() ? QStringLiteral("column %1").arg(column + 1)
                                                   : plainNames[size_t(known - m_table.columns.begin())]});
    }
    for (const QLatin1String name : resultColumnNames) {
        row.append({name});
    }
    return row;
}

ReportRow ResultRows::ownCells(const ListRecord &record) const
{
    ReportRow cells;
    for (const int column : m_own) {
        cells.append(kept(record.cells.value(column)));
    }
    return cells;
}

ReportRow ResultRows::ownCells(const RecipientRow &row) const
{
    const std::array<QString, 5> texts{row.address, row.amount, row.currency, row.note, row.name};
    ReportRow cells;
    for (const int column : m_own) {
        const auto known = std::find(m_table.columns.begin(), m_table.columns.end(), column);
        cells.append({known == m_table.columns.end() ? QString() : texts[size_t(known - m_table.columns.begin())]});
    }
    return cells;
}

// Whether the file itself tells what became of the row in an earlier batch.
bool ResultRows::isEarlier(const ListRecord &record) const
{
    const int column = m_earlier[size_t(ResultColumn::State)];
    return column >= 0 && !record.cells.value(column).text.isEmpty();
}

ReportRow toCells(const ResultTexts &texts)
{
    ReportRow cells;
    for (const QString &text : texts) {
        cells.append({text});
    }
    return cells;
}

ReportRow ResultRows::resultsOfFileRow(const ListRecord &record) const
{
    const auto listed = m_listed.constFind(record.row);
    if (listed != m_listed.constEnd()) {
        return toCells(m_results.of(m_outcome.list.rows.at(*listed)));
    }
    if (!isEarlier(record)) {
        return toCells(m_results.ofRemoved());
    }
    ReportRow cells;
    for (const int column : m_earlier) {
        cells.append(column < 0 ? ReportCell() : kept(record.cells.value(column)));
    }
    return cells;
}

ReportRow ResultRows::at(qsizetype index) const
{
    if (index < m_table.records.size()) {
        const ListRecord &record = m_table.records.at(index);
        return ownCells(record) + resultsOfFileRow(record);
    }
    const RecipientRow &row = m_outcome.list.rows.at(m_further.at(index - m_table.records.size()));
    return ownCells(row) + toCells(m_results.of(row));
}

} // namespace

ReportTable resultTable(BatchOutcome outcome)
{
    const auto rows = std::make_shared<const ResultRows>(std::move(outcome));
    return {rows->header(), rows->size(), [rows](qsizetype index) { return rows->at(index); }, rows->separator()};
}
