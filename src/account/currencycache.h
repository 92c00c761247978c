#pragma once

#include "core/currency.h"

// Plisio's list of currencies between runs, in one small file. It is a convenience: a file that is missing, damaged or
// cannot be written is no error. Exchange rates are not kept, they would be stale.
class CurrencyCache
{
public:
    // An absolute path; its folder is made when the list is first saved.
    explicit CurrencyCache(QString filePath) : m_filePath(std::move(filePath)) {}

    // What was saved last; empty for nothing.
    [[nodiscard]] QList<Currency> load() const;
    // Replaces the file, on a thread of its own.
    void save(const QList<Currency> &currencies) const;

private:
    QString m_filePath;
};
