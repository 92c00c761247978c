#pragma once

#include <QByteArrayView>
#include <QString>

// Without the spaces, tabs and no-break spaces at both ends; what has no width stays, and is an error later.
QString withoutSpaces(const QString &text);

// Of a decimal: the digits between the first and the last that is not zero.
qsizetype significantDigits(QByteArrayView number);
