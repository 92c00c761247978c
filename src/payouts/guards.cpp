#include "payouts/guards.h"

#include "account/keyholder.h"
#include "core/canonicaladdress.h"
#include "records/history.h"

namespace {

constexpr int allPayments = 0; // however long ago: a doubt does not age

using Payments = Result<QList<WithdrawalRecord>, LedgerError>;

bool paysTheSame(const WithdrawalRecord &payment, const CurrencyId &currency, const Recipient &recipient)
{
    if (payment.withdrawal.currency() != currency) {
        return false;
    }
    const Chain chain = chainOf(currency);
    const QString address = canonicalAddress(chain, recipient.address);
    const QList<Recipient> &recipients = payment.withdrawal.recipients();
    return std::any_of(recipients.begin(), recipients.end(), [&](const Recipient &earlier) {
        return earlier.amount == recipient.amount && canonicalAddress(chain, earlier.address) == address;
    });
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

QList<Finding> examineRecipients(const Plan &plan, const QList<QList<WithdrawalRecord>> &payments, const QDateTime &now)
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
                                 const QList<WithdrawalRecord> &payments, const QDateTime &now)
{
    QList<Finding> findings;
    bool wasPaid = false;
    const WithdrawalRecord *twin = nullptr;
    const WithdrawalRecord *duplicate = nullptr;
    for (const WithdrawalRecord &payment : payments) {
        const bool isSame = paysTheSame(payment, withdrawal.currency(), recipient);
        const bool isLate = payment.confirmedAt.secsTo(now) <= Guards::duplicateWindowSecs;
        wasPaid = wasPaid || payment.state == WithdrawalState::Accepted;
        if (isSame && isInDoubt(payment.state) && !twin) {
            twin = &payment;
        }
        if (isSame && isLate && payment.state == WithdrawalState::Accepted && !duplicate) {
            duplicate = &payment;
        }
    }
    if (twin) {
        findings.append(findingAbout(FindingName::DoubtTwin, recipient, twin->id));
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

QFuture<Preparation> Guards::examine(const Plan &plan, const QList<Finding> &findings) const
{
    if (!m_tools.keys.key()) {
        Finding noKey;
        noKey.name = FindingName::NoKey;
        return QtFuture::makeReadyFuture(Preparation{{}, findings + QList<Finding>{noKey}, {}});
    }
    QList<QFuture<Payments>> questions;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        for (const Recipient &recipient : withdrawal.recipients()) {
            questions.append(History(m_tools.store).toAddress(recipient.address, allPayments));
        }
    }
    const QDateTime now = m_tools.now();
    return QtFuture::whenAll(questions.begin(), questions.end())
        .then([plan, findings, now](const QList<QFuture<Payments>> &answers) {
            QList<QList<WithdrawalRecord>> payments;
            for (const QFuture<Payments> &answer : answers) {
                const Payments found = answer.result();
                if (!found) {
                    return Preparation{{}, findings, found.error()};
                }
                payments.append(*found);
            }
            const QList<Finding> all = findings + examineRecipients(plan, payments, now);
            return Preparation{GuardedPlan(plan, all), all, {}};
        });
}
