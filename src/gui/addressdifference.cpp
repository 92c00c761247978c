#include "gui/addressdifference.h"

#include "core/addresslikeness.h"
#include "gui/theme.h"
#include "words/likenesswords.h"
#include "words/plaintext.h"

#include <QFontDatabase>
#include <QPainter>

namespace {

constexpr int cellGap = 1; // between the grounds of two characters
constexpr int lineGap = 2;
constexpr int blockGap = 10; // between a part of both addresses and the next
constexpr int usualColumns = 42;

} // namespace

AddressDifference::AddressDifference(QWidget *parent) : QWidget(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AddressDifference::setPair(const LookAlikePair &pair)
{
    m_pair = pair;
    const QString known = plainText(pair.known);
    const QString asked = plainText(pair.address);
    m_known = {tr("Known"), known, differenceMarks(known, asked)};
    m_asked = {tr("This one"), asked, differenceMarks(asked, known)};
    setAccessibleName(tr("Where the two addresses differ"));
    setAccessibleDescription(differenceLines(pair).join(u'\n'));
    updateGeometry();
    update();
}

int AddressDifference::cellWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') + 2 * cellGap;
}

int AddressDifference::labelWidth() const
{
    const QFontMetrics metrics(parentWidget() ? parentWidget()->font() : font());
    return qMax(metrics.horizontalAdvance(m_known.label), metrics.horizontalAdvance(m_asked.label)) + 12;
}

int AddressDifference::columns(int width) const
{
    return qMax(8, (width - labelWidth()) / cellWidth());
}

int AddressDifference::heightForWidth(int width) const
{
    const int characters = int(qMax(m_known.text.size(), m_asked.text.size()));
    const int wide = columns(width);
    const int blocks = qMax(1, (characters + wide - 1) / wide);
    return blocks * (2 * fontMetrics().height() + lineGap) + (blocks - 1) * blockGap;
}

QSize AddressDifference::sizeHint() const
{
    const int width = labelWidth() + usualColumns * cellWidth();
    return {width, heightForWidth(width)};
}

QSize AddressDifference::minimumSizeHint() const
{
    return {labelWidth() + 12 * cellWidth(), 2 * fontMetrics().height() + lineGap};
}

void AddressDifference::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int wide = columns(width());
    const int height = fontMetrics().height();
    int top = 0;
    for (int start = 0; start < qMax(m_known.text.size(), m_asked.text.size()); start += wide) {
        for (const Line *line : {&m_known, &m_asked}) {
            paintLine(painter,
                      {start == 0 ? line->label : QString(), line->text.mid(start, wide), line->marks.mid(start, wide)},
                      {0, top});
            top += height + lineGap;
        }
        top += blockGap - lineGap;
    }
}

void AddressDifference::paintLine(QPainter &painter, const Line &line, const QPoint &corner) const
{
    const ToneColors &different = toneColors(palette(), Tone::Danger);
    const QColor text = themeColors(palette()).text;
    const int height = fontMetrics().height();
    painter.setFont(parentWidget() ? parentWidget()->font() : font());
    painter.setPen(text);
    painter.drawText(QRect(corner, QSize(labelWidth(), height)), Qt::AlignLeft | Qt::AlignVCenter, line.label);
    painter.setFont(font());
    QRect cell(corner + QPoint(labelWidth(), 0), QSize(cellWidth(), height));
    for (qsizetype index = 0; index < line.text.size(); ++index) {
        const bool isDifferent = line.marks.at(index) == u'^';
        if (isDifferent) {
            painter.fillRect(cell.adjusted(0, 0, -cellGap, 0), different.solid);
        }
        painter.setPen(isDifferent ? different.onSolid : text);
        painter.drawText(cell, Qt::AlignCenter, line.text.at(index));
        cell.translate(cellWidth(), 0);
    }
}
