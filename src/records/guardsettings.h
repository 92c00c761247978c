#pragma once

#include "core/withdrawal.h"
#include "store/connection.h"

#include <optional>

// How the guards of this profile are set. Kept among the profile's settings (ProfileSettings), each under its name.
struct GuardSettings {
    int equalHours =
        24; // the same recipient and amount within this time is a duplicate; 0: only what is planned or in doubt
    int recipientMinutes = 60; // a recipient who was paid within this time is said; 0: never
    // A mass payout worth this many US dollars or more takes typing its total. Nothing: none does.
    std::optional<Amount> typedTotalUsd = *Amount::parse(u"10000");

    static constexpr int mostHours = 24 * 366;
    static constexpr int mostMinutes = 7 * 24 * 60;

    // Whether sending this plan takes typing its total. A currency without a rate is worth nothing that can be compared.
    [[nodiscard]] bool takesTypedTotal(const Plan &plan, const QList<Currency> &currencies) const;

    // What was never set, or cannot be read, is as above.
    static GuardSettings of(const QMap<QString, QString> &settings);
    static Result<GuardSettings, LedgerError> read(Connection &connection);
};

// The names they are kept under.
namespace GuardSettingNames {
inline constexpr QLatin1String equalHours("guard: equal payment, hours");
inline constexpr QLatin1String recipientMinutes("guard: same recipient, minutes");
inline constexpr QLatin1String typedTotalUsd("guard: typed total, USD"); // "off" or an amount
} // namespace GuardSettingNames
