#include "gui/coinpicture.h"

#include "words/currencywords.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace {

constexpr qreal badgeShare = 0.5; // of the coin's size
constexpr qreal badgeRim = 0.06;
constexpr qreal letterShare = 0.42;

// The picture of a chain's own coin; empty where there is none.
QString pictureOf(Chain chain)
{
    switch (chain) {
    case Chain::Bitcoin:
        return QStringLiteral("btc");
    case Chain::Litecoin:
        return QStringLiteral("ltc");
    case Chain::Dogecoin:
        return QStringLiteral("doge");
    case Chain::Dash:
        return QStringLiteral("dash");
    case Chain::Zcash:
        return QStringLiteral("zec");
    case Chain::BitcoinCash:
        return QStringLiteral("bch");
    case Chain::Monero:
        return QStringLiteral("xmr");
    case Chain::Ethereum:
        return QStringLiteral("eth");
    case Chain::EthereumClassic:
        return QStringLiteral("etc");
    case Chain::Base:
        return QStringLiteral("base");
    case Chain::BnbSmartChain:
        return QStringLiteral("bnb");
    case Chain::Tron:
        return QStringLiteral("trx");
    case Chain::Ton:
        return QStringLiteral("ton");
    case Chain::Solana:
        return QStringLiteral("sol");
    case Chain::Unknown:
        break;
    }
    return {};
}

QString fileOf(const QString &picture)
{
    return QStringLiteral(":/coins/%1.svg").arg(picture);
}

// The same letters have the same colour at every start.
QColor colorOf(const QString &ticker)
{
    uint sum = 0;
    for (const QChar letter : ticker) {
        sum = sum * 31 + letter.unicode();
    }
    return QColor::fromHsl(int(sum % 360), 110, 105);
}

void drawLetters(QPainter &painter, const QRectF &place, const QString &ticker)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(ticker));
    painter.drawEllipse(place);
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(place.height() * letterShare)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(place, Qt::AlignCenter, ticker.left(2).toUpper());
}

void drawCoin(QPainter &painter, const QRectF &place, const QString &picture, const QString &ticker)
{
    if (!QFile::exists(fileOf(picture))) {
        return drawLetters(painter, place, ticker);
    }
    QSvgRenderer(fileOf(picture)).render(&painter, place);
}

QString coinOf(const CurrencyId &id)
{
    const QString ticker = tickerOf(id).toLower();
    if (ticker == QLatin1String("tzec")) {
        return QStringLiteral("zec"); // Plisio's id
    }
    const bool isName =
        std::all_of(ticker.begin(), ticker.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    return isName && QFile::exists(fileOf(ticker)) ? ticker : QString(); // an id is text from outside, not a path
}

// Rim and coin of the chain, at the lower right.
void drawBadge(QPainter &painter, qreal size, const QString &picture, const QColor &ground)
{
    const qreal badge = size * badgeShare;
    const QRectF place(size - badge, size - badge, badge, badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(place);
    const qreal rim = size * badgeRim;
    drawCoin(painter, place.adjusted(rim, rim, -rim, -rim), picture, {});
}

} // namespace

QPixmap coinPicture(const CurrencyId &id, int size, qreal scale, const QColor &ground)
{
    const QString key = QStringLiteral("disburse-coin/%1/%2/%3/%4").arg(ground.name()).arg(size).arg(scale).arg(id);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int side = qMax(1, qRound(size * scale));
    pixmap = QPixmap(side, side);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Chain chain = chainOf(id);
    const QString coin = coinOf(id);
    const QString chainPicture = pictureOf(chain);
    drawCoin(painter, QRectF(0, 0, size, size), coin, tickerOf(id));
    if (!chainPicture.isEmpty() && chainPicture != coin) {
        drawBadge(painter, size, chainPicture, ground);
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
