#include "payouts/bookguard.h"

#include "records/addressbook.h"
#include "records/limitbook.h"
#include "records/sentsums.h"

namespace {

using OneAnswer = Result<std::optional<Finding>, LedgerError>;

class BookLook
{
public:
    BookLook(Connection &connection, const Limits &limits, const QDateTime &now)
        : m_connection(connection), m_limits(limits), m_now(now)
    {
    }

    [[nodiscard]] OneAnswer examine(const QString &scope, const Recipient &recipient) const
    {
        const auto entry = AddressBook::find(m_connection, scope, recipient.address);
        if (!entry) {
            return entry.error();
        }
        if (*entry && (*entry)->validFrom <= m_now) {
            return std::optional<Finding>();
        }
        if (m_limits.isBookClosed()) {
            return *entry ? waiting(**entry, recipient)
                          : std::optional(findingAbout(FindingName::NotInAddressBook, recipient, recipient.address));
        }
        const auto isPaid = SentSums(m_connection).isPaid(scope, recipient.address);
        if (!isPaid) {
            return isPaid.error();
        }
        return *isPaid ? std::optional<Finding>() : waiting(entry->value_or(BookEntry{}), recipient);
    }

private:
    [[nodiscard]] std::optional<Finding> waiting(const BookEntry &entry, const Recipient &recipient) const
    {
        Finding finding = findingAbout(FindingName::CoolingOff, recipient, recipient.address);
        finding.reason = PayableFrom{entry.validFrom, m_limits.waitSecs()};
        return finding;
    }

    Connection &m_connection;
    const Limits &m_limits;
    QDateTime m_now;
};

GuardAnswer examineAll(const BookLook &look, const Plan &plan)
{
    QList<Finding> findings;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        const QString scope = bookScope(withdrawal.currency());
        for (const Recipient &recipient : withdrawal.recipients()) {
            const OneAnswer finding = look.examine(scope, recipient);
            if (!finding) {
                return finding.error();
            }
            if (*finding) {
                findings.append(**finding);
            }
        }
    }
    return findings;
}

} // namespace

GuardAnswer guardBook(Connection &connection, const GuardQuestion &question)
{
    const auto limits = LimitBook::read(connection, question.now);
    if (!limits) {
        return limits.error();
    }
    if (!limits->isBookClosed() && !limits->of(LimitName::CoolingOff).value) {
        return QList<Finding>();
    }
    return examineAll(BookLook(connection, *limits, question.now), question.plan);
}
