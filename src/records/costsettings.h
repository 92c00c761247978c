#pragma once

#include "core/tolerance.h"
#include "records/profilesettings.h"

// What a person chose about how costs are shown and watched, for a profile.
struct CostSettings {
    QString fiat = QStringLiteral("USD"); // that amounts may be typed and are shown in
    Tolerance tolerance; // between what was shown and what holds when Send is pressed

    // What was never saved, or cannot be read, is as above.
    static CostSettings of(const QMap<QString, QString> &saved);

    friend bool operator==(const CostSettings &, const CostSettings &) = default;
};

// The currencies to choose from: ISO 4217 codes that Plisio is asked for as /currencies/{fiat}.
const QStringList &offeredFiats();

// Percent from 0 to 50, with at most two decimal places; nothing for anything else.
std::optional<Tolerance> toleranceFrom(const QString &percent);

// As they were saved last; what was never saved, or cannot be read, is as a newcomer has it.
QFuture<CostSettings> loadCostSettings(const ProfileSettings &settings);
QFuture<Result<Done, LedgerError>> saveCostSettings(ProfileSettings &settings, const CostSettings &chosen);
