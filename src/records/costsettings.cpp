#include "records/costsettings.h"

namespace {

constexpr int mostPlaces = 2;

QString fiatName()
{
    return QStringLiteral("fiat");
}

QString toleranceName()
{
    return QStringLiteral("cost_tolerance");
}

} // namespace

const QStringList &offeredFiats()
{
    static const QStringList fiats{
        QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("CHF"),
        QStringLiteral("PLN"), QStringLiteral("CZK"), QStringLiteral("SEK"), QStringLiteral("NOK"),
        QStringLiteral("DKK"), QStringLiteral("UAH"), QStringLiteral("TRY"), QStringLiteral("CAD"),
        QStringLiteral("AUD"), QStringLiteral("BRL"), QStringLiteral("INR"), QStringLiteral("AED"),
    };
    return fiats;
}

std::optional<Tolerance> toleranceFrom(const QString &percent)
{
    const Result<Amount, AmountError> amount = Amount::parse(percent);
    const bool isFit = amount && amount->places() <= mostPlaces && *amount <= *Amount::parse(u"50");
    return isFit ? std::optional(Tolerance(*amount)) : std::nullopt;
}

CostSettings CostSettings::of(const QMap<QString, QString> &saved)
{
    CostSettings chosen;
    chosen.tolerance = toleranceFrom(saved.value(toleranceName())).value_or(chosen.tolerance);
    const QString fiat = saved.value(fiatName());
    chosen.fiat = offeredFiats().contains(fiat) ? fiat : chosen.fiat;
    return chosen;
}

QFuture<CostSettings> loadCostSettings(const ProfileSettings &settings)
{
    return settings.all().then([](const Result<QMap<QString, QString>, LedgerError> &saved) {
        return CostSettings::of(saved ? *saved : QMap<QString, QString>());
    });
}

QFuture<Result<Done, LedgerError>> saveCostSettings(ProfileSettings &settings, const CostSettings &chosen)
{
    settings.set(fiatName(), chosen.fiat);
    return settings.set(toleranceName(), chosen.tolerance.percent().toString());
}
