#pragma once

#include "core/currency.h"

#include <QDateTime>
#include <QString>

// Which records to show. Empty members do not filter; all given ones must fit.
struct HistoryFilter {
    QString text; // substring, in any case, of an address, a name, a note, an operation id, a link or our own id
    CurrencyId currency;
    QString status; // a state's token, or Plisio's operation status
    QString type; // cash_out, mass_cash_out, all
    QDateTime since; // UTC, included
    QDateTime until; // UTC, included
    int limit = 100; // 0 for all
};
