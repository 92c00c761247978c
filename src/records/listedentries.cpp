#include "records/listedentries.h"

#include "core/canonicaladdress.h"
#include "core/operation.h"
#include "records/historyentry.h"

namespace {

constexpr qsizetype mostKeptRecipients = 50'000; // some 10 MB

const QString one = QStringLiteral("SELECT operation_id, currency, entry.at, status, recipients FROM entry "
                                   "CROSS JOIN entry_kind ON entry_kind.id = entry.kind "
                                   "CROSS JOIN entry_detail ON entry_detail.entry = entry.id "
                                   "WHERE entry.id = ? AND withdrawal IS NULL");

bool hasFailed(const QString &status)
{
    Operation operation;
    operation.status = status;
    const OperationProgress progress = progressOf(operation);
    return progress == OperationProgress::Error || progress == OperationProgress::Ended;
}

void addRecipients(ListedEntry &entry, const QString &lines)
{
    const Chain chain = chainOf(entry.currency);
    for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype size = tab < 0 ? line.size() : tab;
        const QStringView rest = line.sliced(qMin(size + 1, line.size()));
        entry.addresses.append(canonicalAddress(chain, unescapedColumn(line.first(size))));
        entry.amounts.append(rest.first(rest.indexOf(u'\t') < 0 ? rest.size() : rest.indexOf(u'\t')).toString());
    }
}

} // namespace

Result<ListedEntry, LedgerError> ListedEntries::read(qint64 id)
{
    const auto kept = m_kept.constFind(id);
    if (kept != m_kept.constEnd()) {
        return *kept;
    }
    ListedEntry entry;
    const auto found = m_connection.each(one, {id}, [&entry](const Row &row) {
        entry.operationId = row.text(0);
        entry.currency = row.text(1);
        entry.at = toLedgerTime(QDateTime::fromMSecsSinceEpoch(row.number(2), Qt::UTC));
        entry.hasFailed = hasFailed(row.text(3));
        addRecipients(entry, row.text(4));
    });
    if (!found) {
        return found.error();
    }
    if (m_keptRecipients > mostKeptRecipients) {
        m_kept.clear();
        m_keptRecipients = 0;
    }
    m_kept.insert(id, entry);
    m_keptRecipients += entry.addresses.size();
    return entry;
}
