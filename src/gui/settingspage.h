#pragma once

#include "gui/pagecolumn.h"
#include "gui/windowservices.h"
#include "gui/windowsettings.h"

#include <memory>

class ShopDesk;

namespace Ui {
class SettingsForm;
}

// The key, how the window looks, what costs are counted in, the ledger, and what this program is.
class SettingsPage : public PageColumn
{
    Q_OBJECT

public:
    explicit SettingsPage(const WindowServices &services, QWidget *parent = nullptr);
    ~SettingsPage() override;

    // Shows the list of shops, in second place.
    void setShops(ShopDesk &desk);

Q_SIGNALS:
    void appearanceChosen(AppearanceChoice choice);

private:
    void chooseAppearance(int index);
    void chooseLanguage(int index);

    WindowSettings m_settings;
    QWidget *m_shopsPlace; // hidden while there is no list
    std::unique_ptr<Ui::SettingsForm> m_ui;
};
