#include "gui/shopssection.h"

#include "gui/pagecolumn.h"
#include "gui/shopdesk.h"
#include "gui/shopmark.h"
#include "gui/tonelabel.h"
#include "words/profilewords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

constexpr int markSize = 16;

}

ShopsSection::ShopsSection(ShopDesk &desk, QWidget *parent) : Card(parent), m_desk(desk), m_lines(new QVBoxLayout)
{
    auto *title = new QLabel(tr("Shops"), this);
    title->setFont(headingFont(font()));
    auto *note = new ToneLabel(this);
    note->setText(tr("Each shop has its own API key and ledger. One is open in this window."));
    note->setWordWrap(true);
    auto *addButton = new QPushButton(tr("&New shop…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(addButton);
    row->addStretch(1);
    m_lines->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(note);
    column->addLayout(m_lines);
    column->addLayout(row);
    connect(addButton, &QPushButton::clicked, &m_desk, &ShopDesk::addShop);
    connect(&m_desk, &ShopDesk::shopsChanged, this, &ShopsSection::showShops);
    showShops();
}

void ShopsSection::showShops()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater(); // one of its buttons may be what was pressed
        item->widget()->hide();
        delete item;
    }
    for (const Profile &shop : m_desk.shops()) {
        m_lines->addWidget(makeLine(shop));
    }
}

QWidget *ShopsSection::makeLine(const Profile &shop)
{
    auto *line = new QWidget(this);
    const bool isOpen = m_desk.isOpen(shop.id);
    auto *mark = new QLabel(line);
    mark->setPixmap(shopMark(shop.color, palette(), devicePixelRatioF()).pixmap(markSize, markSize));
    auto *name = new QLabel(isOpen ? tr("%1 (open here)").arg(shopName(shop)) : shopName(shop), line);
    name->setTextFormat(Qt::PlainText);
    auto *place = new ToneLabel(line);
    place->setText(m_desk.folderOf(shop.id));
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(place);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    const auto addButton = [&](const QString &label, const QString &tip, auto action) {
        auto *button = new QPushButton(label, line);
        button->setAccessibleName(tr("%1: %2", "what a button does, and with which shop").arg(label, shopName(shop)));
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, &m_desk, [this, action, id = shop.id] { (m_desk.*action)(id); });
        row->addWidget(button);
        return button;
    };
    addButton(tr("Edit…"), tr("Change name and color"), &ShopDesk::editShop);
    if (!isOpen) {
        addButton(tr("Open"), tr("Open this shop in this window’s place"), &ShopDesk::openShop);
        addButton(tr("New window"), tr("Open this shop in a window beside this one"), &ShopDesk::windowRequested);
        addButton(tr("Remove…"), tr("Take the shop off this list; nothing is deleted"), &ShopDesk::removeShop);
    }
    return line;
}
