#pragma once

#include "core/namelookup.h"
#include "gui/windowservices.h"

#include <QHash>

// The address book by its addresses, kept up to date: what a known address is called.
class BookNames : public QObject
{
    Q_OBJECT

public:
    BookNames(const WindowServices &services, QObject *parent);

    // Empty for an address that is not in the book.
    [[nodiscard]] QString nameOf(const CurrencyId &currency, const QString &address) const;
    // Hands the names on, now and whenever they change, while context lives. The lookup answers nothing when this is gone.
    void showIn(QObject *context, const std::function<void(const NameLookup &)> &show);
    // By name, those on the currency's chain.
    [[nodiscard]] QList<BookEntry> entriesFor(const CurrencyId &currency) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    WindowServices m_services;
    QList<BookEntry> m_entries;
    QHash<QString, QString> m_names; // by scope and canonical address
};
