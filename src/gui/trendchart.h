#pragma once

#include "gui/trendbars.h"

#include <QtCharts/QChartView>

// A picture of the history in stacked bars, with a legend. A bar is pointed at with the mouse or the arrow keys and chosen by
// a click or Enter. Follows the window's look.
class TrendChart : public QChartView
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void showPicture(const TrendPicture &picture);
    [[nodiscard]] const TrendPicture &picture() const { return m_bars.picture(); }
    // Where the middle of a part that is there is drawn, in the view's coordinates.
    [[nodiscard]] QPoint placeOf(const TrendBar &bar) const;

Q_SIGNALS:
    void pointed(const TrendBar &bar);
    void chosen(const TrendBar &bar);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void applyLook();
    void point(const TrendBar &bar);
    void step(int bars, int parts);
    [[nodiscard]] TrendBar barAt(const QPoint &place) const;

    TrendBars m_bars;
    TrendBar m_pointed;
};
