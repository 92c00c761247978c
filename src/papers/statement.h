#pragma once

#include "papers/paperpainter.h"

#include <QDateTime>

// What stands above the operations of a statement.
struct StatementHead {
    QString shop; // as it is called on paper; empty leaves it out
    QStringList filters; // what was asked for, a sentence each; empty: everything
    QDateTime printedAt; // any zone; shown in it
    bool isPractice = false; // said at the top
    QString sum = {}; // of all currencies, a line; empty leaves it out
    QList<PaperColumn> totalColumns;
    QList<QStringList> totals; // one for each currency
    QList<PaperColumn> columns; // of the operations
};

// A list of operations for people: what it is about, its totals, then its rows, one by one. Landscape or portrait as the
// device is. Takes constant memory beside the device's; whole when it is destroyed.
class StatementPaper
{
public:
    StatementPaper(QPagedPaintDevice &device, const StatementHead &head);

    // Whether the device can be painted on.
    [[nodiscard]] bool isActive() const { return m_paper.isActive(); }
    void drawRow(const QStringList &cells) { m_paper.drawRow(cells); }

private:
    PaperPainter m_paper;
};
