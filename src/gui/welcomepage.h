#pragma once

#include "gui/pagecolumn.h"
#include "gui/windowservices.h"

#include <memory>

namespace Ui {
class WelcomeForm;
}

// The first steps: try in practice, or paste a key and have it tested. Shown in Send's place while there is no key.
class WelcomePage : public PageColumn
{
    Q_OBJECT

public:
    explicit WelcomePage(const WindowServices &services, QWidget *parent = nullptr);
    ~WelcomePage() override;

    // Why the keychain could not be read, unless it simply has no key.
    void showKeychainFault(const KeyError &error);

Q_SIGNALS:
    void practiceRequested();

private:
    std::unique_ptr<Ui::WelcomeForm> m_ui;
};
