#include "app/systemsources.h"

#include <QRandomGenerator>

Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

IdMaker randomIds()
{
    return [] {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        QString id;
        for (const quint32 word : words) {
            id += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
        }
        return id;
    };
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("unknown")) : name;
}
