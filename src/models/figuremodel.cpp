#include "models/figuremodel.h"

#include "models/totalsmodel.h"
#include "words/currencywords.h"
#include "words/periodwords.h"
#include "words/plaintext.h"

#include <QLocale>

void FigureModel::show(const QStringList &titles, int textColumns, const QList<Row> &rows)
{
    beginResetModel();
    m_titles = titles;
    m_textColumns = textColumns;
    m_rows = rows;
    endResetModel();
}

void FigureModel::showValues(const EntryTrend &trend)
{
    QList<Row> rows;
    for (int period = 0; period < trend.periods.size(); ++period) {
        const QString name = nameOf(trend.periods.at(period).days, trend.step);
        for (const EntryTotal &total : trend.periods.at(period).totals.currencies) {
            rows.append({{name, currencyLabel(total.currency), QLocale().toString(total.count),
                          amountWithTicker(total.amount, total.currency), worthText(total.usd, total.usdMissing)},
                         period,
                         total.currency,
                         {}});
        }
    }
    show({tr("Period"), tr("Currency and chain"), tr("Count"), tr("Amount"), tr("Value")}, 2, rows);
}

void FigureModel::showFees(const EntryTrend &trend, const FeeWorths &fees)
{
    QList<Row> rows;
    for (int period = 0; period < trend.periods.size(); ++period) {
        const QString name = nameOf(trend.periods.at(period).days, trend.step);
        for (const EntryTotal &total : trend.periods.at(period).totals.currencies) {
            const FeeWorth worth = fees.value(period).value(total.currency);
            rows.append({{name, currencyLabel(total.currency), QLocale().toString(total.count),
                          amountWithTicker(total.fee, total.currency), worthText(worth.usd, worth.usdMissing)},
                         period,
                         total.currency,
                         {}});
        }
    }
    show({tr("Period"), tr("Currency and chain"), tr("Count"), tr("Network fees"), tr("Value of the fees")}, 2, rows);
}

void FigureModel::showPayees(const TopPayees &payees)
{
    QList<Row> rows;
    for (const PayeeTotal &payee : payees.payees) {
        rows.append({{plainText(payee.address), plainText(payee.name), QLocale().toString(payee.payments),
                      worthText(payee.usd, payee.usdMissing)},
                     -1,
                     {},
                     payee.address});
    }
    show({tr("Address"), tr("Name"), tr("Payments"), tr("Value")}, 2, rows);
}

const FigureModel::Row *FigureModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.at(index.row()).cells.at(index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() < m_textColumns ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_titles.at(section);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (section < m_textColumns ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}
