#include "practice/practicerefusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

PracticeRefusal refuseField(const QString &field, const QString &what)
{
    return {422, QStringLiteral("Unprocessable Entity"), jsonText({{field, QJsonArray{what}}}), 110};
}

PracticeRefusal refuseFunds()
{
    return {422, QStringLiteral("Unprocessable Entity"),
            jsonText({{QStringLiteral("balance"), QStringLiteral("Insufficient funds on balance")}}), 116};
}

PracticeRefusal refuseMass()
{
    return refuseField(QStringLiteral("type"), QStringLiteral("Mass withdrawal is not available for this currency."));
}

PracticeRefusal refuseCurrency(const QString &currency)
{
    return {400, QStringLiteral("Bad Request"),
            QStringLiteral("Unsupported currency attribute value: ")
                + jsonText({{QStringLiteral("currency"), currency}}),
            105};
}

PracticeRefusal refusePlainly(int httpStatus, const QString &name, const QString &message)
{
    return {httpStatus, name, message, httpStatus};
}
