#include "account/keyverdict.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestMessage = 500;
constexpr int unsupportedCurrency = 105; // Plisio's code, from its documentation

// "to: is wrong, is unknown", field by field behind the message.
QString wordsOf(const PlisioError &error)
{
    QStringList parts;
    if (!error.message.isEmpty()) {
        parts.append(error.message);
    }
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field) {
        parts.append(field.key() + QStringLiteral(": ") + field->join(QStringLiteral(", ")));
    }
    const QString words = parts.isEmpty() ? error.name : parts.join(QStringLiteral("; "));
    return words.left(longestMessage);
}

bool speaksOfAddress(const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\bIPs?\b|white-?list|allow(ed)?[ -]?list)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch();
}

bool speaksOfKey(const QString &words)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\b(api|secret)[ _-]?key\b|\bunauthori[sz]ed\b|\bauthenticat|\bcredential|\baccess token\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch();
}

bool isOnlyAboutCurrency(const PlisioError &error)
{
    if (error.fields.isEmpty()) {
        return error.code == unsupportedCurrency;
    }
    const QStringList fields = error.fields.keys();
    return std::all_of(fields.begin(), fields.end(), [](const QString &field) {
        return field == QLatin1String("currency") || field == QLatin1String("psys_cid");
    });
}

KeyHealth healthOf(const PlisioError &error, int httpStatus)
{
    const QString words = error.name + u' ' + wordsOf(error);
    if (httpStatus >= 500) {
        return KeyHealth::Unreachable;
    }
    if (speaksOfAddress(words)) {
        return KeyHealth::IpNotAllowed;
    }
    if (httpStatus == 401 || speaksOfKey(words)) {
        return KeyHealth::Wrong;
    }
    if (httpStatus == 403) {
        return KeyHealth::IpNotAllowed;
    }
    return isOnlyAboutCurrency(error) ? KeyHealth::Works : KeyHealth::Refused;
}

KeyHealth healthWithoutWords(const AskError &error)
{
    if (error.fault == AskFault::NoKey) {
        return KeyHealth::None;
    }
    if (error.httpStatus == 401) {
        return KeyHealth::Wrong;
    }
    return error.httpStatus == 403 ? KeyHealth::IpNotAllowed : KeyHealth::Unreachable;
}

} // namespace

KeyHealthReport judgeKey(const Result<Balance, AskError> &answer)
{
    if (answer) {
        return {KeyHealth::Works, {}};
    }
    const AskError &error = answer.error();
    if (error.fault == AskFault::Refused && error.plisio) {
        return {healthOf(*error.plisio, error.httpStatus.value_or(0)), wordsOf(*error.plisio)};
    }
    return {healthWithoutWords(error), {}};
}
