#pragma once

#include "demoguards.h"
#include "gui/mainwindow.h"
#include "support/windowfixture.h"

#include <QTest>

// The demo's states of shops, balances and the key.
namespace DemoShops {

inline bool isState(const QString &state)
{
    return state.startsWith(QLatin1String("balances")) || state.startsWith(QLatin1String("key-"))
        || state == QLatin1String("shops") || DemoGuards::isState(state);
}

inline KeyHealthReport healthFor(const QString &state)
{
    if (state == QLatin1String("key-wrong")) {
        return {KeyHealth::Wrong, QStringLiteral("Your request was made with invalid credentials.")};
    }
    if (state == QLatin1String("key-address")) {
        return {KeyHealth::IpNotAllowed, QStringLiteral("Requests from IP 203.0.113.7 are not allowed."),
                QStringLiteral("203.0.113.7")};
    }
    if (state == QLatin1String("key-withdrawals")) {
        return {KeyHealth::WithdrawalsDisabled, QStringLiteral("Withdrawal via API is disabled.")};
    }
    if (state == QLatin1String("key-clock")) {
        return {KeyHealth::ClockOff, {}, {}, -3 * 3600};
    }
    return {state == QLatin1String("key-unreachable") ? KeyHealth::Unreachable : KeyHealth::Works};
}

inline Result<Balance, AskError> balanceFor(const QString &state, const CurrencyId &id)
{
    static const QMap<QString, QString> amounts{{QStringLiteral("BTC"), QStringLiteral("1.20450019")},
                                                {QStringLiteral("ETH"), QStringLiteral("12.25")},
                                                {QStringLiteral("USDT"), QStringLiteral("25000")},
                                                {QStringLiteral("USDT_TRX"), QStringLiteral("48250.75")},
                                                {QStringLiteral("LTC"), QStringLiteral("140.5")},
                                                {QStringLiteral("TON"), QStringLiteral("1800")},
                                                {QStringLiteral("DOGE"), QStringLiteral("52000.125")},
                                                {QStringLiteral("XMR"), QStringLiteral("48.000000000001")},
                                                {QStringLiteral("LB"), QStringLiteral("7")}};
    const bool isPartial = state == QLatin1String("balances-partial") && id.startsWith(QLatin1String("USDC"));
    if (state == QLatin1String("balances-error") || isPartial) {
        return AskError{AskFault::Deadline};
    }
    const bool isEmpty = state == QLatin1String("balances-empty");
    return Balance{id, *Amount::parse(isEmpty ? QStringLiteral("0") : amounts.value(id, QStringLiteral("0")))};
}

inline void prepare(WindowFixture &fixture, const QString &state)
{
    if (DemoGuards::isState(state)) {
        DemoGuards::prepare(fixture, state);
    }
    fixture.keys.testAnswer = healthFor(state);
    static const QMap<QString, QString> rates{
        {QStringLiteral("BTC"), QStringLiteral("0.0000125")}, {QStringLiteral("ETH"), QStringLiteral("0.0004")},
        {QStringLiteral("LTC"), QStringLiteral("0.0125")},    {QStringLiteral("TON"), QStringLiteral("0.4")},
        {QStringLiteral("DOGE"), QStringLiteral("5")},        {QStringLiteral("XMR"), QStringLiteral("0.005")}};
    for (Currency &currency : fixture.account.offered) {
        const bool isDollar = currency.ticker.startsWith(QLatin1String("USD"));
        const QString rate = isDollar ? QStringLiteral("1") : rates.value(currency.id);
        if (!rate.isEmpty()) {
            currency.unitsPerUsd = *Amount::parse(rate);
        }
        currency.isHidden = currency.id == QLatin1String("LB");
    }
    fixture.account.balanceOf = [state](const CurrencyId &id) {
        return balanceFor(state, id);
    };
    if (state == QLatin1String("shops")) {
        const Profile berlin = *fixture.profiles.add(QStringLiteral("Berlin, Kantstraße"), ProfileColor::Teal);
        static_cast<void>(fixture.profiles.add(QStringLiteral("Hamburg"), ProfileColor::Violet));
        *fixture.mode.shop = berlin;
    }
}

inline void show(WindowFixture &fixture, MainWindow &window, const QString &state)
{
    if (DemoGuards::isState(state)) {
        return DemoGuards::show(fixture, window, state);
    }
    const bool isBalances = state.startsWith(QLatin1String("balances"));
    QTest::keyClick(&window, isBalances ? Qt::Key_4 : Qt::Key_6, Qt::ControlModifier);
}

} // namespace DemoShops
