#pragma once

#include <QString>

// An EVM address for each number above zero: any two differ at both ends, so that none looks like another.
inline QString distinctAddress(int number)
{
    const QString digits = QString::number(quint64(number) * 0x9E3779B97F4A7C15ULL, 16).rightJustified(16, u'0');
    return QStringLiteral("0x%1%1%2").arg(digits, digits.first(8));
}
