#pragma once

#include "gui/windowservices.h"

#include <QPointer>
#include <QWidget>

class QuestionDialog;
class ShopDialog;

// What a person does with shops: open another one, make, name, colour and remove one. Another shop is never opened in this
// window's place while something is under way: then it says what.
class ShopDesk : public QObject
{
    Q_OBJECT

public:
    // The services have profiles.
    ShopDesk(const WindowServices &services, QWidget *window);

    [[nodiscard]] QList<Profile> shops() const;
    [[nodiscard]] QString folderOf(const QString &id) const { return m_services.profiles->folderOf(id); }
    [[nodiscard]] bool isOpen(const QString &id) const { return m_services.mode.shop->id == id; }

    void openShop(const QString &id);
    void addShop();
    void editShop(const QString &id);
    void removeShop(const QString &id);

Q_SIGNALS:
    // A shop was added, changed or removed.
    void shopsChanged();
    // This shop is to be opened in this window's place.
    void switchRequested(const QString &id);
    // This shop is to be opened in a window beside this one.
    void windowRequested(const QString &id);

private:
    // What is under way in the window, as a sentence; empty for nothing.
    [[nodiscard]] QString findObstacle() const;
    void tell(const QString &title, const QString &text);
    void askAboutMemoryKey(const QString &id);
    void saveNew(const Profile &profile);
    void saveChanged(const Profile &profile);

    WindowServices m_services;
    QWidget *m_window;
    QPointer<ShopDialog> m_dialog;
};
