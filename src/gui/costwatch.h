#pragma once

#include "core/payoutfigures.h"
#include "gui/balancewatch.h"
#include "gui/windowservices.h"
#include "records/costsettings.h"

// What the payout in a form costs with either fee plan, what there is to pay it from, and what it is worth; asked for
// quietly while the page is shown, and again as the form changes. For showing only.
class CostWatch : public QObject
{
    Q_OBJECT

public:
    CostWatch(const WindowServices &services, QWidget *page);

    // What stands in the form; a payout once it could be sent.
    void setPayout(const CurrencyId &currency, const std::optional<Withdrawal> &withdrawal);
    // The settings may have changed: the page is shown again.
    void renew();
    // Costs of the payout; while there is none to ask about, of the currency's fee plans.
    [[nodiscard]] PayoutFigures figures(FeePlan plan) const;
    [[nodiscard]] const QString &fiat() const { return m_settings.fiat; }
    [[nodiscard]] QString balanceWords() const { return m_balances.words(); }
    // "1 BTC = 80000.00 USD by Plisio, 2 minutes ago."; empty while it is not known.
    [[nodiscard]] QString rateWords() const;

Q_SIGNALS:
    void changed();

private:
    using CostAnswer = Result<WithdrawalCost, AskError>;

    void askAll();
    void askRates();
    void askPlans();
    void askCosts();
    void askCost(FeePlan plan);
    void tick();

    WindowServices m_services;
    QWidget *m_page;
    BalanceWatch m_balances;
    CostSettings m_settings;
    CurrencyId m_currency;
    std::optional<Withdrawal> m_withdrawal;
    std::optional<FiatRates> m_rates;
    QDateTime m_ratesAt; // UTC
    FeePlanPrices m_plans;
    QMap<FeePlan, CostAnswer> m_costs;
    QDateTime m_costsAt; // UTC: when they were asked for
    QTimer m_pause; // after the last change of the form
    int m_turn = 0; // of the payout: an older answer is nobody's
};
