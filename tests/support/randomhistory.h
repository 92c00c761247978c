#pragma once

#include "support/historybench.h"

#include <QRandomGenerator>

// Operations and filters of every sort, the same for the same seed.
namespace RandomHistory {

inline Operation operation(QRandomGenerator &random, int number)
{
    const QString places = QString::number(random.bounded(1, 1'000'000'000)).left(random.bounded(1, 9));
    Operation operation = HistoryBench::operation(QString::number(number), QStringLiteral("C%1").arg(random.bounded(4)),
                                                  QStringLiteral("%1.%2").arg(random.bounded(1000)).arg(places),
                                                  someTime().addSecs(random.bounded(200 * 86'400)));
    operation.status = random.bounded(5) == 0 ? QStringLiteral("pending") : QStringLiteral("completed");
    operation.type = random.bounded(5) == 0 ? QStringLiteral("invoice") : QStringLiteral("cash_out");
    operation.fee = *Amount::parse(QStringLiteral("0.0000%1").arg(random.bounded(1000)));
    operation.sourceCurrency = QStringLiteral("USD");
    if (random.bounded(4) > 0) {
        operation.sourceRate = *Amount::parse(QStringLiteral("0.%1").arg(random.bounded(1, 1000)));
    }
    if (random.bounded(20) == 0) {
        operation.amount = *Amount::parse(u"1234567890123.1234567890123456789");
    }
    return operation;
}

inline QList<Operation> operations(QRandomGenerator &random, int count)
{
    QList<Operation> operations;
    for (int number = 0; number < count; ++number) {
        operations.append(operation(random, number));
    }
    return operations;
}

inline EntryFilter filter(QRandomGenerator &random)
{
    EntryFilter filter;
    filter.type = random.bounded(2) == 0 ? QStringLiteral("all") : QString();
    filter.currency = random.bounded(3) == 0 ? QStringLiteral("C1") : QString();
    filter.status = random.bounded(3) == 0 ? QStringLiteral("pending") : QString();
    filter.text = random.bounded(4) == 0 ? QStringLiteral("s of 1") : QString();
    if (random.bounded(2) == 0) {
        filter.since = someTime().addSecs(random.bounded(100 * 86'400));
    }
    if (random.bounded(2) == 0) {
        filter.until = someTime().addSecs(random.bounded(200 * 86'400));
    }
    if (random.bounded(4) == 0) {
        filter.least = *Amount::parse(QString::number(random.bounded(500)));
        filter.most = *Amount::parse(QString::number(random.bounded(500, 1000)));
    }
    return filter;
}

} // namespace RandomHistory
