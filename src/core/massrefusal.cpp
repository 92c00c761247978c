#include "core/massrefusal.h"

#include <algorithm>

namespace {

bool namesMass(const QString &text)
{
    return text.contains(QLatin1String("mass_cash_out"), Qt::CaseInsensitive)
        || text.contains(QLatin1String("mass withdraw"), Qt::CaseInsensitive)
        || text.contains(QLatin1String("mass payout"), Qt::CaseInsensitive);
}

} // namespace

bool refusesMass(const PlisioError &error)
{
    if (error.fields.contains(QStringLiteral("type")) || namesMass(error.message)) {
        return true;
    }
    return std::any_of(error.fields.begin(), error.fields.end(),
                       [](const QStringList &texts) { return std::any_of(texts.begin(), texts.end(), namesMass); });
}

bool wasRefusedAsMass(const WithdrawalRecord &record)
{
    return record.state == WithdrawalState::Rejected && record.withdrawal.type() == WithdrawalType::MassCashOut
        && record.error && refusesMass(*record.error);
}
