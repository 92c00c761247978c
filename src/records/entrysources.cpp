#include "records/entrysources.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"

namespace {

constexpr qsizetype mostTexts = 200;

// Without what parts the lines, and what stands for an id in them.
QString oneLine(const QString &text)
{
    QString line = cutText(text);
    return line.replace(u'\n', u' ').replace(u'\u0001', QChar::ReplacementCharacter);
}

// As lists of lines keep them.
QStringList lines(const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts.mid(0, mostTexts)) {
        kept += oneLine(text);
    }
    return kept;
}

QList<EntryRecipient> recipientsOf(const Operation &operation)
{
    QList<EntryRecipient> recipients;
    for (auto entry = operation.recipients.begin(); entry != operation.recipients.end(); ++entry) {
        recipients.append({cutText(entry.key()), entry.value(), {}, {}});
    }
    return recipients;
}

void takePayment(HistoryEntry &entry, const Operation &operation)
{
    entry.type = cutText(operation.type);
    entry.currency = cutText(operation.currency);
    entry.amount = operation.amount;
    if (operation.hasRecipients) {
        entry.recipientCount = int(operation.recipients.size());
        entry.recipientLines = packRecipients(recipientsOf(operation));
    }
}

} // namespace

void takeOperation(HistoryEntry &entry, const Operation &operation, const QDateTime &now)
{
    entry.operationId = operation.id;
    entry.status = operation.status.isEmpty() && entry.isOurs() ? entry.status : cutText(operation.status);
    entry.fee = operation.fee ? operation.fee : entry.fee;
    entry.commission = operation.commission ? operation.commission : entry.commission;
    if (operation.sourceRate) {
        entry.sourceCurrency = cutText(operation.sourceCurrency);
        entry.sourceRate = operation.sourceRate;
    }
    entry.createdAt = operation.createdAt.isValid() ? operation.createdAt : entry.createdAt;
    entry.finishedAt = operation.finishedAt.isValid() ? operation.finishedAt : entry.finishedAt;
    entry.txUrls = operation.txUrls.isEmpty() ? entry.txUrls : lines(operation.txUrls);
    entry.txIds = operation.txIds.isEmpty() ? entry.txIds : lines(operation.txIds);
    entry.confirmationTarget = operation.confirmationTarget ? operation.confirmationTarget : entry.confirmationTarget;
    if (entry.isOurs()) {
        return;
    }
    takePayment(entry, operation);
    if (operation.type == toToken(WithdrawalType::CashOut) || operation.type == toToken(WithdrawalType::MassCashOut)) {
        entry.feePlan = operation.feePlan;
    }
    if (entry.createdAt.isValid() || !entry.at.isValid()) {
        entry.at = entry.createdAt.isValid() ? entry.createdAt : now;
    }
}

void takeWithdrawal(HistoryEntry &entry, qint64 sequence, const WithdrawalRecord &record)
{
    const Withdrawal &withdrawal = record.withdrawal;
    entry.withdrawal = sequence;
    entry.withdrawalId = record.id;
    entry.operationId = record.operationId;
    entry.type = toToken(withdrawal.type());
    entry.status = record.operationStatus;
    entry.state = record.state;
    entry.currency = withdrawal.currency();
    entry.amount = withdrawal.total();
    entry.fee = record.fee ? record.fee : entry.fee;
    entry.at = record.confirmedAt;
    entry.feePlan = withdrawal.feePlan();
    entry.txUrls = record.txUrls.isEmpty() ? entry.txUrls : lines(record.txUrls);
    entry.note = entry.noteBy.isEmpty() ? withdrawal.note() : entry.note;
    QList<EntryRecipient> recipients;
    for (const Recipient &recipient : withdrawal.recipients()) {
        recipients.append({recipient.address, recipient.amount, recipient.name, recipient.note});
    }
    entry.recipientCount = int(recipients.size());
    entry.recipientLines = packRecipients(recipients);
}
