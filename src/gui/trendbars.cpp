#include "gui/trendbars.h"

#include "gui/seriescolors.h"

#include <QFontMetrics>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

// Only for how tall a bar is drawn; what is said of it stays exact.
qreal heightOf(const Amount &dollars)
{
    return dollars.toString().toDouble();
}

QColor colorOf(const QPalette &palette, const TrendPart &part)
{
    const auto &colors = seriesColors(shadeOf(palette)).parts;
    return part.color < 0 ? colors.back() : colors.at(size_t(part.color));
}

} // namespace

void TrendBars::show(const TrendPicture &picture)
{
    clear();
    m_picture = picture;
    m_chart->legend()->setVisible(!picture.isSideways);
    if (picture.parts.isEmpty()) {
        return;
    }
    addBars();
    picture.isSideways ? addSidewaysAxes() : addUprightAxes();
}

void TrendBars::clear()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_series = nullptr;
    m_labels = nullptr;
    m_sets.clear();
}

// The chart counts lying bars from below; the other way round it is the same.
int TrendBars::slotOf(int bar) const
{
    return m_picture.isSideways ? int(m_picture.labels.size()) - 1 - bar : bar;
}

void TrendBars::addBars()
{
    constexpr qreal barWidth = 0.75;
    m_series = m_picture.isSideways ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries(m_chart))
                                    : new QStackedBarSeries(m_chart);
    m_series->setBarWidth(barWidth);
    for (const TrendPart &part : std::as_const(m_picture.parts)) {
        auto *set = new QBarSet(part.name, m_series);
        for (int slot = 0; slot < m_picture.labels.size(); ++slot) {
            set->append(heightOf(part.dollars.at(slotOf(slot))));
        }
        m_sets.append(set);
        m_series->append(set);
    }
    m_chart->addSeries(m_series);
}

void TrendBars::addUprightAxes()
{
    m_labels = new QCategoryAxis(m_chart);
    m_labels->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_labels->setGridLineVisible(false);
    m_labels->setTruncateLabels(false);
    m_labels->setRange(-0.5, qreal(m_picture.labels.size()) - 0.5);
    m_labelEvery = 0;
    m_chart->addAxis(m_labels, Qt::AlignBottom);
    m_series->attachAxis(m_labels);
    addWorthAxis(Qt::AlignLeft);
}

void TrendBars::addSidewaysAxes()
{
    auto *labels = new QBarCategoryAxis(m_chart);
    for (int slot = 0; slot < m_picture.labels.size(); ++slot) {
        labels->append(m_picture.labels.at(slotOf(slot)));
    }
    labels->setGridLineVisible(false);
    labels->setTruncateLabels(false);
    m_chart->addAxis(labels, Qt::AlignLeft);
    m_series->attachAxis(labels);
    addWorthAxis(Qt::AlignBottom);
}

void TrendBars::addWorthAxis(Qt::Alignment alignment)
{
    constexpr qreal small = 10;
    qreal highest = 0;
    for (int bar = 0; bar < m_picture.labels.size(); ++bar) {
        highest = std::max(highest, heightBelow({bar, int(m_sets.size())}));
    }
    auto *axis = new QValueAxis(m_chart);
    axis->setRange(0, highest);
    axis->setLabelFormat(highest < small ? QStringLiteral("$%.2f") : QStringLiteral("$%.0f"));
    axis->applyNiceNumbers();
    m_chart->addAxis(axis, alignment);
    m_series->attachAxis(axis);
}

// As many labels as find room, none of them below the legend.
void TrendBars::label(const QFont &font)
{
    constexpr int gap = 14;
    const qsizetype bars = m_picture.labels.size();
    if (!m_labels || bars == 0 || m_chart->plotArea().width() <= 0) {
        return;
    }
    int width = 1;
    for (const QString &text : std::as_const(m_picture.labels)) {
        width = std::max(width, QFontMetrics(font).horizontalAdvance(text) + gap);
    }
    const qreal slot = m_chart->plotArea().width() / qreal(bars);
    const int every = int(std::ceil(width / slot));
    if (every == m_labelEvery) {
        return;
    }
    m_labelEvery = every;
    for (const QString &text : m_labels->categoriesLabels()) {
        m_labels->remove(text);
    }
    const qreal end = every >= bars ? 1 : qreal(bars) - 0.5 - width / slot / 2;
    for (qsizetype bar = 0; qreal(bar) < end; bar += every) {
        m_labels->append(m_picture.labels.at(bar), qreal(bar));
    }
}

void TrendBars::applyLook(const QPalette &palette, const QFont &font)
{
    const ThemeColors &colors = themeColors(palette);
    m_chart->legend()->setLabelColor(colors.text);
    m_chart->legend()->setFont(font);
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsColor(colors.mutedText);
        axis->setLabelsFont(font);
        axis->setLinePenColor(colors.fieldLine);
        axis->setGridLineColor(colors.hairline);
    }
    for (qsizetype part = 0; part < m_sets.size(); ++part) {
        const QColor color = colorOf(palette, m_picture.parts.at(part));
        m_sets.at(part)->setColor(color);
        m_sets.at(part)->setBorderColor(colors.card);
        m_sets.at(part)->setSelectedColor(seriesColors(shadeOf(palette)).marked);
    }
}

void TrendBars::mark(const TrendBar &bar)
{
    for (int part = 0; part < m_sets.size(); ++part) {
        m_sets.at(part)->deselectAllBars();
        if (bar.bar >= 0 && (bar.part == part || bar.part < 0)) {
            m_sets.at(part)->selectBar(slotOf(bar.bar));
        }
    }
}

bool TrendBars::has(const TrendBar &bar) const
{
    return bar.bar >= 0 && bar.bar < barCount() && bar.part < partCount()
        && (bar.part < 0 || m_sets.at(bar.part)->at(slotOf(bar.bar)) > 0);
}

// Of all parts below this one.
qreal TrendBars::heightBelow(const TrendBar &bar) const
{
    qreal height = 0;
    for (int part = 0; part < bar.part; ++part) {
        height += m_sets.at(part)->at(slotOf(bar.bar));
    }
    return height;
}

QPointF TrendBars::middleOf(const TrendBar &bar) const
{
    const qreal height = heightBelow(bar) + m_sets.at(bar.part)->at(slotOf(bar.bar)) / 2;
    return m_chart->mapToPosition(m_picture.isSideways ? QPointF(height, slotOf(bar.bar)) : QPointF(bar.bar, height),
                                  m_series);
}

TrendBar TrendBars::barAt(const QPointF &position) const
{
    if (!m_series || !m_chart->plotArea().contains(position)) {
        return {};
    }
    const QPointF value = m_chart->mapToValue(position, m_series);
    const int slot = int(std::lround(m_picture.isSideways ? value.y() : value.x()));
    const qreal height = m_picture.isSideways ? value.x() : value.y();
    if (slot < 0 || slot >= barCount()) {
        return {};
    }
    const int bar = slotOf(slot);
    for (int part = 0; part < m_sets.size(); ++part) {
        if (height < heightBelow({bar, part + 1})) {
            return {bar, part};
        }
    }
    return {bar, -1};
}
