#pragma once

#include "models/trendpicture.h"

#include <QFont>
#include <QPalette>
#include <QPointF>

class QAbstractBarSeries;
class QBarSet;
class QCategoryAxis;
class QChart;

// One bar of a picture, or a part of it; part -1 is all of the bar, bar -1 none.
struct TrendBar {
    int bar = -1;
    int part = -1;

    friend bool operator==(const TrendBar &, const TrendBar &) = default;
};

// The bars, axes and legend that a picture has in a chart.
class TrendBars
{
public:
    explicit TrendBars(QChart *chart) : m_chart(chart) {}

    void show(const TrendPicture &picture);
    [[nodiscard]] const TrendPicture &picture() const { return m_picture; }
    [[nodiscard]] int barCount() const { return m_sets.isEmpty() ? 0 : int(m_picture.labels.size()); }
    [[nodiscard]] int partCount() const { return int(m_sets.size()); }
    void applyLook(const QPalette &palette, const QFont &font);
    // As many labels as find room; they are to be told when the room has changed.
    void label(const QFont &font);
    // Sets this one off.
    void mark(const TrendBar &bar);

    [[nodiscard]] bool has(const TrendBar &bar) const;
    // In the chart's coordinates: the middle of a part, and what is at a place. Beside a bar it is all of it.
    [[nodiscard]] QPointF middleOf(const TrendBar &bar) const;
    [[nodiscard]] TrendBar barAt(const QPointF &position) const;

private:
    void clear();
    void addBars();
    void addUprightAxes();
    void addSidewaysAxes();
    void addWorthAxis(Qt::Alignment alignment);
    [[nodiscard]] int slotOf(int bar) const;
    [[nodiscard]] qreal heightBelow(const TrendBar &bar) const;

    QChart *m_chart;
    TrendPicture m_picture;
    QAbstractBarSeries *m_series = nullptr; // null while there is nothing to show
    QList<QBarSet *> m_sets; // for each part
    QCategoryAxis *m_labels = nullptr; // under upright bars
    int m_labelEvery = 0;
};
