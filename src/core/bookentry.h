#pragma once

#include "core/currency.h"

#include <QDateTime>

// A known address under the person's own name for it.
struct BookEntry {
    QString scope; // bookScope() of the currencies that it is for
    QString address; // as it was added
    QString name;
    QDateTime changedAt; // UTC; when it was last named
    // UTC; when it can be paid where new or unknown addresses cannot
    QDateTime validFrom;

    friend bool operator==(const BookEntry &, const BookEntry &) = default;
};

// What an address is known for: the chain, so that an address of Ethereum is not taken for one of Base; for a currency
// whose chain is not known the currency itself.
QString bookScope(const CurrencyId &currency);
// Of a scope: its chain (Unknown for a currency's), and a currency on it.
Chain chainOfScope(const QString &scope);
CurrencyId currencyOfScope(const QString &scope);
