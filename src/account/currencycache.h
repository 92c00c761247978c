#pragma once

#include "core/clock.h"
#include "core/currency.h"

// Plisio's list as it was told, and when.
struct HeardCurrencies {
    QList<Currency> currencies; // empty for nothing
    QDateTime heardAt = {}; // UTC; invalid when it is not known
};

// Plisio's list of currencies between runs, in one small file. It is a convenience: a file that is missing, damaged or
// cannot be written is no error. Exchange rates are not kept, they would be stale.
class CurrencyCache
{
public:
    // An absolute path; its folder is made when the list is first saved.
    CurrencyCache(QString filePath, Clock now) : m_filePath(std::move(filePath)), m_now(std::move(now)) {}

    // What was saved last.
    [[nodiscard]] HeardCurrencies load() const;
    // Replaces the file, on a thread of its own. Gives the time it is dated with: now.
    QDateTime save(const QList<Currency> &currencies) const;

private:
    QString m_filePath;
    Clock m_now;
};
