#include "models/balancemodel.h"

#include "core/usdvalue.h"
#include "models/currencymodel.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/plaintext.h"
#include "words/tiptext.h"

#include <algorithm>

void BalanceModel::setStandings(const QList<BalanceStanding> &standings, bool isAsking)
{
    const bool isSameList = std::equal(standings.begin(), standings.end(), m_standings.begin(), m_standings.end(),
                                       [](const BalanceStanding &left, const BalanceStanding &right) {
                                           return left.currency.id == right.currency.id;
                                       });
    if (!isSameList) {
        beginResetModel();
    }
    m_standings = standings;
    m_isAsking = isAsking;
    if (!isSameList) {
        endResetModel();
    } else if (!m_standings.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int BalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int BalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BalanceModel::textOf(const BalanceStanding &standing, int column) const
{
    switch (column) {
    case CurrencyColumn:
        return plainText(standing.currency.ticker);
    case ChainColumn:
        return standing.currency.isInMaintenance ? tr("%1 (in maintenance)").arg(chainBeside(standing.currency))
            : standing.currency.isHidden         ? tr("%1 (hidden by Plisio)").arg(chainBeside(standing.currency))
                                                 : chainBeside(standing.currency);
    case AmountColumn:
        if (standing.amount) {
            return standing.amount->toString();
        }
        return standing.error ? tr("did not come") : m_isAsking ? tr("asking…") : QString();
    case ValueColumn:
        if (const std::optional<Amount> worth = worthOf(standing)) {
            return QStringLiteral("$") + usdText(*worth);
        }
        return standing.amount && !standing.amount->isZero() ? tr("no rate") : QString();
    default:
        return {};
    }
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const BalanceStanding &standing = m_standings.at(index.row());
    const bool isNumber = index.column() == AmountColumn || index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(standing, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return standing.error ? tipText(wordsFor(*standing.error)) : QVariant();
    case CurrencyRole:
        return standing.currency.id;
    default:
        return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section < AmountColumn ? Qt::AlignLeft : Qt::AlignRight));
    }
    const QStringList titles{tr("Currency"), tr("Chain"), tr("Balance"), tr("In US dollars")};
    return role == Qt::DisplayRole ? titles.at(section) : QVariant();
}

std::optional<Amount> worthOf(const BalanceStanding &standing)
{
    if (!standing.amount || !standing.currency.unitsPerUsd) {
        return std::nullopt;
    }
    return usdValue(*standing.amount, *standing.currency.unitsPerUsd);
}

BalanceSum sumOf(const QList<BalanceStanding> &standings)
{
    BalanceSum sum;
    for (const BalanceStanding &standing : standings) {
        const std::optional<Amount> worth = worthOf(standing);
        sum.usd += worth.value_or(Amount());
        sum.withoutRate += standing.amount && !standing.amount->isZero() && !worth ? 1 : 0;
        sum.failed += standing.error ? 1 : 0;
        sum.waiting += !standing.error && !standing.amount ? 1 : 0;
        if (standing.amount && (!sum.oldest.isValid() || standing.heardAt < sum.oldest)) {
            sum.oldest = standing.heardAt;
        }
    }
    return sum;
}
