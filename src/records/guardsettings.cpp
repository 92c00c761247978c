#include "records/guardsettings.h"

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

Result<GuardSettings, LedgerError> GuardSettings::read(Connection &connection)
{
    GuardSettings settings;
    const auto done = connection.each(QStringLiteral("SELECT name, value FROM setting WHERE name GLOB 'guard: *'"), {},
                                      [&settings](const Row &row) {
                                          const QString name = row.text(0);
                                          if (name == GuardSettingNames::equalHours) {
                                              take(settings.equalHours, row.text(1), mostHours);
                                          } else if (name == GuardSettingNames::recipientMinutes) {
                                              take(settings.recipientMinutes, row.text(1), mostMinutes);
                                          } else if (name == GuardSettingNames::typedTotalUsd) {
                                              take(settings.typedTotalUsd, row.text(1));
                                          }
                                      });
    return done ? Result<GuardSettings, LedgerError>(settings) : done.error();
}
