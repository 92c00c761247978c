#include "core/planvariant.h"

namespace {

// What is made of the parts of a withdrawal that is valid is valid as well.
Withdrawal remade(const Withdrawal &withdrawal, FeePlan feePlan, const QList<Recipient> &recipients,
                  const QString &note)
{
    return *Withdrawal::create({withdrawal.currency(), withdrawal.precision(), feePlan, recipients, note});
}

} // namespace

Plan withFeePlan(const Plan &plan, FeePlan feePlan)
{
    Plan other = plan;
    for (Withdrawal &withdrawal : other.withdrawals) {
        withdrawal = remade(withdrawal, feePlan, withdrawal.recipients(), withdrawal.note());
    }
    return other;
}

QList<Withdrawal> singlesOf(const Withdrawal &withdrawal)
{
    QList<Withdrawal> singles;
    for (const Recipient &recipient : withdrawal.recipients()) {
        singles.append(remade(withdrawal, withdrawal.feePlan(), {recipient}, recipient.note));
    }
    return singles;
}
