#include "records/listedrecipients.h"

#include "core/addresscharacters.h"
#include "core/addresslikeness.h"
#include "core/canonicaladdress.h"
#include "core/operation.h"
#include "records/historyentry.h"

namespace {

constexpr int readAtOnce = 10;

const QString latest =
    QStringLiteral("SELECT operation_id, currency, status, latest.at, recipients FROM "
                   "(SELECT id, kind, at FROM listed_by_start CROSS JOIN entry ON entry.id = listed_by_start.entry "
                   "WHERE characters = ? ORDER BY at DESC LIMIT ? OFFSET ?) AS latest "
                   "CROSS JOIN entry_kind ON entry_kind.id = latest.kind "
                   "CROSS JOIN entry_detail ON entry_detail.entry = latest.id");

// Eight characters at both ends together are four or more at the start, or five or more at the end. What the characters kept
// cannot tell is let through.
const QString near =
    QStringLiteral("SELECT currency, recipients FROM ("
                   "SELECT entry AS found FROM listed_by_start WHERE characters >= ? AND characters < ? "
                   "AND (substr(characters, -4) = ? OR substr(characters, 1, 6) = ? "
                   "OR (substr(characters, 1, 5) = ? AND substr(characters, -3) = ?)) "
                   "UNION ALL SELECT entry FROM listed_by_end WHERE characters >= ? AND characters < ? "
                   "AND (substr(characters, 1, 6) = ? OR substr(characters, -3) = ?)) "
                   "CROSS JOIN entry ON entry.id = found CROSS JOIN entry_kind ON entry_kind.id = entry.kind "
                   "CROSS JOIN entry_detail ON entry_detail.entry = found");

// What to bind to "near".
QVariantList endsOf(Chain chain, const QString &canonical)
{
    const AddressCharacters characters(canonical);
    const qsizetype fixed = fixedPrefixSize(chain, canonical) - formPrefixSize(canonical);
    const QString start = characters.start(qMin<qsizetype>(fixed + 4, 6));
    const QString byEnd = characters.byEnd();
    return {start,
            firstBehind(start),
            characters.end(4),
            characters.start(6),
            characters.start(5),
            characters.end(3),
            characters.end(5),
            firstBehind(characters.end(5)),
            byEnd.first(6),
            byEnd.last(3)};
}

bool hasFailed(const QString &status)
{
    Operation operation;
    operation.status = status;
    const OperationProgress progress = progressOf(operation);
    return progress == OperationProgress::Error || progress == OperationProgress::Ended;
}

QStringView addressIn(QStringView line)
{
    const qsizetype size = line.indexOf(u'\t');
    return size < 0 ? line : line.first(size);
}

// The payments to this address in a row of "latest".
QList<EarlierPayment> paymentsIn(const Row &row, const QString &canonical)
{
    QList<EarlierPayment> payments;
    const CurrencyId currency = row.text(1);
    const Chain chain = chainOf(currency);
    const QString lines = row.text(4);
    for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
        if (canonicalAddress(chain, unescapedColumn(addressIn(line))) == canonical) {
            const auto amount = Amount::parse(line.split(u'\t').value(1), AmountSyntax::Json);
            payments.append({row.text(0), currency, amount ? *amount : Amount(), WithdrawalState::Accepted,
                             toLedgerTime(QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC))});
        }
    }
    return payments;
}

// The addresses of a row of "near", in canonical form.
QStringList addressesIn(const Row &row)
{
    QStringList addresses;
    const Chain chain = chainOf(row.text(0));
    const QString lines = row.text(1);
    for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
        addresses.append(canonicalAddress(chain, unescapedColumn(addressIn(line))));
    }
    return addresses;
}

} // namespace

Result<QList<EarlierPayment>, LedgerError> ListedRecipients::paymentsTo(const QString &canonical, int mostTold)
{
    QList<EarlierPayment> payments;
    const auto read = visit(canonical, [&](const QString &status, const EarlierPayment &payment) {
        // An amount from outside that cannot be read says nothing.
        if (!payment.amount.isZero() && !hasFailed(status)) {
            payments.append(payment);
        }
        return payments.size() < mostTold;
    });
    return read ? Result<QList<EarlierPayment>, LedgerError>(payments) : read.error();
}

Result<bool, LedgerError> ListedRecipients::knows(const QString &canonical)
{
    bool isKnown = false;
    const auto read = visit(canonical, [&isKnown](const QString &, const EarlierPayment &) {
        isKnown = true;
        return false;
    });
    return read ? Result<bool, LedgerError>(isKnown) : read.error();
}

Result<QStringList, LedgerError> ListedRecipients::like(Chain chain, const QString &canonical)
{
    const auto isNobody = isEmpty();
    if (!isNobody) {
        return isNobody.error();
    }
    QStringList found;
    if (*isNobody || canonical.size() < fixedPrefixSize(chain, canonical) + alikeCharacters) {
        return found;
    }
    const auto read = m_connection.each(near, endsOf(chain, canonical), [&](const Row &row) {
        for (const QString &candidate : addressesIn(row)) {
            if (looksAlike(chain, canonical, candidate)) {
                found.append(candidate);
            }
        }
    });
    found.removeDuplicates();
    return read ? Result<QStringList, LedgerError>(found) : read.error();
}

Result<bool, LedgerError> ListedRecipients::isEmpty()
{
    if (!m_isEmpty) {
        const auto any = m_connection.value(QStringLiteral("SELECT 1 FROM listed_by_start LIMIT 1"));
        if (!any) {
            return any.error();
        }
        m_isEmpty = !any->isValid();
    }
    return *m_isEmpty;
}

Result<Done, LedgerError> ListedRecipients::visit(const QString &canonical, const Take &take)
{
    const auto isNobody = isEmpty();
    if (!isNobody || *isNobody) {
        return isNobody ? Result<Done, LedgerError>(Done{}) : isNobody.error();
    }
    const QString characters = AddressCharacters(canonical).byStart();
    bool goesOn = true;
    for (int offset = 0, count = readAtOnce; goesOn && count == readAtOnce; offset += readAtOnce) {
        count = 0;
        const auto read = m_connection.each(latest, {characters, readAtOnce, offset}, [&](const Row &row) {
            ++count;
            for (const EarlierPayment &payment : paymentsIn(row, canonical)) {
                goesOn = goesOn && take(row.text(2), payment);
            }
        });
        if (!read) {
            return read;
        }
    }
    return Done{};
}
