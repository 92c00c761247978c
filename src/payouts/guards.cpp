#include "payouts/guards.h"

#include "account/account.h"
#include "account/keyholder.h"
#include "payouts/guard.h"
#include "payouts/knownrates.h"

#include <algorithm>

namespace {

bool isError(const Finding &finding)
{
    return strengthOf(finding.name) == FindingStrength::Error;
}

} // namespace

QFuture<Preparation> Guards::examine(const Plan &plan, const QList<Finding> &findings,
                                     const QList<Replacement> &replacements) const
{
    if (!m_tools.keys.key()) {
        Finding noKey;
        noKey.name = FindingName::NoKey;
        return QtFuture::makeReadyFuture(Preparation{{}, findings + QList<Finding>{noKey}, {}});
    }
    return knownRates(m_tools)
        .then(&m_tools.account,
              [&tools = m_tools, plan](const QList<Currency> &currencies) {
                  return tools.store->read(
                      [question = GuardQuestion{plan, tools.now(), currencies}](Connection &ledger) {
                          return ledger.snapshot([&] { return askGuards(ledger, question); });
                      });
              })
        .unwrap()
        .then([plan, findings, replacements](const GuardAnswer &said) {
            if (!said) {
                return Preparation{{}, findings, said.error()};
            }
            const QList<Finding> all = findings + *said;
            if (std::any_of(all.begin(), all.end(), isError)) {
                return Preparation{{}, all, {}};
            }
            GuardedPlan guarded(plan, all);
            guarded.m_replacements = replacements;
            return Preparation{guarded, all, {}};
        });
}
