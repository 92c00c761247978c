#include "account/keyverdict.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace {

constexpr qsizetype longestMessage = 500;
constexpr int unsupportedCurrency = 105; // Plisio's code, from its documentation
constexpr qint64 mostClockDifference = 5 * 60; // seconds; an answer may have been on its way for some

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

bool speaksOfWithdrawals(const QString &words)
{
    static const QString off =
        QStringLiteral(R"((disabled?|forbidden|not (allowed|enabled|permitted)|(turned|switched) off))");
    static const QRegularExpression pattern(QStringLiteral(R"(\bwithdraw\w*\b.*\b%1\b|\b%1\b.*\bwithdraw)").arg(off),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch();
}

// The one IP address in the words; nothing when there are several, since it is not known which is this computer's.
QString addressIn(const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral(R"([0-9A-Fa-f:.]*[.:][0-9A-Fa-f:.]*[0-9A-Fa-f])"));
    QStringList addresses;
    for (auto match = pattern.globalMatch(words); match.hasNext();) {
        const QString word = match.next().captured();
        const QHostAddress address(word);
        const bool isWhole = word.count(u'.') == 3 || word.count(u':') >= 2; // "1.2" is an address to Qt
        if (isWhole && !address.isNull() && !addresses.contains(address.toString())) {
            addresses.append(address.toString());
        }
    }
    return addresses.size() == 1 ? addresses.first() : QString();
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
    if (speaksOfWithdrawals(words)) {
        return KeyHealth::WithdrawalsDisabled;
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
        return {KeyHealth::Works};
    }
    const AskError &error = answer.error();
    if (error.fault == AskFault::Refused && error.plisio) {
        KeyHealthReport report{healthOf(*error.plisio, error.httpStatus.value_or(0)), wordsOf(*error.plisio)};
        if (report.health == KeyHealth::IpNotAllowed) {
            report.address = addressIn(report.message);
        }
        return report;
    }
    return {healthWithoutWords(error)};
}

bool speaksOfDisabledWithdrawals(const AskError &error)
{
    return error.fault == AskFault::Refused && error.plisio && speaksOfWithdrawals(wordsOf(*error.plisio));
}

KeyHealthReport withClock(KeyHealthReport report, const TimeSigns &signs, const QDateTime &now)
{
    if (signs.serverTime) {
        report.clockAhead = signs.serverTime->secsTo(now);
    }
    const bool isFarOff = report.clockAhead && qAbs(*report.clockAhead) > mostClockDifference;
    const bool isKept = report.health == KeyHealth::Unreachable && signs.isCertificateOutOfDate;
    if ((report.health == KeyHealth::Works && isFarOff) || isKept) {
        report.health = KeyHealth::ClockOff;
    }
    return report;
}
