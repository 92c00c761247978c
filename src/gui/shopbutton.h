#pragma once

#include <QPushButton>

class QMenu;
class ShopDesk;
struct Profile;

// Names the open shop at the top of the navigation, and opens the list of the others.
class ShopButton : public QPushButton
{
    Q_OBJECT

public:
    // The desk must outlive it.
    ShopButton(ShopDesk &desk, const Profile &open, QWidget *parent = nullptr);

    void showShop();

Q_SIGNALS:
    void manageRequested();

private:
    void openMenu();

    ShopDesk &m_desk;
    const Profile &m_open;
    QMenu *m_menu;
};
