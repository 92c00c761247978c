#pragma once

#include "core/outcome.h"
#include "core/withdrawal.h"

// Payouts as a merchant makes them, and what can become of them.
namespace SamplePayouts {

inline const QString bitcoinAddress = QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
inline const QString tronAddress = QStringLiteral("TJRabPrwbZy45sbavfcjinPJC18kjpRTv8");
inline const QString etherAddress = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
inline const QString moneroAddress =
    QStringLiteral("888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H");

inline Withdrawal payout(const CurrencyId &currency, const QString &address, const QString &amount,
                         const QString &note = {})
{
    return *Withdrawal::create({currency,
                                publishedPrecision(currency),
                                FeePlan::Normal,
                                {Recipient{address, *Amount::parse(amount), std::nullopt, note, {}}},
                                note});
}

inline Withdrawal bitcoinPayout()
{
    return payout(QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.0125"), QStringLiteral("Invoice 2026-118"));
}

inline Withdrawal tetherPayout()
{
    return payout(QStringLiteral("USDT_TRX"), tronAddress, QStringLiteral("250"), QStringLiteral("Refund 4471"));
}

inline Withdrawal etherPayout()
{
    return payout(QStringLiteral("ETH"), etherAddress, QStringLiteral("1.5"));
}

inline Withdrawal moneroPayout()
{
    return payout(QStringLiteral("XMR"), moneroAddress, QStringLiteral("3.75"), QStringLiteral("Supplier, October"));
}

inline Rejected noFunds()
{
    return {PlisioError{QStringLiteral("Unprocessable Entity"),
                        116,
                        {},
                        {{QStringLiteral("balance"), {QStringLiteral("Insufficient funds on balance")}}}}};
}

inline Rejected badAddress()
{
    return {PlisioError{QStringLiteral("Unprocessable Entity"),
                        110,
                        {},
                        {{QStringLiteral("to"), {QStringLiteral("The address is not valid for this currency")}}}}};
}

} // namespace SamplePayouts
