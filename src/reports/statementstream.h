#pragma once

#include "records/historyentry.h"
#include "reports/statementorder.h"

#include <QDataStream>

// A statement on its way from one program to another of the same build: the order, its entries page by page, an end. One
// that stops before its end is not wanted any more. Knows nothing of what carries it.
class StatementWriter
{
public:
    // Looks at the device, which is open.
    explicit StatementWriter(QIODevice &device);

    // False when the device did not take it.
    bool begin(const StatementOrder &order);
    bool add(const QList<HistoryEntry> &entries);
    bool end();

private:
    bool send(const QByteArray &frame);

    QIODevice &m_device;
};

// The other side. Each answer waits for the device.
class StatementReader
{
public:
    explicit StatementReader(QIODevice &device);

    // Nothing where it breaks off or is something else.
    std::optional<StatementOrder> order();
    // The next page; empty at the end; nothing where it breaks off.
    std::optional<QList<HistoryEntry>> entries();

private:
    std::optional<QByteArray> receive();

    QDataStream m_stream;
};
