#include "records/historysearch.h"

#include "store/ledgerjson.h"
#include "store/withdrawalrows.h"

#include <algorithm>

namespace {

// The columns of the query, in its order; Texts stands there only when a text is searched.
enum Column { Sequence, CurrencyColumn, AmountColumn, Fee, Id, Note, OperationId, Contradicting, TxUrls, Texts };

QString selection(bool withTexts)
{
    const QString plain = QStringLiteral("SELECT sequence, currency, amount, fee, id, note, operation_id, "
                                         "contradicting_operation, tx_urls");
    const QString texts =
        QStringLiteral(", (SELECT group_concat(address || char(10) || note || char(10) || name, char(10)) "
                       "FROM recipient WHERE withdrawal = withdrawal.sequence)");
    return plain + (withTexts ? texts : QString()) + QStringLiteral(" FROM withdrawal");
}

} // namespace

HistorySearch::HistorySearch(Connection &connection, HistoryFilter filter)
    : m_connection(connection), m_filter(std::move(filter))
{
    if (!m_filter.currency.isEmpty()) {
        require(QStringLiteral("currency = ?"), {m_filter.currency});
    }
    if (!m_filter.status.isEmpty()) {
        require(QStringLiteral("(state = ? OR operation_status = ?)"), {m_filter.status, m_filter.status});
    }
    if (!m_filter.type.isEmpty() && m_filter.type != QLatin1String("all")) {
        require(QStringLiteral("type = ?"), {m_filter.type});
    }
    if (m_filter.since.isValid()) {
        require(QStringLiteral("confirmed_at >= ?"), {toLedgerTime(m_filter.since)});
    }
    if (m_filter.until.isValid()) {
        require(QStringLiteral("confirmed_at <= ?"), {toLedgerTime(m_filter.until)});
    }
}

void HistorySearch::require(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

Result<HistoryPage, LedgerError> HistorySearch::run()
{
    return m_connection.snapshot([this]() -> Result<HistoryPage, LedgerError> {
        if (auto visited = visitRows(); !visited) {
            return visited.error();
        }
        auto records = readRecords();
        if (!records) {
            return records.error();
        }
        m_page.records = std::move(*records);
        return std::move(m_page);
    });
}

Result<Done, LedgerError> HistorySearch::visitRows()
{
    const QString where = m_conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_conditions.join(u" AND ");
    const QString sql =
        selection(!m_filter.text.isEmpty()) + where + QStringLiteral(" ORDER BY withdrawal.sequence DESC");
    const auto visited = m_connection.each(sql, m_values, [this](const Row &row) { visit(row); });
    if (visited && m_isDamaged) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("an amount cannot be read")};
    }
    return visited;
}

void HistorySearch::visit(const Row &row)
{
    if (!fitsText(row)) {
        return;
    }
    ++m_page.count;
    if (m_filter.limit == 0 || m_sequences.size() < m_filter.limit) {
        m_sequences.append(row.number(Sequence));
    }
    addToTotal(row);
}

bool HistorySearch::fitsText(const Row &row) const
{
    if (m_filter.text.isEmpty()) {
        return true;
    }
    QStringList texts = textsFromJson(row.text(TxUrls)).value_or(QStringList());
    for (const Column column : {Id, Note, OperationId, Contradicting, Texts}) {
        texts.append(row.text(column));
    }
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); });
}

void HistorySearch::addToTotal(const Row &row)
{
    const CurrencyId currency = row.text(CurrencyColumn);
    auto total = std::find_if(m_page.totals.begin(), m_page.totals.end(),
                              [&currency](const HistoryTotal &known) { return known.currency == currency; });
    if (total == m_page.totals.end()) {
        total = m_page.totals.insert(m_page.totals.end(), HistoryTotal{currency, 0, {}, {}});
    }
    const auto amount = Amount::parse(row.text(AmountColumn), AmountSyntax::Json);
    const auto fee =
        row.isNull(Fee) ? Result<Amount, AmountError>(Amount()) : Amount::parse(row.text(Fee), AmountSyntax::Json);
    if (!amount || !fee) {
        m_isDamaged = true;
        return;
    }
    ++total->count;
    total->amount += *amount;
    total->fee += *fee;
}

Result<QList<WithdrawalRecord>, LedgerError> HistorySearch::readRecords()
{
    std::sort(m_page.totals.begin(), m_page.totals.end(),
              [](const HistoryTotal &left, const HistoryTotal &right) { return left.currency < right.currency; });
    QList<WithdrawalRecord> records;
    WithdrawalRows rows(m_connection);
    for (const qint64 sequence : m_sequences) {
        const auto found = rows.find(QStringLiteral("sequence = ?"), {sequence});
        if (!found) {
            return found.error();
        }
        records.append(*found);
    }
    return records;
}
