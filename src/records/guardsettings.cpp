#include "records/guardsettings.h"

#include "core/usdvalue.h"

namespace {

void take(int &number, const QString &text, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber && value >= 0 && value <= most) {
        number = value;
    }
}

void take(std::optional<Amount> &amount, const QString &text)
{
    const Result<Amount, AmountError> value = Amount::parse(text);
    if (text == QLatin1String("off")) {
        amount.reset();
    } else if (value) {
        amount = *value;
    }
}

} // namespace

GuardSettings GuardSettings::of(const QMap<QString, QString> &settings)
{
    GuardSettings guards;
    take(guards.equalHours, settings.value(GuardSettingNames::equalHours), mostHours);
    take(guards.recipientMinutes, settings.value(GuardSettingNames::recipientMinutes), mostMinutes);
    take(guards.typedTotalUsd, settings.value(GuardSettingNames::typedTotalUsd));
    return guards;
}

bool GuardSettings::takesTypedTotal(const Plan &plan, const QList<Currency> &currencies) const
{
    const std::optional<Currency> currency = findCurrency(currencies, plan.withdrawals.first().currency());
    const std::optional<Amount> worth =
        currency && currency->unitsPerUsd ? usdValue(plan.total(), *currency->unitsPerUsd) : std::nullopt;
    return typedTotalUsd && worth && *worth >= *typedTotalUsd;
}

Result<GuardSettings, LedgerError> GuardSettings::read(Connection &connection)
{
    QMap<QString, QString> settings;
    const auto done = connection.each(QStringLiteral("SELECT name, value FROM setting WHERE name GLOB 'guard: *'"), {},
                                      [&settings](const Row &row) { settings.insert(row.text(0), row.text(1)); });
    return done ? Result<GuardSettings, LedgerError>(of(settings)) : done.error();
}
