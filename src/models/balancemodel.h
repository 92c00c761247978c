#pragma once

#include "core/balancestanding.h"

#include <QAbstractTableModel>

// All balances that are known or asked for, a line for each currency, with what it is worth in US dollars.
class BalanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CurrencyColumn, ChainColumn, AmountColumn, ValueColumn, ColumnCount };
    enum Role { CurrencyRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    // isAsking: amounts that are missing are on their way.
    void setStandings(const QList<BalanceStanding> &standings, bool isAsking);
    [[nodiscard]] const BalanceStanding &standing(int row) const { return m_standings.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const BalanceStanding &standing, int column) const;

    QList<BalanceStanding> m_standings;
    bool m_isAsking = false;
};

// In US dollars, to the cent; nothing when amount or rate is not known.
std::optional<Amount> worthOf(const BalanceStanding &standing);

// What all of them come to. Each is rounded to cents, then they are added.
struct BalanceSum {
    Amount usd = {};
    int withoutRate = 0; // have an amount above zero, and no rate
    int failed = 0; // did not come
    int waiting = 0; // neither came nor failed yet
    QDateTime oldest = {}; // when the oldest of them was told; invalid when none was
};
BalanceSum sumOf(const QList<BalanceStanding> &standings);
