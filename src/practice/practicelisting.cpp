#include "practice/practicelisting.h"

#include "core/tokens.h"
#include "practice/practiceanswers.h"

#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype usualLimit = 10;
constexpr qsizetype highestLimit = 50;

QString text(const QMap<QString, QString> &query, const char16_t *name)
{
    return query.value(QString::fromUtf16(name));
}

qsizetype number(const QMap<QString, QString> &query, const char16_t *name, qsizetype fallback)
{
    bool isNumber = false;
    const int value = text(query, name).toInt(&isNumber);
    return isNumber && value > 0 ? value : fallback;
}

bool passes(const PracticeOperation &operation, const QMap<QString, QString> &query)
{
    const auto fits = [&query](const char16_t *name, const QString &value) {
        const QString wanted = text(query, name);
        return wanted.isEmpty() || wanted == value;
    };
    return fits(u"type", toToken(operation.type)) && fits(u"status", operation.status)
        && fits(u"currency", operation.currency) && fits(u"search", operation.transactionId)
        && fits(u"shop_id", QString());
}

QJsonObject link(const QMap<QString, QString> &query, qsizetype page)
{
    QStringList pairs;
    for (auto entry = query.begin(); entry != query.end(); ++entry) {
        if (entry.key() != QLatin1String("page")) {
            pairs.append(entry.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(*entry)));
        }
    }
    pairs.append(QStringLiteral("page=%1").arg(page));
    return {{QStringLiteral("href"), QStringLiteral("https://api.plisio.net/api/v1/operations?") + pairs.join(u'&')}};
}

} // namespace

QJsonObject listOperations(const QList<PracticeOperation> &operations, const QMap<QString, QString> &query)
{
    QList<PracticeOperation> found;
    std::copy_if(operations.begin(), operations.end(), std::back_inserter(found),
                 [&query](const PracticeOperation &operation) { return passes(operation, query); });
    const qsizetype limit = std::min(number(query, u"limit", usualLimit), highestLimit);
    const qsizetype pages = (found.size() + limit - 1) / limit;
    const qsizetype page = std::clamp<qsizetype>(number(query, u"page", 1), 1, std::max<qsizetype>(pages, 1));
    QJsonArray entries;
    for (const PracticeOperation &operation : found.mid((page - 1) * limit, limit)) {
        entries.append(operationAnswer(operation));
    }
    QJsonObject links{{QStringLiteral("self"), link(query, page)}};
    if (page < pages) {
        links.insert(QStringLiteral("next"), link(query, page + 1));
        links.insert(QStringLiteral("last"), link(query, pages));
    }
    return {{QStringLiteral("operations"), entries},
            {QStringLiteral("_links"), links},
            {QStringLiteral("_meta"),
             QJsonObject{{QStringLiteral("totalCount"), found.size()},
                         {QStringLiteral("pageCount"), pages},
                         {QStringLiteral("currentPage"), page},
                         {QStringLiteral("perPage"), limit}}}};
}
