#include "gui/navigationbar.h"

#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/tonelabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int barWidth = 200;

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_entries(new QVBoxLayout),
      m_actions(new QVBoxLayout),
      m_footnoteLabel(new ToneLabel(this))
{
    setFixedWidth(barWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(16);
    m_entries->setSpacing(4);
    column->addLayout(m_entries);
    column->addStretch(1);
    m_actions->setSpacing(4);
    column->addLayout(m_actions);
    m_footnoteLabel->setWordWrap(true);
    column->addWidget(m_footnoteLabel);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationBar::pageChosen);
}

void NavigationBar::addPage(int page, const QString &label, const QString &iconName)
{
    auto *button = new QPushButton(Icons::icon(iconName), label, this);
    button->setCheckable(true);
    button->setProperty("kind", QStringLiteral("row"));
    button->setIconSize(QSize(18, 18));
    button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_entries->count())));
    button->setToolTip(tr("%1 (%2)").arg(label, button->shortcut().toString(QKeySequence::NativeText)));
    m_group->addButton(button, page);
    m_entries->addWidget(button);
}

void NavigationBar::addAction(QAction *action)
{
    auto *button = new QPushButton(this);
    button->setProperty("kind", QStringLiteral("row"));
    button->setIconSize(QSize(18, 18));
    m_actions->addWidget(button);
    const auto show = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void NavigationBar::setCurrentPage(int page)
{
    if (QAbstractButton *button = m_group->button(page)) {
        button->setChecked(true);
    }
}

void NavigationBar::setTop(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

void NavigationBar::setFootnote(const QString &text)
{
    m_footnoteLabel->setText(text);
}

void NavigationBar::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.hairline);
}
