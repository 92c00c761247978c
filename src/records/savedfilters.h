#pragma once

#include "core/dateperiod.h"
#include "records/entryfilter.h"
#include "store/store.h"

// A question to the history as a person put it together: the filter, but for its dates, which may move along with today.
struct FilterChoice {
    EntryFilter filter; // its dates are unset
    DatePeriod period = DatePeriod::AllTime;
    DateSpan days; // with Chosen

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

// The choice as text, for keeping; what no longer can be read of one is left out.
QString toText(const FilterChoice &choice);
FilterChoice filterChoiceFrom(const QString &text);

// The questions that a person keeps by a name, and the last one, in the ledger's settings.
class SavedFilters
{
public:
    explicit SavedFilters(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    using Choices = QMap<QString, FilterChoice>;
    [[nodiscard]] QFuture<Result<Choices, LedgerError>> all() const; // by name
    // In place of one with this name.
    QFuture<Result<Done, LedgerError>> save(const QString &name, const FilterChoice &choice);
    QFuture<Result<Done, LedgerError>> remove(const QString &name);

    [[nodiscard]] QFuture<Result<FilterChoice, LedgerError>> last() const; // an empty one at first
    QFuture<Result<Done, LedgerError>> setLast(const FilterChoice &choice);

private:
    std::shared_ptr<Store> m_store;
};
