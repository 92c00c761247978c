#include "payouts/guards.h"

#include "account/keyholder.h"

namespace {

bool paysTheSame(const EarlierPayment &payment, const CurrencyId &currency, const Recipient &recipient)
{
    return payment.currency == currency && payment.amount == recipient.amount;
}

Finding findingAbout(FindingName name, const Recipient &recipient, const QString &evidence)
{
    Finding finding;
    finding.name = name;
    finding.field = InputField::Address;
    finding.row = recipient.row;
    finding.evidence = evidence;
    return finding;
}

QList<Finding> examineRecipients(const Plan &plan, const QList<QList<EarlierPayment>> &payments, const QDateTime &now)
{
    QList<Finding> findings;
    qsizetype index = 0;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        for (const Recipient &recipient : withdrawal.recipients()) {
            findings += compareWithLedger(withdrawal, recipient, payments.at(index++), now);
        }
    }
    return findings;
}

} // namespace

QList<Finding> compareWithLedger(const Withdrawal &withdrawal, const Recipient &recipient,
                                 const QList<EarlierPayment> &payments, const QDateTime &now)
{
    QList<Finding> findings;
    bool wasPaid = false;
    const EarlierPayment *twin = nullptr;
    const EarlierPayment *duplicate = nullptr;
    for (const EarlierPayment &payment : payments) {
        const bool isSame = paysTheSame(payment, withdrawal.currency(), recipient);
        const bool isLate = payment.confirmedAt.secsTo(now) <= Guards::duplicateWindowSecs;
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

QFuture<Preparation> Guards::examine(const Plan &plan, const QList<Finding> &findings,
                                     const QList<Replacement> &replacements) const
{
    if (!m_tools.keys.key()) {
        Finding noKey;
        noKey.name = FindingName::NoKey;
        return QtFuture::makeReadyFuture(Preparation{{}, findings + QList<Finding>{noKey}, {}});
    }
    QStringList addresses;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        for (const Recipient &recipient : withdrawal.recipients()) {
            addresses.append(recipient.address);
        }
    }
    return EarlierPayments(m_tools.store)
        .to(addresses)
        .then([plan, findings, replacements,
               now = m_tools.now()](const Result<EarlierPayments::PaymentLists, LedgerError> &payments) {
            if (!payments) {
                return Preparation{{}, findings, payments.error()};
            }
            const QList<Finding> all = findings + examineRecipients(plan, *payments, now);
            GuardedPlan guarded(plan, all);
            guarded.m_replacements = replacements;
            return Preparation{guarded, all, {}};
        });
}
