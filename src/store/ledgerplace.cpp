#include "store/ledgerplace.h"

#include <QDir>

QString LedgerPlace::folder() const
{
    const QString base = QDir::cleanPath(dataFolder);
    return isPractice ? QStringLiteral("%1/practice/%2").arg(base, profile)
                      : QStringLiteral("%1/%2").arg(base, profile);
}

QString LedgerPlace::filePath() const
{
    return folder() + QStringLiteral("/ledger.sqlite");
}

bool LedgerPlace::isValid() const
{
    return QDir::isAbsolutePath(dataFolder) && !profile.isEmpty() && !profile.startsWith(u'.')
        && !profile.contains(u'/') && !profile.contains(QChar::Null) && profile.size() <= 100 && !hostId.isEmpty();
}
