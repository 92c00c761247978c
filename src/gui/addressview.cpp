#include "gui/addressview.h"

#include "gui/theme.h"
#include "words/currencywords.h"

#include <QFontDatabase>
#include <QPainter>

namespace {

constexpr int gap = 10;
constexpr int lineGap = 4;

} // namespace

AddressView::AddressView(QWidget *parent) : QWidget(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.15);
    setFont(fixed);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AddressView::setAddress(const QString &address)
{
    m_address = address;
    m_groups = groupedAddress(address).split(u' ', Qt::SkipEmptyParts);
    setAccessibleName(tr("Address"));
    setAccessibleDescription(groupedText());
    updateGeometry();
    update();
}

QString AddressView::groupedText() const
{
    return m_groups.join(u' ');
}

QList<QRect> AddressView::cells(int width) const
{
    QList<QRect> cells;
    QPoint corner;
    const int height = fontMetrics().height();
    for (const QString &group : m_groups) {
        const int groupWidth = fontMetrics().horizontalAdvance(group);
        if (corner.x() > 0 && corner.x() + groupWidth > width) {
            corner = QPoint(0, corner.y() + height + lineGap);
        }
        cells.append(QRect(corner, QSize(groupWidth, height)));
        corner.rx() += groupWidth + gap;
    }
    return cells;
}

int AddressView::heightForWidth(int width) const
{
    const QList<QRect> shown = cells(width);
    return shown.isEmpty() ? fontMetrics().height() : shown.last().bottom() + 1;
}

QSize AddressView::sizeHint() const
{
    const int wide = (fontMetrics().horizontalAdvance(QStringLiteral("0000")) + gap) * 11;
    return {wide, heightForWidth(wide)};
}

QSize AddressView::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0000")) * 4, fontMetrics().height()};
}

void AddressView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QList<QRect> shown = cells(width());
    for (int index = 0; index < int(shown.size()); ++index) {
        painter.setPen(index % 2 == 0 ? themeColors(palette()).text : toneColors(palette(), Tone::Accent).ink);
        painter.drawText(shown.at(index), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip,
                         m_groups.at(index));
    }
}
