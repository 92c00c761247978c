#include "records/entrycolumns.h"

#include "core/tokens.h"
#include "records/entrydecimal.h"

#include <algorithm>

namespace {

constexpr qint64 noWorth = -1;
constexpr qint64 largestWorth = EntryDecimal::largestWhole; // in cents

// The columns of the query, in its order.
enum Column {
    Id,
    At,
    CurrencyColumn,
    Type,
    Status,
    State,
    Ticked,
    OperationId,
    WithdrawalSequence,
    WithdrawalId,
    CreatedAt,
    FinishedAt,
    AmountColumn,
    Fee,
    Commission,
    SourceCurrency,
    SourceRate,
    RecipientCount,
    Recipients,
    TxUrls,
    TxIds,
    FeePlanColumn,
    ConfirmationTarget,
    Note,
    NoteBy,
};

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(const std::optional<Amount> &amount)
{
    return amount ? QVariant(amount->toString()) : QVariant();
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

std::optional<Amount> amountIn(const Row &row, Column column)
{
    const QString text = row.text(column);
    const auto amount = Amount::parse(text, AmountSyntax::Json);
    return text.isEmpty() || !amount ? std::nullopt : std::optional(*amount);
}

QDateTime timeIn(const Row &row, Column column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.number(column), Qt::UTC);
}

QStringList linesIn(const Row &row, Column column)
{
    const QString lines = row.text(column);
    return lines.isEmpty() ? QStringList() : lines.split(u'\n');
}

// Links hold the id of the transaction, which stands in another column already.
constexpr QChar idInLink(u'\u0001');

QString packLinks(const HistoryEntry &entry)
{
    QString links = entry.txUrls.join(u'\n');
    return entry.txIds.isEmpty() ? links : links.replace(entry.txIds.constFirst(), idInLink);
}

QStringList unpackLinks(QStringList links, const QStringList &ids)
{
    return ids.isEmpty() ? links : links.replaceInStrings(idInLink, ids.constFirst());
}

// In cents. Nothing when it is too large for its column.
std::optional<qint64> centsOf(const Amount &dollars)
{
    const EntryDecimal decimal = EntryDecimal::floorOf(dollars);
    constexpr qint64 centUnits = 10'000'000; // 10^-9 each
    return decimal.whole < largestWorth / 100 ? std::optional(decimal.whole * 100 + decimal.nine / centUnits)
                                              : std::nullopt;
}

bool isExact(const std::optional<Amount> &amount)
{
    return !amount || EntryDecimal::floorOf(*amount).equals(*amount);
}

void append(QVariantList &columns, const std::optional<Amount> &amount)
{
    const EntryDecimal decimal = EntryDecimal::floorOf(amount.value_or(Amount()));
    columns << decimal.whole << decimal.nine << decimal.eighteen;
}

} // namespace

bool isWide(const HistoryEntry &entry)
{
    const std::optional<Amount> usd = entry.usd();
    return !isExact(entry.amount) || !isExact(entry.fee) || (usd && !centsOf(*usd));
}

QVariantList numberColumns(const HistoryEntry &entry)
{
    QVariantList columns{std::max<qint64>(entry.at.toMSecsSinceEpoch(), 0)};
    append(columns, entry.amount);
    append(columns, entry.fee);
    const std::optional<Amount> usd = entry.usd();
    columns << (usd ? centsOf(*usd).value_or(largestWorth) : noWorth);
    return columns;
}

QVariantList detailColumns(const HistoryEntry &entry)
{
    return {orNull(entry.operationId),
            entry.isOurs() ? QVariant(entry.withdrawal) : QVariant(),
            entry.isOurs() ? QVariant(entry.withdrawalId) : QVariant(),
            orNull(entry.createdAt),
            orNull(entry.finishedAt),
            orNull(entry.amount),
            orNull(entry.fee),
            orNull(entry.commission),
            entry.sourceCurrency,
            orNull(entry.sourceRate),
            entry.recipientCount,
            entry.recipientLines,
            packLinks(entry),
            entry.txIds.join(u'\n'),
            entry.feePlan ? QVariant(toToken(*entry.feePlan)) : QVariant(),
            entry.confirmationTarget ? QVariant(*entry.confirmationTarget) : QVariant(),
            entry.note,
            orNull(entry.noteBy)};
}

QString entrySelection(const QString &source)
{
    return QStringLiteral("SELECT entry.id, entry.at, currency, type, status, state, ticked, operation_id, withdrawal, "
                          "withdrawal_id, created_at, finished_at, amount, fee, commission, source_currency, "
                          "source_rate, recipient_count, recipients, tx_urls, tx_ids, fee_plan, confirmation_target, "
                          "note, note_by FROM %1 CROSS JOIN entry_kind ON entry_kind.id = entry.kind "
                          "CROSS JOIN entry_detail ON entry_detail.entry = entry.id ")
        .arg(source);
}

HistoryEntry entryFrom(const Row &row)
{
    HistoryEntry entry;
    entry.id = row.number(Id);
    entry.at = timeIn(row, At);
    entry.currency = row.text(CurrencyColumn);
    entry.type = row.text(Type);
    entry.status = row.text(Status);
    entry.state = fromToken<WithdrawalState>(row.text(State));
    entry.isTicked = row.number(Ticked) != 0;
    entry.operationId = row.text(OperationId);
    entry.withdrawal = row.number(WithdrawalSequence);
    entry.withdrawalId = row.text(WithdrawalId);
    entry.createdAt = timeIn(row, CreatedAt);
    entry.finishedAt = timeIn(row, FinishedAt);
    entry.amount = amountIn(row, AmountColumn);
    entry.fee = amountIn(row, Fee);
    entry.commission = amountIn(row, Commission);
    entry.sourceCurrency = row.text(SourceCurrency);
    entry.sourceRate = amountIn(row, SourceRate);
    entry.recipientCount = int(row.number(RecipientCount));
    entry.recipientLines = row.text(Recipients);
    entry.txIds = linesIn(row, TxIds);
    entry.txUrls = unpackLinks(linesIn(row, TxUrls), entry.txIds);
    entry.feePlan = fromToken<FeePlan>(row.text(FeePlanColumn));
    entry.confirmationTarget =
        row.isNull(ConfirmationTarget) ? std::nullopt : std::optional(int(row.number(ConfirmationTarget)));
    entry.note = row.text(Note);
    entry.noteBy = row.text(NoteBy);
    return entry;
}
