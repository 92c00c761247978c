#include "models/trendpicture.h"

#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/periodwords.h"
#include "words/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    static QString operations(qint64 count) { return tr("%Ln operation(s)", nullptr, int(count)); }
    static QString payments(qint64 count) { return tr("%Ln payment(s)", nullptr, int(count)); }
    static QString others() { return tr("Other currencies"); }
};

// What one currency adds to each bar.
struct Share {
    CurrencyId currency;
    Amount sum;
    QList<Amount> dollars;
    QList<qint64> counts;
};

Share &shareOf(QList<Share> &shares, const CurrencyId &currency, qsizetype bars)
{
    const auto found =
        std::find_if(shares.begin(), shares.end(), [&](const Share &share) { return share.currency == currency; });
    if (found != shares.end()) {
        return *found;
    }
    shares.append({currency, {}, QList<Amount>(bars), QList<qint64>(bars, 0)});
    return shares.last();
}

void addTo(Share &share, qsizetype bar, const Amount &dollars, qint64 count)
{
    share.sum += dollars;
    share.dollars[bar] += dollars;
    share.counts[bar] += count;
}

TrendPart partOf(const Share &share, int color)
{
    TrendPart part{
        share.currency, color < 0 ? PictureWords::others() : currencyLabel(share.currency), color, share.dollars, {}};
    for (const qint64 count : share.counts) {
        part.details.append(PictureWords::operations(count));
    }
    return part;
}

// The parts of the greatest worth below, the others together on top.
void addParts(TrendPicture &picture, QList<Share> shares, TrendColors &colors)
{
    shares.removeIf([](const Share &share) { return share.sum.isZero(); });
    std::sort(shares.begin(), shares.end(), [](const Share &left, const Share &right) {
        return std::tie(right.sum, left.currency) < std::tie(left.sum, right.currency);
    });
    QList<CurrencyId> currencies;
    for (const Share &share : std::as_const(shares)) {
        currencies.append(share.currency);
    }
    colors.show(currencies);
    Share others{{}, {}, QList<Amount>(picture.labels.size()), QList<qint64>(picture.labels.size(), 0)};
    for (const Share &share : std::as_const(shares)) {
        if (const int color = colors.of(share.currency); color >= 0) {
            picture.parts.append(partOf(share, color));
            continue;
        }
        for (qsizetype bar = 0; bar < share.dollars.size(); ++bar) {
            addTo(others, bar, share.dollars.at(bar), share.counts.at(bar));
        }
    }
    if (!others.sum.isZero()) {
        picture.parts.append(partOf(others, -1));
    }
}

TrendPicture withPeriods(const EntryTrend &trend)
{
    TrendPicture picture;
    for (const TrendPeriod &period : trend.periods) {
        picture.labels.append(shortName(period.days, trend.step));
        picture.names.append(nameOf(period.days, trend.step));
    }
    return picture;
}

} // namespace

void TrendColors::show(const QList<CurrencyId> &currencies)
{
    const QList<CurrencyId> wanted = currencies.mid(0, count);
    for (const CurrencyId &currency : wanted) {
        if (m_owners.contains(currency)) {
            continue;
        }
        const auto free = std::find_if(m_owners.begin(), m_owners.end(),
                                       [&wanted](const CurrencyId &owner) { return !wanted.contains(owner); });
        *free = currency; // there is one: no more are wanted than there are colours
    }
}

TrendPicture valuePicture(const EntryTrend &trend, TrendColors &colors)
{
    TrendPicture picture = withPeriods(trend);
    QList<Share> shares;
    for (qsizetype bar = 0; bar < trend.periods.size(); ++bar) {
        for (const EntryTotal &total : trend.periods.at(bar).totals.currencies) {
            addTo(shareOf(shares, total.currency, picture.labels.size()), bar, total.usd,
                  total.count - total.usdMissing);
        }
    }
    addParts(picture, std::move(shares), colors);
    return picture;
}

TrendPicture feePicture(const EntryTrend &trend, const FeeWorths &fees, TrendColors &colors)
{
    TrendPicture picture = withPeriods(trend);
    QList<Share> shares;
    for (qsizetype bar = 0; bar < std::min(trend.periods.size(), fees.size()); ++bar) {
        for (const EntryTotal &total : trend.periods.at(bar).totals.currencies) {
            addTo(shareOf(shares, total.currency, picture.labels.size()), bar, fees.at(bar).value(total.currency).usd,
                  total.count);
        }
    }
    addParts(picture, std::move(shares), colors);
    return picture;
}

TrendPicture payeePicture(const TopPayees &payees)
{
    constexpr int shownLetters = 8;
    TrendPicture picture;
    picture.isSideways = true;
    TrendPart part;
    for (const PayeeTotal &payee : payees.payees) {
        if (payee.usd.isZero()) {
            break; // they come last
        }
        const QString address = plainText(payee.address);
        const QString name = payee.name.isEmpty() ? QString() : plainText(payee.name, 60) + QStringLiteral(" · ");
        const QString label = payee.name.isEmpty() ? address.size() > 2 * shownLetters
                ? address.left(shownLetters) + u'…' + address.right(shownLetters)
                : address
                                                   : plainText(payee.name, 24);
        picture.labels.append(QStringLiteral("%1. %2").arg(picture.labels.size() + 1).arg(label));
        picture.names.append(name + address);
        part.dollars.append(payee.usd);
        part.details.append(PictureWords::payments(payee.payments - payee.usdMissing));
    }
    if (!part.dollars.isEmpty()) {
        picture.parts.append(part);
    }
    return picture;
}
