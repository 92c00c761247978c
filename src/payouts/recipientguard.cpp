#include "payouts/recipientguard.h"

namespace {

bool paysTheSame(const EarlierPayment &payment, const CurrencyId &currency, const Recipient &recipient)
{
    return payment.currency == currency && payment.amount == recipient.amount;
}

// payments: those to the recipient's address, in any state.
QList<Finding> compare(const Withdrawal &withdrawal, const Recipient &recipient, const QList<EarlierPayment> &payments,
                       const QDateTime &now)
{
    QList<Finding> findings;
    bool wasPaid = false;
    const EarlierPayment *twin = nullptr;
    const EarlierPayment *duplicate = nullptr;
    for (const EarlierPayment &payment : payments) {
        const bool isSame = paysTheSame(payment, withdrawal.currency(), recipient);
        const bool isLate = payment.confirmedAt.secsTo(now) <= duplicateWindowSecs;
        wasPaid = wasPaid || payment.state == WithdrawalState::Accepted;
        if (isSame && isInDoubt(payment.state) && !twin) {
            twin = &payment;
        }
        // What an unfinished batch still plans is going to be paid when somebody resumes it.
        const bool isPlanned = payment.state == WithdrawalState::Planned;
        if (isSame && (isPlanned || (isLate && payment.state == WithdrawalState::Accepted)) && !duplicate) {
            duplicate = &payment;
        }
    }
    if (twin) {
        findings.append(findingAbout(FindingName::DoubtTwin, recipient, twin->withdrawalId));
    }
    if (duplicate) {
        findings.append(
            findingAbout(FindingName::DuplicatePayment, recipient, duplicate->confirmedAt.toString(Qt::ISODate)));
    }
    if (!wasPaid) {
        findings.append(findingAbout(FindingName::FirstTimeRecipient, recipient, recipient.address));
    }
    return findings;
}

} // namespace

GuardAnswer guardRecipients(Connection &connection, const GuardQuestion &question)
{
    QList<Finding> findings;
    EarlierPayments earlier(connection);
    for (const Withdrawal &withdrawal : question.plan.withdrawals) {
        for (const Recipient &recipient : withdrawal.recipients()) {
            const auto payments = earlier.to(chainOf(withdrawal.currency()), recipient.address);
            if (!payments) {
                return payments.error();
            }
            findings += compare(withdrawal, recipient, *payments, question.now);
        }
    }
    return findings;
}
