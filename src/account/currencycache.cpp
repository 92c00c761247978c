#include "account/currencycache.h"

#include "plisio/currenciescall.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThreadPool>

namespace {

constexpr qint64 longestFile = 1024 * 1024;

// The currencies in the form of /currencies, so that one reader does for both.
QByteArray toJson(const QList<Currency> &currencies, const QDateTime &heardAt)
{
    QJsonArray entries;
    for (const Currency &currency : currencies) {
        entries.append(QJsonObject{
            {QStringLiteral("cid"), currency.id},
            {QStringLiteral("currency"), currency.ticker},
            {QStringLiteral("name"), currency.name},
            {QStringLiteral("precision"), QString::number(currency.precision)},
            {QStringLiteral("hidden"), currency.isHidden},
            {QStringLiteral("maintenance"), currency.isInMaintenance},
            {QStringLiteral("contractOf"), currency.feeCurrency},
        });
    }
    const QJsonObject file{{QStringLiteral("heard_at"), heardAt.toString(Qt::ISODate)},
                           {QStringLiteral("currencies"), entries}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

void replaceFile(const QString &path, const QByteArray &text)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
        file.commit();
    }
}

} // namespace

HeardCurrencies CurrencyCache::load() const
{
    QFile file(m_filePath);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        return {};
    }
    const Result<JsonValue, JsonFault> json = JsonValue::parse(file.readAll());
    if (!json) {
        return {};
    }
    const JsonValue *entries = json->member(QLatin1String("currencies")); // none in a file of the first version
    const Result<QList<Currency>, AskError> currencies = CurrenciesCall::decode(entries ? *entries : *json);
    if (!currencies) {
        return {};
    }
    const QString time = textOf(*json, QLatin1String("heard_at")).value_or(QString());
    return {*currencies, QDateTime::fromString(time, Qt::ISODate)};
}

QDateTime CurrencyCache::save(const QList<Currency> &currencies) const
{
    const QDateTime now = m_now();
    QThreadPool::globalInstance()->start(
        [path = m_filePath, text = toJson(currencies, now)] { replaceFile(path, text); });
    return now;
}
