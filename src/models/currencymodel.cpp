#include "models/currencymodel.h"

#include "words/currencywords.h"

#include "words/plaintext.h"

#include <algorithm>

namespace {

QString withoutTicker(const QString &label, const QString &ticker)
{
    const QString before = ticker + QStringLiteral(" · ");
    return label.startsWith(before) ? label.mid(before.size()) : label;
}

} // namespace

void CurrencyModel::setCurrencies(const QList<Currency> &currencies)
{
    beginResetModel();
    m_currencies = currencies;
    std::stable_partition(m_currencies.begin(), m_currencies.end(),
                          [](const Currency &currency) { return !currency.isHidden; });
    endResetModel();
}

std::optional<Currency> CurrencyModel::find(const CurrencyId &id) const
{
    return findCurrency(m_currencies, id);
}

int CurrencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_currencies.size());
}

QVariant CurrencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Currency &currency = m_currencies.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return currencyLabel(currency);
    case IdRole:
        return currency.id;
    case TickerRole:
        return plainText(currency.ticker);
    case ChainRole:
        return chainBeside(currency);
    case NameRole:
        return currency.isInMaintenance ? tr("in maintenance at Plisio")
            : currency.isHidden         ? tr("hidden by Plisio")
                                        : plainText(currency.name);
    case HiddenRole:
        return currency.isHidden;
    case SearchRole:
        return QStringList{currency.ticker, chainBeside(currency), currency.name, currency.id}.join(u' ');
    default:
        return {};
    }
}

Qt::ItemFlags CurrencyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && m_currencies.at(index.row()).isInMaintenance) {
        return flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    return flags;
}

QString chainBeside(const Currency &currency)
{
    return withoutTicker(currencyLabel(currency), plainText(currency.ticker));
}

QString chainBeside(const CurrencyId &id)
{
    return withoutTicker(currencyLabel(id), tickerOf(id));
}
