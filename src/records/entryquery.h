#pragma once

#include "records/entryfilter.h"
#include "records/entrykinds.h"

#include <QVariantList>

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
    EntryQuery(const EntryFilter &filter, const QList<EntryKind> &kinds, bool areAll);
    void sortBy(EntryOrder order, Qt::SortOrder direction);

    [[nodiscard]] const EntryFilter &filter() const { return m_filter; }
    [[nodiscard]] bool fitsNothing() const { return m_kinds == QLatin1String("[]"); }
    // Whether walking along the order needs to skip anything.
    [[nodiscard]] bool isSelective() const;
    // Reads along the order's index and skips what does not fit, at most over some thousand rows: quick where most fit.
    [[nodiscard]] EntryStatement walk(const EntryPlace &after, int limit) const;
    // Looks at all rows of the kinds, within the dates or amounts, and sorts: quick where few fit.
    [[nodiscard]] EntryStatement gather(const EntryPlace &after, int limit) const;
    // The same for what may hold the text: the index knows only groups of three characters.
    [[nodiscard]] EntryStatement gatherText(const EntryPlace &after, int limit) const;
    // The places of the n-th, 2n-th, ... row that fits, whatever the text. Goes over all rows.
    [[nodiscard]] EntryStatement everyNth(const EntryPlace &after, int n) const;

    // Whether the index can be asked for the text: it has three characters.
    [[nodiscard]] bool canGatherText() const { return !textPattern().isEmpty(); }
    // Whether SQL alone tells what holds the text; otherwise what walk() and gather() find holds it perhaps.
    [[nodiscard]] bool isTextExact() const;
    // Kind, count, then the sums of a0 to f2, usd and of missing ones, for rows within times that both count. Without times:
    // for all that the filter lets pass.
    [[nodiscard]] EntryStatement sums(const QDateTime &since, const QDateTime &until) const;
    // How many rows may hold the text, counted up to a limit.
    [[nodiscard]] EntryStatement textHits(int limit) const;
    // The same sums for what may hold the text, or does where isTextExact().
    [[nodiscard]] EntryStatement textSums() const;
    // The ids behind this one of what may hold the text, in their order.
    [[nodiscard]] EntryStatement textIds(qint64 after, int limit) const;
    // Amount, fee, source currency and rate of the rows of one kind.
    [[nodiscard]] EntryStatement texts(qint64 kind) const;
    [[nodiscard]] const QString &kinds() const { return m_kinds; } // their ids as a JSON array
    [[nodiscard]] bool hasAmounts() const { return m_filter.least || m_filter.most; }

private:
    struct Condition {
        QString sql;
        QVariantList values;
    };

    EntryQuery(EntryFilter filter, QString kinds) : m_filter(std::move(filter)), m_kinds(std::move(kinds)) {}

    [[nodiscard]] Condition dates() const;
    [[nodiscard]] Condition amounts() const;
    [[nodiscard]] Condition behind(const EntryPlace &after) const;
    [[nodiscard]] Condition kindCondition() const;
    [[nodiscard]] Condition textCondition() const;
    [[nodiscard]] QString textPattern() const;
    [[nodiscard]] QString sorting() const; // without a limit
    [[nodiscard]] EntryStatement sorted(const QString &source, const QVariant &value, const EntryPlace &after,
                                        int limit) const;

    EntryFilter m_filter;
    QString m_kinds;
    bool m_areAll = false;
    EntryOrder m_order = EntryOrder::Date;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
};
