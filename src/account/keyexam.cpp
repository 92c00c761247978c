#include "account/keyexam.h"

#include "account/keyverdict.h"
#include "plisio/balancecall.h"
#include "plisio/feecalls.h"

namespace {

// Any shop has a Bitcoin balance, if only of zero.
const CurrencyId askedCurrency = QStringLiteral("BTC");

} // namespace

KeyExam::KeyExam(const ApiConnection &connection, Clock now, QObject *parent)
    : QObject(parent), m_channel(connection), m_now(std::move(now))
{
}

QFuture<KeyHealthReport> KeyExam::ask(const Secret &key)
{
    return BalanceCall(m_channel)
        .ask(key, askedCurrency)
        .then(this,
              [this, key](const Result<Balance, AskError> &answer) {
                  const KeyHealthReport report = withClock(judgeKey(answer), m_channel.timeSigns(), m_now());
                  const bool isTaken = report.health == KeyHealth::Works || report.health == KeyHealth::ClockOff;
                  return answer && isTaken ? askAboutWithdrawals(key, report) : QtFuture::makeReadyFuture(report);
              })
        .unwrap();
}

QFuture<KeyHealthReport> KeyExam::askAboutWithdrawals(const Secret &key, const KeyHealthReport &soFar)
{
    return FeePlanCall(m_channel)
        .ask(key, askedCurrency)
        .then(this, [soFar](const Result<FeePlanPrices, AskError> &answer) {
            if (answer || !speaksOfDisabledWithdrawals(answer.error())) {
                return soFar;
            }
            KeyHealthReport report = judgeKey(answer.error());
            report.health = KeyHealth::WithdrawalsDisabled;
            report.clockAhead = soFar.clockAhead;
            return report;
        });
}
