#pragma once

#include "lists/recipientlist.h"

// Rows and findings as short texts, to compare and to read when a test fails.

// "2 address amount currency note name" with a dash for what is empty.
inline QString shown(const RecipientRow &row)
{
    QStringList cells{QString::number(row.row)};
    for (const QString &cell : {row.address, row.amount, row.currency, row.note, row.name}) {
        cells.append(cell.isEmpty() ? QStringLiteral("-") : cell);
    }
    return cells.join(u' ');
}

// "bad-row name" in short: the row or a dash, and the fault or the readings.
inline QString shown(const Finding &finding)
{
    const QString row = finding.row ? QString::number(*finding.row) : QStringLiteral("-");
    if (const auto *readings = std::get_if<NumberReadings>(&finding.reason)) {
        return QStringLiteral("%1 %2 or %3").arg(row, readings->whole, readings->decimal);
    }
    const auto *fault = std::get_if<ListFault>(&finding.reason);
    return fault ? QStringLiteral("%1 fault %2").arg(row).arg(int(*fault)) : row + QLatin1String(" empty");
}

inline QString fault(const char *row, ListFault fault)
{
    return QStringLiteral("%1 fault %2").arg(QString::fromLatin1(row)).arg(int(fault));
}

template<class Value>
QStringList shown(const QList<Value> &values)
{
    QStringList texts;
    for (const Value &value : values) {
        texts.append(shown(value));
    }
    return texts;
}
