#pragma once

#include "gui/card.h"

class QVBoxLayout;
class ShopDesk;
struct Profile;

// Settings of the shops: a line for each, with where its ledger is and what can be done with it.
class ShopsSection : public Card
{
    Q_OBJECT

public:
    // The desk must outlive it.
    explicit ShopsSection(ShopDesk &desk, QWidget *parent = nullptr);

private:
    void showShops();
    [[nodiscard]] QWidget *makeLine(const Profile &shop);

    ShopDesk &m_desk;
    QVBoxLayout *m_lines;
};
