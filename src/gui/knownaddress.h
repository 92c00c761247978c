#pragma once

#include "gui/booknames.h"

#include <QWidget>

class QLabel;
class QPushButton;

// Whose address a payout went to, or a button that takes it into the address book.
class KnownAddress : public QWidget
{
    Q_OBJECT

public:
    explicit KnownAddress(const WindowServices &services, QWidget *parent);

    // An empty address hides it.
    void setRecipient(const CurrencyId &currency, const QString &address);

private:
    void showName();
    void askToKeep();
    void keep(const BookEntry &entry);

    WindowServices m_services;
    BookNames m_names;
    CurrencyId m_currency;
    QString m_address;
    QLabel *m_nameLabel;
    QPushButton *m_keepButton;
};
