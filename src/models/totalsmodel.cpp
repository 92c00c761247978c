#include "models/totalsmodel.h"

#include "core/usdvalue.h"
#include "words/currencywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class TotalsWords
{
    Q_DECLARE_TR_FUNCTIONS(TotalsWords)
};

} // namespace

QString worthText(const Amount &usd, qint64 missing)
{
    const QString text = QStringLiteral("$") + usdText(usd);
    return missing == 0 ? text : TotalsWords::tr("%1, and %n without a rate", nullptr, int(missing)).arg(text);
}

void TotalsModel::setTotals(const EntryTotals &totals)
{
    beginResetModel();
    m_totals = totals.currencies;
    endResetModel();
}

int TotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_totals.size());
}

int TotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TotalsModel::textOf(const EntryTotal &total, int column) const
{
    switch (column) {
    case CurrencyColumn:
        return currencyLabel(total.currency);
    case CountColumn:
        return QLocale().toString(total.count);
    case AmountColumn:
        return amountWithTicker(total.amount, total.currency);
    case FeeColumn:
        return amountWithTicker(total.fee, total.currency);
    case ValueColumn:
        return worthText(total.usd, total.usdMissing);
    default:
        return {};
    }
}

QVariant TotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const EntryTotal &total = m_totals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(total, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == CurrencyColumn ? Qt::AlignLeft : Qt::AlignRight));
    case CurrencyRole:
        return total.currency;
    default:
        return {};
    }
}

QVariant TotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QStringList titles{tr("Currency and chain"), tr("Count"), tr("Amount"), tr("Network fees"), tr("Value")};
    return titles.at(section);
}

QString totalsText(const EntryTotals &totals)
{
    Amount usd;
    qint64 missing = 0;
    for (const EntryTotal &total : totals.currencies) {
        usd += total.usd;
        missing += total.usdMissing;
    }
    const QString count = TotalsWords::tr("%Ln operation(s)", nullptr, int(totals.count));
    return totals.count == missing ? count : count + QStringLiteral(" · ") + worthText(usd, missing);
}
