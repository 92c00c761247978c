#pragma once

#include "records/entrykinds.h"
#include "records/searchedtext.h"

// What a filter asks of table entry, in pieces that statements are made of. Pure.
class EntryConditions
{
public:
    // kinds: those that fit the filter; areAll: every kind of the ledger does.
    EntryConditions(const EntryFilter &filter, const QList<EntryKind> &kinds, bool areAll);

    [[nodiscard]] const EntryFilter &filter() const { return m_filter; }
    [[nodiscard]] const SearchedText &text() const { return m_text; }
    [[nodiscard]] bool hasText() const { return !m_filter.text.isEmpty(); }
    [[nodiscard]] bool hasDates() const { return m_filter.since.isValid() || m_filter.until.isValid(); }
    [[nodiscard]] bool hasAmounts() const { return m_filter.least || m_filter.most; }
    [[nodiscard]] bool areAllKinds() const { return m_areAll; }

    [[nodiscard]] SqlCondition dates() const;
    [[nodiscard]] SqlCondition amounts() const;
    [[nodiscard]] SqlCondition kinds() const; // empty when all of them fit
    [[nodiscard]] const QString &kindIds() const { return m_kinds; } // as a JSON array
    // The same with other dates.
    [[nodiscard]] EntryConditions within(const QDateTime &since, const QDateTime &until) const;

private:
    EntryFilter m_filter;
    SearchedText m_text;
    QString m_kinds;
    bool m_areAll;
};
