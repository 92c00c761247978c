#include "lists/tablerows.h"

#include <QHash>

#include <algorithm>

namespace {

bool hasNoEnd(ListFault fault)
{
    return fault == ListFault::UnclosedQuote || fault == ListFault::CellTooLong || fault == ListFault::TooManyCells;
}

bool isObstacle(const Finding &finding)
{
    const auto *fault = std::get_if<ListFault>(&finding.reason);
    return finding.name == FindingName::BadFile || finding.name == FindingName::Empty || (fault && hasNoEnd(*fault));
}

void mark(RecipientRow &row, const Finding &finding)
{
    const auto *fault = std::get_if<ListFault>(&finding.reason);
    row.fault = fault ? *fault : ListFault::TwoReadings;
    if (!fault) {
        row.amount = finding.evidence;
    }
}

enum class Stated { Nothing, Total, Count };

Stated statedBy(const QString &cell)
{
    QString word = cell.trimmed().toLower();
    word.remove(u':');
    constexpr QLatin1String totals[] = {QLatin1String("total"), QLatin1String("sum"), QLatin1String("grand total"),
                                        QLatin1String("summe"), QLatin1String("gesamt")};
    constexpr QLatin1String counts[] = {QLatin1String("count"), QLatin1String("recipients"), QLatin1String("anzahl")};
    if (std::find(std::begin(totals), std::end(totals), word) != std::end(totals)) {
        return Stated::Total;
    }
    return std::find(std::begin(counts), std::end(counts), word) != std::end(counts) ? Stated::Count : Stated::Nothing;
}

// By a word in any of its cells, beside which no address stands.
Stated statedBy(const RecipientRow &row, const QStringList &cells)
{
    if (!row.address.isEmpty() && statedBy(row.address) == Stated::Nothing) {
        return Stated::Nothing;
    }
    for (const QString &cell : cells) {
        if (const Stated stated = statedBy(cell); stated != Stated::Nothing) {
            return stated;
        }
    }
    return Stated::Nothing;
}

} // namespace

std::optional<Finding> obstacleOf(const RecipientList &list)
{
    const auto obstacle = std::find_if(list.findings.begin(), list.findings.end(), isObstacle);
    return obstacle == list.findings.end() ? std::nullopt : std::optional(*obstacle);
}

QList<RecipientRow> tableRows(const RecipientList &list)
{
    QHash<int, Finding> findings;
    for (const Finding &finding : list.findings) {
        findings.insert(finding.row.value_or(0), finding);
    }
    QList<RecipientRow> rows;
    rows.reserve(list.rows.size() + list.faultyRows.size());
    std::merge(list.rows.begin(), list.rows.end(), list.faultyRows.begin(), list.faultyRows.end(),
               std::back_inserter(rows),
               [](const RecipientRow &left, const RecipientRow &right) { return left.row < right.row; });
    if (!findings.isEmpty()) {
        for (RecipientRow &row : rows) {
            if (const auto found = findings.constFind(row.row); found != findings.constEnd()) {
                mark(row, *found);
            }
        }
    }
    return rows;
}

StatedTotals statedTotals(const RecipientList &list)
{
    StatedTotals found;
    const int lastFaulty = list.faultyRows.isEmpty() ? 0 : list.faultyRows.last().row;
    for (qsizetype index = list.rows.size() - 1; index > 0 && list.rows.at(index).row > lastFaulty; --index) {
        const RecipientRow &row = list.rows.at(index);
        const Stated stated = statedBy(row, list.records.at(index));
        const Result<Amount, AmountError> amount = Amount::parse(row.amount);
        if (stated == Stated::Total && amount && !found.totals.total) {
            found.totals.total = *amount;
        } else if (stated == Stated::Count && amount && amount->places() == 0 && !found.totals.count) {
            found.totals.count = row.amount.toLongLong();
        } else {
            break;
        }
        ++found.rowCount;
    }
    return found;
}
