#pragma once

#include "account/account.h"
#include "core/payoutfigures.h"

#include <QPromise>

#include <chrono>

class QTimer;

// How much is asked, and for how long.
struct PreflightScope {
    QString fiat = {}; // whose rate is asked for too; empty for none
    std::chrono::milliseconds patience = std::chrono::seconds(4);
    qsizetype mostWithdrawals = 12; // whose cost is asked for: the first of the plan
};

// Asks Plisio what a plan costs and what there is to pay it from, all at once and within a bound of time. Sends nothing,
// and never fails: what did not come in time is missing from the figures, and their error says why. Goes when it has
// answered, or with its owner: then nothing is answered.
class Preflight : public QObject
{
    Q_OBJECT

public:
    static QFuture<PayoutFigures> ask(Account &account, const Plan &plan, const PreflightScope &scope, QObject *owner);

private:
    using BalanceAnswer = Result<Balance, AskError>;
    using CostAnswer = Result<WithdrawalCost, AskError>;

    Preflight(Account &account, const Plan &plan, const PreflightScope &scope, QObject *owner);

    void start();
    void askRate();
    void askBalance(const CurrencyId &currency);
    void askCosts();
    void takeCost(qsizetype index, const CostAnswer &answer);
    void note(const AskError &error);
    // One question less is open.
    void close();
    void finish();

    Account &m_account;
    Plan m_plan;
    PreflightScope m_scope;
    PayoutFigures m_figures;
    QMap<CurrencyId, std::optional<AskError>> m_balanceErrors; // of every balance that was asked for
    QPromise<PayoutFigures> m_promise;
    QTimer *m_timer;
    qsizetype m_next = 0;
    qsizetype m_open = 0;
    bool m_isFinished = false;
};
