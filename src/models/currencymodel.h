#pragma once

#include "core/currency.h"

#include <QAbstractListModel>

// The currencies one can send, each with its chain, since the ticker alone does not say where money goes.
// Those that Plisio hides come last and are marked; those in maintenance are listed but cannot be chosen.
class CurrencyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        TickerRole,
        ChainRole, // the chain's name for people
        NameRole,
        HiddenRole, // whether Plisio leaves it out of its own lists
        SearchRole, // ticker, chain, name and id in one text, for filtering
    };

    using QAbstractListModel::QAbstractListModel;

    void setCurrencies(const QList<Currency> &currencies);
    [[nodiscard]] std::optional<Currency> find(const CurrencyId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Currency> m_currencies;
};

// The chain as it stands beside the ticker: "Tron (TRC-20)".
QString chainBeside(const Currency &currency);
QString chainBeside(const CurrencyId &id);
