#pragma once

#include "records/entryconditions.h"

// Where an entry stands in an order: the values it is sorted by, the last of them its id. Empty for no place.
using EntryPlace = QList<qint64>;

struct EntryStatement {
    QString sql;
    QVariantList values;
    int placeSize = 0; // how many columns an EntryPlace has
};

// The SQL for one filter in one order. Every statement hands back the columns of an EntryPlace. Pure.
class EntryQuery
{
public:
    // kinds: those that fit the filter; areAll: every kind of the ledger does.
    EntryQuery(const EntryFilter &filter, const QList<EntryKind> &kinds, bool areAll)
        : m_conditions(filter, kinds, areAll)
    {
    }
    void sortBy(EntryOrder order, Qt::SortOrder direction);

    [[nodiscard]] const EntryConditions &conditions() const { return m_conditions; }
    // Whether walking along the order needs to skip anything.
    [[nodiscard]] bool isSelective() const;
    // Reads along the order's index and skips what does not fit, at most over some thousand rows: quick where most fit.
    [[nodiscard]] EntryStatement walk(const EntryPlace &after, int limit) const;
    // Looks at all rows of the kinds, within the dates or amounts, and sorts: quick where few fit.
    [[nodiscard]] EntryStatement gather(const EntryPlace &after, int limit) const;
    // The same for what may hold the text: the index knows only groups of three characters.
    [[nodiscard]] EntryStatement gatherText(const EntryPlace &after, int limit) const;
    // The same for those of some entries, given by their ids in a JSON array.
    [[nodiscard]] EntryStatement gatherAmong(const QString &ids, const EntryPlace &after, int limit) const;
    // The places of the n-th, 2n-th, ... row that fits, whatever the text. Goes over all rows.
    [[nodiscard]] EntryStatement everyNth(const EntryPlace &after, int n) const;

private:
    [[nodiscard]] SqlCondition behind(const EntryPlace &after) const;
    [[nodiscard]] EntryStatement withKinds(EntryStatement statement) const;
    [[nodiscard]] QString sorting() const; // without a limit
    [[nodiscard]] EntryStatement sorted(const QString &source, const QVariant &value, const EntryPlace &after,
                                        int limit) const;

    EntryConditions m_conditions;
    EntryOrder m_order = EntryOrder::Date;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
};
