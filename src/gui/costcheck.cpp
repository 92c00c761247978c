#include "gui/costcheck.h"

#include "payouts/costguard.h"
#include "payouts/preflight.h"

CostCheck::CostCheck(const WindowServices &services, const Plan &plan, QObject *parent)
    : QObject(parent), m_services(services), m_plan(plan)
{
}

void CostCheck::begin()
{
    loadCostSettings(m_services.settings)
        .then(this,
              [this](const CostSettings &settings) {
                  m_settings = settings;
                  return ask();
              })
        .unwrap()
        .then(this, [this](const PayoutFigures &figures) {
            m_shown = completedBy(figures, m_shown);
            Q_EMIT figuresKnown(m_shown);
        });
}

void CostCheck::learn(qsizetype withdrawal, const WithdrawalCost &cost)
{
    if (withdrawal >= m_shown.costs.size()) {
        m_shown.costs.resize(withdrawal + 1);
    }
    if (!m_shown.costs.at(withdrawal)) {
        m_shown.costs[withdrawal] = cost;
    }
}

QFuture<QList<Finding>> CostCheck::askAgain()
{
    return ask().then(this, [this](const PayoutFigures &figures) {
        const QList<Finding> findings = compareCosts(m_plan, m_shown, figures, m_settings.tolerance);
        m_shown = completedBy(figures, m_shown);
        Q_EMIT figuresKnown(m_shown);
        return findings;
    });
}

QFuture<PayoutFigures> CostCheck::ask()
{
    PreflightScope scope;
    scope.fiat = m_settings.fiat;
    return Preflight::ask(m_services.account, m_plan, scope, this);
}
