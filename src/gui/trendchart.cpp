#include "gui/trendchart.h"

#include "gui/theme.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include <algorithm>

TrendChart::TrendChart(QWidget *parent) : QChartView(parent), m_bars(chart())
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(false); // as all amounts here are written: a German 30.000 would be thirty
    chart()->legend()->setAlignment(Qt::AlignRight);
    chart()->legend()->setShowToolTips(true);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { m_bars.label(font()); });
    applyLook();
}

void TrendChart::showPicture(const TrendPicture &picture)
{
    point({});
    m_bars.show(picture);
    applyLook();
    m_bars.label(font());
}

void TrendChart::applyLook()
{
    setBackgroundBrush(themeColors(palette()).card);
    m_bars.applyLook(palette(), font());
}

void TrendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
    }
}

QPoint TrendChart::placeOf(const TrendBar &bar) const
{
    return mapFromScene(chart()->mapToScene(m_bars.middleOf(bar)));
}

TrendBar TrendChart::barAt(const QPoint &place) const
{
    return m_bars.barAt(chart()->mapFromScene(mapToScene(place)));
}

void TrendChart::point(const TrendBar &bar)
{
    if (bar == m_pointed) {
        return;
    }
    m_pointed = bar;
    m_bars.mark(bar);
    setCursor(bar.bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT pointed(bar);
}

// To another bar, or to the next part that this bar has; all of it comes before the first part.
void TrendChart::step(int bars, int parts)
{
    const int last = m_bars.barCount() - 1;
    if (last < 0) {
        return;
    }
    if (m_pointed.bar < 0) {
        return point({bars < 0 || m_bars.picture().isSideways ? 0 : last, -1});
    }
    TrendBar next{std::clamp(m_pointed.bar + bars, 0, last), m_pointed.part + parts};
    while (parts != 0 && next.part >= 0 && next.part < m_bars.partCount() && !m_bars.has(next)) {
        next.part += parts;
    }
    if (next.part >= -1 && next.part < m_bars.partCount()) {
        point(next);
    }
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = m_bars.picture().isSideways;
    switch (event->key()) {
    case Qt::Key_Left:
        return isSideways ? step(0, -1) : step(-1, 0);
    case Qt::Key_Right:
        return isSideways ? step(0, 1) : step(1, 0);
    case Qt::Key_Up:
        return isSideways ? step(-1, 0) : step(0, 1);
    case Qt::Key_Down:
        return isSideways ? step(1, 0) : step(0, -1);
    case Qt::Key_Home:
        return point({m_bars.barCount() > 0 ? 0 : -1, -1});
    case Qt::Key_End:
        return point({m_bars.barCount() - 1, -1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_pointed.bar >= 0) {
            Q_EMIT chosen(m_pointed);
        }
        return;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    point(barAt(event->pos()));
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    const TrendBar bar = barAt(event->pos());
    if (event->button() == Qt::LeftButton && bar.bar >= 0) {
        Q_EMIT chosen(bar);
    }
}

void TrendChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus()) {
        point({});
    }
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_pointed.bar < 0) {
        step(0, 0);
    }
}
