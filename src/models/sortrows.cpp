#include "models/sortrows.h"

#include "models/recipientcells.h"

#include <algorithm>
#include <numeric>

using namespace RecipientCells;

namespace {

enum class Rank { Sorted, NoAmount, Empty };

struct Key {
    Rank rank = Rank::Sorted;
    Amount amount;
    QStringView text;
};

Key keyOf(const QString &text, int column)
{
    if (text.isEmpty()) {
        return {Rank::Empty, {}, text};
    }
    if (column != AmountColumn) {
        return {Rank::Sorted, {}, text};
    }
    const Result<Amount, AmountError> amount = Amount::parse(text);
    return amount ? Key{Rank::Sorted, *amount, {}} : Key{Rank::NoAmount, {}, text};
}

// Below, at or above zero, as left comes before, beside or behind right.
int compared(const Key &left, const Key &right)
{
    if (left.amount != right.amount) {
        return left.amount < right.amount ? -1 : 1;
    }
    return left.text.compare(right.text, Qt::CaseInsensitive);
}

} // namespace

QList<int> sortedOrder(const QList<RecipientRow> &rows, int column, Qt::SortOrder direction)
{
    QList<Key> keys;
    keys.reserve(rows.size());
    for (const RecipientRow &row : rows) {
        keys.append(keyOf(textAt(row, column), column));
    }
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&keys, direction](int first, int second) {
        const Key &left = keys.at(first);
        const Key &right = keys.at(second);
        if (left.rank != right.rank) {
            return left.rank < right.rank;
        }
        return direction == Qt::AscendingOrder ? compared(left, right) < 0 : compared(left, right) > 0;
    });
    return order;
}
