#include "models/balanceorder.h"

#include "models/balancemodel.h"

namespace {

// What is not known comes below zero.
bool isLess(const std::optional<Amount> &left, const std::optional<Amount> &right)
{
    return left && right ? *left < *right : !left && right;
}

} // namespace

BalanceOrder::BalanceOrder(BalanceModel *balances, QObject *parent)
    : QSortFilterProxyModel(parent), m_balances(balances)
{
    setSourceModel(balances);
    setDynamicSortFilter(true);
    sort(BalanceModel::ValueColumn, Qt::DescendingOrder);
}

void BalanceOrder::setEmpty(Empty empty)
{
    m_empty = empty;
    invalidateFilter();
}

bool BalanceOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const BalanceStanding &first = m_balances->standing(left.row());
    const BalanceStanding &second = m_balances->standing(right.row());
    switch (BalanceModel::Column(left.column())) {
    case BalanceModel::ValueColumn: {
        const std::optional<Amount> one = worthOf(first);
        const std::optional<Amount> other = worthOf(second);
        return one == other ? isLess(first.amount, second.amount) : isLess(one, other);
    }
    case BalanceModel::AmountColumn:
        return isLess(first.amount, second.amount);
    case BalanceModel::CurrencyColumn:
    case BalanceModel::ChainColumn:
    case BalanceModel::ColumnCount:
        break;
    }
    return left.data().toString().compare(right.data().toString(), Qt::CaseInsensitive) < 0;
}

bool BalanceOrder::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_empty == Empty::Shown) {
        return true;
    }
    const BalanceStanding &standing = m_balances->standing(row);
    const bool isEmpty = standing.amount && standing.amount->isZero();
    return !isEmpty && (standing.amount || !standing.currency.isHidden);
}
