#include "words/agewords.h"

#include <QCoreApplication>

namespace {

class AgeWords
{
    Q_DECLARE_TR_FUNCTIONS(AgeWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString ageWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute) {
        return AgeWords::tr("just now");
    }
    if (seconds < hour) {
        return AgeWords::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    }
    return seconds < 2 * day ? AgeWords::tr("%n hour(s) ago", nullptr, int(seconds / hour))
                             : AgeWords::tr("%n day(s) ago", nullptr, int(seconds / day));
}
