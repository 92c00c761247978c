#include "payouts/limitguard.h"

#include "core/bookentry.h"
#include "core/canonicaladdress.h"
#include "core/usdvalue.h"
#include "records/limitbook.h"
#include "records/sentsums.h"

namespace {

constexpr qint64 daySecs = 24 * 60 * 60;
constexpr qint64 weekSecs = 7 * daySecs;

// What one address gets in all, and the first recipient to say it of.
struct RecipientSum {
    QString scope;
    Recipient recipient;
    QMap<CurrencyId, Amount> asked;
};

QList<RecipientSum> sumsByRecipient(const QList<Withdrawal> &withdrawals)
{
    QList<RecipientSum> sums;
    QHash<QString, qsizetype> places;
    for (const Withdrawal &withdrawal : withdrawals) {
        const QString scope = bookScope(withdrawal.currency());
        for (const Recipient &recipient : withdrawal.recipients()) {
            const QString key = scope + u' ' + canonicalAddress(chainOf(withdrawal.currency()), recipient.address);
            if (!places.contains(key)) {
                places.insert(key, sums.size());
                sums.append({scope, recipient, {}});
            }
            sums[places.value(key)].asked[withdrawal.currency()] += recipient.amount;
        }
    }
    return sums;
}

// Coins per US dollar.
QHash<CurrencyId, Amount> ratesOf(const QList<Currency> &currencies)
{
    QHash<CurrencyId, Amount> rates;
    for (const Currency &currency : currencies) {
        if (currency.unitsPerUsd) {
            rates.insert(currency.id, *currency.unitsPerUsd);
        }
    }
    return rates;
}

// One looking at the limits.
class LimitLook
{
public:
    LimitLook(Connection &connection, const Limits &limits, const GuardQuestion &question)
        : m_connection(connection),
          m_limits(limits),
          m_rates(ratesOf(question.currencies)),
          m_withdrawals(question.plan.withdrawals),
          m_now(question.now)
    {
    }

    GuardAnswer run();

private:
    using Sums = QMap<CurrencyId, Amount>;

    Result<Done, LedgerError> examinePeriod(LimitName name, const Sums &asked, qint64 seconds);
    Result<Done, LedgerError> examineRecipients();
    void compare(LimitName name, const Sums &before, const Sums &asked, const Finding &model);
    std::optional<Amount> dollars(const Sums &sums);

    Connection &m_connection;
    const Limits &m_limits;
    QHash<CurrencyId, Amount> m_rates;
    QList<Withdrawal> m_withdrawals;
    QDateTime m_now;
    QList<Finding> m_findings;
};

GuardAnswer LimitLook::run()
{
    Sums asked;
    for (const Withdrawal &withdrawal : m_withdrawals) {
        asked[withdrawal.currency()] += withdrawal.total();
    }
    compare(LimitName::PerPayment, {}, asked, {});
    if (auto day = examinePeriod(LimitName::PerDay, asked, daySecs); !day) {
        return day.error();
    }
    if (auto week = examinePeriod(LimitName::PerWeek, asked, weekSecs); !week) {
        return week.error();
    }
    if (auto recipients = examineRecipients(); !recipients) {
        return recipients.error();
    }
    return m_findings;
}

Result<Done, LedgerError> LimitLook::examinePeriod(LimitName name, const Sums &asked, qint64 seconds)
{
    if (!m_limits.of(name).value) {
        return Done{};
    }
    const auto before = SentSums(m_connection).since(m_now.addSecs(-seconds));
    if (!before) {
        return before.error();
    }
    compare(name, *before, asked, {});
    return Done{};
}

Result<Done, LedgerError> LimitLook::examineRecipients()
{
    if (!m_limits.of(LimitName::PerRecipient).value) {
        return Done{};
    }
    const QList<RecipientSum> sums = sumsByRecipient(m_withdrawals);
    for (const RecipientSum &sum : sums) {
        const auto before = SentSums(m_connection).to(sum.scope, sum.recipient.address, m_now.addSecs(-daySecs));
        if (!before) {
            return before.error();
        }
        Finding model;
        model.row = sum.recipient.row;
        model.field = InputField::Amount;
        model.evidence = sum.recipient.address;
        compare(LimitName::PerRecipient, *before, sum.asked, model);
    }
    return Done{};
}

// model: where to say it.
void LimitLook::compare(LimitName name, const Sums &before, const Sums &asked, const Finding &model)
{
    const LimitValue allowed = m_limits.of(name).value;
    if (!allowed) {
        return;
    }
    const std::optional<Amount> counted = dollars(before);
    const std::optional<Amount> wanted = dollars(asked);
    if (counted && wanted && *counted + *wanted > *allowed) {
        Finding finding = model;
        finding.name = FindingName::OverLimit;
        finding.reason = LimitExcess{name, *allowed, *counted, *wanted};
        m_findings.append(finding);
    }
}

// Nothing, and a finding that says so once, when a rate is missing.
std::optional<Amount> LimitLook::dollars(const Sums &sums)
{
    Amount total;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const auto rate = m_rates.constFind(sum.key());
        const std::optional<Amount> value = rate == m_rates.constEnd() ? std::nullopt : usdValue(*sum, *rate);
        if (!value) {
            Finding finding;
            finding.name = FindingName::OverLimit;
            finding.reason = UnknownRate{sum.key()};
            if (!m_findings.contains(finding)) {
                m_findings.append(finding);
            }
            return std::nullopt;
        }
        total += *value;
    }
    return total;
}

} // namespace

GuardAnswer guardLimits(Connection &connection, const GuardQuestion &question)
{
    const auto limits = LimitBook::read(connection, question.now);
    if (!limits) {
        return limits.error();
    }
    return limits->isAnyInDollars() ? LimitLook(connection, *limits, question).run() : QList<Finding>();
}
