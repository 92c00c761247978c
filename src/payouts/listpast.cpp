#include "payouts/listpast.h"

#include "records/batchlists.h"
#include "records/earlierwithdrawals.h"
#include "records/listfiles.h"

namespace {

using Found = EarlierWithdrawals::Found;

QSet<int> fileRowsOf(const BatchDraft &draft)
{
    QSet<int> rows;
    for (const RecipientRow &row : draft.rows) {
        rows.insert(row.fileRow);
    }
    rows.remove(0);
    return rows;
}

Finding sameFile(const FilePayment &payment)
{
    const QString evidence = QStringLiteral("%1, %2").arg(payment.confirmedAt.toString(Qt::ISODate), payment.batchId);
    return {FindingName::SameFile, InputField::None, {}, {}, evidence};
}

// Of a row whose earlier withdrawal is no longer one that may be replaced.
Finding noLongerUnpaid(const RecipientRow &row, const EarlierWithdrawal &withdrawal)
{
    const bool isDoubt = isInDoubt(withdrawal.state);
    return {isDoubt ? FindingName::DoubtTwin : FindingName::DuplicatePayment,
            InputField::Address,
            row.row,
            {},
            isDoubt ? withdrawal.id : withdrawal.confirmedAt.toString(Qt::ISODate)};
}

// Adds what is said of the rows, and which of them go out again.
void addEarlier(ListPast &past, const BatchDraft &draft, const QHash<int, QString> &earlier, const Found &found)
{
    for (const RecipientRow &row : draft.rows) {
        const QString id = earlier.value(row.fileRow);
        const auto withdrawal = found.constFind(id);
        if (row.fileRow == 0 || withdrawal == found.constEnd()) {
            continue;
        }
        if (withdrawal->isUnpaid()) {
            past.earlier.insert(row.fileRow, id);
        } else {
            past.findings.append(noLongerUnpaid(row, *withdrawal));
        }
    }
}

using Past = Result<ListPast, LedgerError>;

QFuture<Past> withEarlier(const PayoutTools &tools, const BatchDraft &draft, ListPast past,
                          const QHash<int, QString> &earlier)
{
    const QList<QString> named = earlier.values();
    const QSet<QString> ids(named.begin(), named.end());
    return EarlierWithdrawals(tools.store)
        .find(ids.values())
        .then([draft, past, earlier](const Result<Found, LedgerError> &found) mutable -> Past {
            if (!found) {
                return found.error();
            }
            addEarlier(past, draft, earlier, *found);
            return past;
        });
}

} // namespace

QFuture<Past> readListPast(const PayoutTools &tools, const BatchDraft &draft)
{
    if (draft.listFile.isEmpty()) {
        return QtFuture::makeReadyFuture(Past(ListPast{}));
    }
    QFuture<Result<std::optional<FilePayment>, LedgerError>> latest =
        BatchLists(tools.store).latestFrom(draft.listFile, fileRowsOf(draft));
    QFuture<Result<QHash<int, QString>, LedgerError>> earlier = ListFiles(tools.store).earlier(draft.listFile);
    // One thread of the store reads both, in this order.
    return earlier
        .then([&tools, draft, latest](const Result<QHash<int, QString>, LedgerError> &rows) {
            const Result<std::optional<FilePayment>, LedgerError> paid = latest.result();
            if (!rows || !paid) {
                return QtFuture::makeReadyFuture(Past(rows ? paid.error() : rows.error()));
            }
            ListPast past;
            if (*paid) {
                past.findings.append(sameFile(**paid));
            }
            return withEarlier(tools, draft, past, *rows);
        })
        .unwrap();
}

QList<Replacement> replacementsIn(const Plan &plan, const BatchDraft &draft)
{
    QHash<int, QString> earlier; // by the draft's rows
    for (const RecipientRow &row : draft.rows) {
        const auto known = draft.earlier.constFind(row.fileRow);
        if (row.fileRow > 0 && known != draft.earlier.constEnd()) {
            earlier.insert(row.row, *known);
        }
    }
    QList<Replacement> replacements;
    for (qsizetype index = 0; index < plan.withdrawals.size() && !earlier.isEmpty(); ++index) {
        const int row = plan.withdrawals.at(index).recipients().front().row.value_or(0);
        if (const QString id = earlier.value(row); !id.isEmpty()) {
            replacements.append({index, id});
        }
    }
    return replacements;
}
