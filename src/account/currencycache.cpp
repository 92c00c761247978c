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

// In the form of /currencies, so that one reader does for both.
QByteArray toJson(const QList<Currency> &currencies)
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
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
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

QList<Currency> CurrencyCache::load() const
{
    QFile file(m_filePath);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        return {};
    }
    const Result<JsonValue, JsonFault> json = JsonValue::parse(file.readAll());
    const Result<QList<Currency>, AskError> currencies =
        json ? CurrenciesCall::decode(*json) : AskError{AskFault::Unreadable, {}};
    return currencies ? *currencies : QList<Currency>();
}

void CurrencyCache::save(const QList<Currency> &currencies) const
{
    QThreadPool::globalInstance()->start([path = m_filePath, text = toJson(currencies)] { replaceFile(path, text); });
}
