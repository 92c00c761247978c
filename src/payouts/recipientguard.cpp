#include "payouts/recipientguard.h"

#include <algorithm>

namespace {

constexpr int leastPaid = 3;
constexpr int farAbove = 5;
constexpr int farBelow = 100;

Amount times(const Amount &amount, int factor)
{
    Amount product;
    for (int count = 0; count < factor; ++count) {
        product += amount;
    }
    return product;
}

// How often the smaller amount fits into the greater one; farBelow at most.
int spread(const Amount &smaller, const Amount &greater)
{
    int factor = 0;
    for (Amount sum = smaller; sum <= greater && factor < farBelow; sum += smaller) {
        ++factor;
    }
    return factor;
}

// From when on payments count, also in the ledger's own words, which sort as they are.
struct Windows {
    Windows(const QDateTime &now, const GuardSettings &settings)
        : equalSince(now.addSecs(-3600LL * settings.equalHours)),
          equalFrom(toLedgerTime(equalSince)),
          latelyFrom(toLedgerTime(now.addSecs(-60LL * settings.recipientMinutes))),
          saysLately(settings.recipientMinutes > 0)
    {
    }

    QDateTime equalSince;
    QString equalFrom;
    QString latelyFrom;
    bool saysLately;
};

// What a recipient's payments say of one more to it.
class RecipientPast
{
public:
    RecipientPast(const CurrencyId &currency, const Recipient &recipient, const Windows &windows)
        : m_currency(currency), m_recipient(recipient), m_windows(windows)
    {
    }

    [[nodiscard]] const QDateTime &equalSince() const { return m_windows.equalSince; }

    [[nodiscard]] QList<Finding> findings(const QList<EarlierPayment> &latest, const QList<EarlierPayment> &equal)
    {
        const bool isTwin = addFirst(FindingName::DoubtTwin, equal,
                                     [](const EarlierPayment &payment) { return isInDoubt(payment.state); });
        // What an unfinished batch still plans is going to be paid when somebody resumes it.
        const bool isDuplicate = addFirst(FindingName::DuplicatePayment, equal, [this](const EarlierPayment &payment) {
            return payment.state == WithdrawalState::Planned || isPaidSince(payment, m_windows.equalFrom);
        });
        addFirst(FindingName::PaidLately, isTwin || isDuplicate ? QList<EarlierPayment>() : latest,
                 [this](const EarlierPayment &payment) {
                     return m_windows.saysLately && isPaidSince(payment, m_windows.latelyFrom);
                 });
        addUnusual(latest);
        if (std::none_of(latest.begin(), latest.end(), isPaid)) {
            m_findings.append(findingAbout(FindingName::FirstTimeRecipient, m_recipient, m_recipient.address));
        }
        return m_findings;
    }

    [[nodiscard]] bool isEqual(const EarlierPayment &payment) const
    {
        return payment.currency == m_currency && payment.amount == m_recipient.amount;
    }

private:
    static bool isPaid(const EarlierPayment &payment) { return payment.state == WithdrawalState::Accepted; }
    static bool isPaidSince(const EarlierPayment &payment, const QString &since)
    {
        return isPaid(payment) && payment.at >= since;
    }

    template<class Condition>
    bool addFirst(FindingName name, const QList<EarlierPayment> &payments, Condition condition)
    {
        const auto found = std::find_if(payments.begin(), payments.end(), condition);
        if (found == payments.end()) {
            return false;
        }
        m_findings.append(findingAbout(name, m_recipient,
                                       QStringLiteral("%1 %2, %3, %4")
                                           .arg(found->amount.toString(), found->currency,
                                                fromLedgerTime(found->at).toString(Qt::ISODate), found->id)));
        return true;
    }

    void addUnusual(const QList<EarlierPayment> &latest)
    {
        QList<Amount> paid;
        for (const EarlierPayment &payment : latest) {
            if (isPaid(payment) && payment.currency == m_currency) {
                paid.append(payment.amount);
            }
        }
        if (!isUnusual(m_recipient.amount, paid)) {
            return;
        }
        const auto [least, most] = std::minmax_element(paid.begin(), paid.end());
        Finding finding =
            findingAbout(FindingName::UnusualAmount, m_recipient,
                         QStringLiteral("%1 to %2 %3").arg(least->toString(), most->toString(), m_currency));
        finding.field = InputField::Amount;
        m_findings.append(finding);
    }

    const CurrencyId &m_currency;
    const Recipient &m_recipient;
    const Windows &m_windows;
    QList<Finding> m_findings;
};

GuardAnswer guardOne(EarlierPayments &earlier, const CurrencyId &currency, const Recipient &recipient,
                     RecipientPast past)
{
    const auto latest = earlier.to(chainOf(currency), recipient.address);
    if (!latest) {
        return latest.error();
    }
    QList<EarlierPayment> equal = *latest;
    if (EarlierPayments::mayHaveMore(*latest)) {
        const auto more = earlier.equal(currency, recipient.address, recipient.amount, past.equalSince());
        if (!more) {
            return more.error();
        }
        equal += *more;
    }
    equal.removeIf([&past](const EarlierPayment &payment) { return !past.isEqual(payment); });
    return past.findings(*latest, equal);
}

} // namespace

bool isUnusual(const Amount &amount, const QList<Amount> &paid)
{
    if (paid.size() < leastPaid) {
        return false;
    }
    const auto [least, most] = std::minmax_element(paid.begin(), paid.end());
    return amount > times(*most, qMax(farAbove, spread(*least, *most))) || times(amount, farBelow) < *least;
}

GuardAnswer guardRecipients(Connection &connection, const GuardQuestion &question)
{
    const auto settings = GuardSettings::read(connection);
    if (!settings) {
        return settings.error();
    }
    const Windows windows(question.now, *settings);
    QList<Finding> findings;
    EarlierPayments earlier(connection);
    for (const Withdrawal &withdrawal : question.plan.withdrawals) {
        for (const Recipient &recipient : withdrawal.recipients()) {
            GuardAnswer said = guardOne(earlier, withdrawal.currency(), recipient,
                                        RecipientPast(withdrawal.currency(), recipient, windows));
            if (!said) {
                return said;
            }
            findings += *said;
        }
    }
    return findings;
}
