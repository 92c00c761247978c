#include "store/withdrawalrows.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"
#include "store/processidentity.h"

namespace {

// The columns of the query below, in its order.
enum Column {
    Sequence,
    Id,
    BatchId,
    Replaces,
    CurrencyColumn,
    Precision,
    FeePlanColumn,
    Note,
    AmountColumn,
    RecipientCount,
    KeyId,
    HostId,
    ConfirmedAt,
    State,
    ClaimedAt,
    DeadlineAt,
    ClaimedBy,
    EndedAt,
    OperationId,
    OperationStatus,
    TxUrls,
    Fee,
    Error,
    UnsentCauseColumn,
    DoubtCauseColumn,
    HttpStatus,
    ContradictingOperation,
};

QString selection()
{
    return QStringLiteral("SELECT sequence, id, batch_id, replaces, currency, precision, fee_plan, note, amount, "
                          "recipient_count, key_id, host_id, confirmed_at, state, claimed_at, deadline_at, claimed_by, "
                          "ended_at, operation_id, operation_status, tx_urls, fee, error, unsent_cause, doubt_cause, "
                          "http_status, contradicting_operation FROM withdrawal WHERE ");
}

// A row's columns, kept until its recipients are read.
using Values = QVariantList;

QString text(const Values &row, Column column)
{
    return row.at(column).toString();
}

QDateTime time(const Values &row, Column column)
{
    return fromLedgerTime(text(row, column));
}

std::optional<Withdrawal> toWithdrawal(const Values &row, const QList<Recipient> &recipients)
{
    const std::optional<FeePlan> feePlan = fromToken<FeePlan>(text(row, FeePlanColumn));
    if (!feePlan || recipients.size() != row.at(RecipientCount).toLongLong()) {
        return std::nullopt;
    }
    auto withdrawal = Withdrawal::create(
        {text(row, CurrencyColumn), row.at(Precision).toInt(), *feePlan, recipients, text(row, Note)});
    if (!withdrawal || withdrawal->total().toString() != text(row, AmountColumn)) {
        return std::nullopt;
    }
    return *withdrawal;
}

// The value of an optional column by its reader. False when the column holds something that cannot be read.
template<class Value, class Reader>
bool readOptional(const Values &row, Column column, std::optional<Value> &value, Reader reader)
{
    if (!row.at(column).isValid()) {
        return true;
    }
    value = reader(text(row, column));
    return value.has_value();
}

std::optional<Amount> readAmount(const QString &text)
{
    const auto amount = Amount::parse(text, AmountSyntax::Json);
    return amount ? std::optional(*amount) : std::nullopt;
}

bool readAnswer(const Values &row, WithdrawalRecord &record)
{
    record.operationId = text(row, OperationId);
    record.operationStatus = text(row, OperationStatus);
    record.contradictingOperation = text(row, ContradictingOperation);
    if (row.at(HttpStatus).isValid()) {
        record.httpStatus = row.at(HttpStatus).toInt();
    }
    const std::optional<QStringList> urls = textsFromJson(text(row, TxUrls));
    record.txUrls = urls.value_or(QStringList());
    return urls && readOptional(row, Fee, record.fee, readAmount)
        && readOptional(row, Error, record.error, errorFromJson)
        && readOptional(row, UnsentCauseColumn, record.unsentCause, fromToken<UnsentCause>)
        && readOptional(row, DoubtCauseColumn, record.doubtCause, fromToken<DoubtCause>);
}

std::optional<WithdrawalRecord> toRecord(const Values &row, const QList<Recipient> &recipients)
{
    std::optional<Withdrawal> withdrawal = toWithdrawal(row, recipients);
    const std::optional<WithdrawalState> state = fromToken<WithdrawalState>(text(row, State));
    if (!withdrawal || !state) {
        return std::nullopt;
    }
    WithdrawalRecord record{.id = text(row, Id),
                            .batchId = text(row, BatchId),
                            .replaces = text(row, Replaces),
                            .withdrawal = std::move(*withdrawal),
                            .keyId = text(row, KeyId),
                            .hostId = text(row, HostId),
                            .state = *state,
                            .confirmedAt = time(row, ConfirmedAt),
                            .claimedAt = time(row, ClaimedAt),
                            .deadlineAt = time(row, DeadlineAt),
                            .endedAt = time(row, EndedAt),
                            .isUnderWay = *state == WithdrawalState::Sending && isAlive(text(row, ClaimedBy)),
                            .isHeldElsewhere = false,
                            .operationId = {},
                            .operationStatus = {},
                            .txUrls = {},
                            .fee = {},
                            .error = {},
                            .unsentCause = {},
                            .doubtCause = {},
                            .httpStatus = {},
                            .contradictingOperation = {}};
    record.isHeldElsewhere = record.isUnderWay && text(row, ClaimedBy) != ownProcessIdentity();
    return readAnswer(row, record) ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace

Result<QList<Recipient>, LedgerError> WithdrawalRows::recipientsOf(qint64 sequence)
{
    QList<Recipient> recipients;
    bool isReadable = true;
    const auto read = m_connection.each(
        QStringLiteral("SELECT address, amount, row, note, name FROM recipient WHERE withdrawal = ? ORDER BY position"),
        {sequence}, [&recipients, &isReadable](const Row &row) {
            const std::optional<Amount> amount = readAmount(row.text(1));
            isReadable = isReadable && amount;
            const std::optional<int> line =
                row.isNull(2) ? std::nullopt : std::optional(static_cast<int>(row.number(2)));
            recipients.append({row.text(0), amount.value_or(Amount()), line, row.text(3), row.text(4)});
        });
    if (!read) {
        return read.error();
    }
    if (!isReadable) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("recipients of row %1").arg(sequence)};
    }
    return recipients;
}

Result<QList<WithdrawalRecord>, LedgerError> WithdrawalRows::find(const QString &condition, const QVariantList &values)
{
    QList<Values> rows;
    const auto read = m_connection.each(selection() + condition, values, [&rows](const Row &row) {
        Values kept;
        for (int column = 0; column <= ContradictingOperation; ++column) {
            kept.append(row.value(column));
        }
        rows.append(kept);
    });
    if (!read) {
        return read.error();
    }
    QList<WithdrawalRecord> records;
    for (const Values &row : rows) {
        const auto recipients = recipientsOf(row.at(Sequence).toLongLong());
        if (!recipients) {
            return recipients.error();
        }
        std::optional<WithdrawalRecord> record = toRecord(row, *recipients);
        if (!record) {
            return LedgerError{LedgerFault::Damaged, QStringLiteral("withdrawal %1").arg(text(row, Id))};
        }
        records.append(std::move(*record));
    }
    return records;
}

Result<WithdrawalRecord, LedgerError> WithdrawalRows::get(const QString &id)
{
    const auto records = find(QStringLiteral("id = ?"), {id});
    if (!records) {
        return records.error();
    }
    if (records->isEmpty()) {
        return LedgerError{LedgerFault::NotFound, id};
    }
    return records->front();
}
