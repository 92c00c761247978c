#include "gui/pagecolumn.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 640;
constexpr int wideWindow = 1100;

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PageColumn::PageColumn(QWidget *parent)
    : QScrollArea(parent), m_column(new QWidget), m_titleLabel(new QLabel(m_column)), m_parts(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_titleLabel->setFont(titleFont(font()));
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_titleLabel->setWordWrap(true);
    m_column->setMaximumWidth(columnWidth);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(16);
    m_parts->addWidget(m_titleLabel);
    auto *inner = new QVBoxLayout(m_column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(m_parts);
    inner->addStretch(1);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch(1);
    row->addWidget(m_column, 100);
    row->addStretch(1);
    setWidget(page);
}

void PageColumn::setTitle(const QString &title)
{
    m_titleLabel->setText(title);
}

QString PageColumn::title() const
{
    return m_titleLabel->text();
}

void PageColumn::addPart(QWidget *part)
{
    m_parts->addWidget(part);
}

void PageColumn::setCentered()
{
    static_cast<QVBoxLayout *>(m_column->layout())->insertStretch(0, 1);
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    const int top = event->size().height() > wideWindow / 2 + 200 ? 40 : 24;
    widget()->layout()->setContentsMargins(32, top, 32, 24);
    QScrollArea::resizeEvent(event);
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 1.7);
}

QFont headingFont(const QFont &base)
{
    return scaled(base, 1.2);
}
