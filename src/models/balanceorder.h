#pragma once

#include <QSortFilterProxyModel>

class BalanceModel;

// Balances by what they are worth, or by another column, and without those that are empty, as chosen.
class BalanceOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Empty { Shown, Hidden };

    explicit BalanceOrder(BalanceModel *balances, QObject *parent = nullptr);

    // Hidden also leaves out what did not come for a currency that Plisio does not offer any more.
    void setEmpty(Empty empty);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    BalanceModel *m_balances;
    Empty m_empty = Empty::Shown;
};
