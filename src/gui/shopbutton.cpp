#include "gui/shopbutton.h"

#include "gui/shopdesk.h"
#include "gui/shopmark.h"
#include "words/profilewords.h"
#include "words/tiptext.h"

#include <QMenu>

namespace {

constexpr int markSize = 16;
constexpr int textWidth = 104;

// A menu takes one ampersand for a shortcut.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ShopButton::ShopButton(ShopDesk &desk, const Profile &open, QWidget *parent)
    : QPushButton(parent), m_desk(desk), m_open(open), m_menu(new QMenu(this))
{
    setProperty("kind", QStringLiteral("row"));
    setIconSize(QSize(markSize, markSize));
    connect(this, &QPushButton::clicked, this, &ShopButton::openMenu);
    connect(&m_desk, &ShopDesk::shopsChanged, this, &ShopButton::showShop);
    showShop();
}

void ShopButton::showShop()
{
    const QString name = shopName(m_open);
    setIcon(shopMark(m_open.color, palette(), devicePixelRatioF()));
    setText(menuText(fontMetrics().elidedText(name, Qt::ElideRight, textWidth)) + QStringLiteral(" ▾"));
    setAccessibleName(tr("Shop: %1").arg(name));
    setToolTip(tipText(tr("Shop: %1. Opens the list of shops.").arg(name)));
}

void ShopButton::openMenu()
{
    m_menu->clear();
    for (const Profile &shop : m_desk.shops()) {
        QAction *action =
            m_menu->addAction(shopMark(shop.color, palette(), devicePixelRatioF()), menuText(shopName(shop)));
        QFont font = action->font();
        font.setBold(m_desk.isOpen(shop.id));
        action->setFont(font);
        connect(action, &QAction::triggered, &m_desk, [this, id = shop.id] { m_desk.openShop(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&New shop…")), &QAction::triggered, &m_desk, &ShopDesk::addShop);
    connect(m_menu->addAction(tr("&Manage shops…")), &QAction::triggered, this, &ShopButton::manageRequested);
    m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}
