#include "models/recipienttable.h"

#include "models/rowcommands.h"
#include "words/findingwords.h"
#include "words/plaintext.h"

#include <algorithm>

using namespace RecipientCells;

namespace {

constexpr int fewSpans = 16; // each costs a pass over all rows; more are done in one pass, with a reset of the views

QVariant strengthValue(std::optional<FindingStrength> strength)
{
    return strength ? QVariant(int(*strength)) : QVariant();
}

QList<RecipientRow> merged(const QList<RecipientRow> &rows, const QList<RowSpan> &spans,
                           const QList<RecipientRow> &added)
{
    QList<RecipientRow> all;
    all.reserve(rows.size() + added.size());
    auto kept = rows.begin();
    auto next = added.begin();
    for (const RowSpan &span : spans) {
        const auto end = kept + (span.first - all.size());
        std::copy(kept, end, std::back_inserter(all));
        std::copy(next, next + span.count, std::back_inserter(all));
        kept = end;
        next += span.count;
    }
    std::copy(kept, rows.end(), std::back_inserter(all));
    return all;
}

} // namespace

void RecipientTable::setFindings(const QList<Finding> &findings)
{
    m_findings.set(findings);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
}

void RecipientTable::swapCells(QList<CellText> &cells)
{
    if (cells.isEmpty()) {
        return;
    }
    int first = cells.first().row;
    int last = first;
    for (CellText &cell : cells) {
        std::swap(textAt(m_rows[cell.row], cell.column), cell.text);
        m_findings.forget(cell.row);
        first = std::min(first, cell.row);
        last = std::max(last, cell.row);
    }
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT edited(first);
}

void RecipientTable::swapFaults(QList<RowFault> &faults)
{
    int first = int(m_rows.size());
    for (RowFault &each : faults) {
        std::swap(m_rows[each.row].fault, each.fault);
        m_findings.forget(each.row);
        first = std::min(first, each.row);
    }
    if (!faults.isEmpty()) {
        Q_EMIT dataChanged(index(first, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        Q_EMIT edited(first);
    }
}

// The empty row becomes the first of the added ones, so that whoever types in it stays there.
void RecipientTable::append(const QList<RecipientRow> &rows)
{
    const int first = int(m_rows.size());
    const int count = int(rows.size());
    beginInsertRows({}, first + 1, first + count);
    m_rows.resize(first + count);
    m_findings.insert(first, count);
    endInsertRows();
    std::copy(rows.begin(), rows.end(), m_rows.begin() + first);
    Q_EMIT dataChanged(index(first, 0), index(first + count - 1, ColumnCount - 1));
}

void RecipientTable::putRows(const QList<RowSpan> &spans, const QList<RecipientRow> &rows)
{
    if (spans.isEmpty()) {
        return;
    }
    if (spans.size() > fewSpans) {
        beginResetModel();
        m_rows = merged(m_rows, spans, rows);
        m_findings = RowFindings(m_rows.size());
        endResetModel();
    } else {
        qsizetype used = 0;
        for (const RowSpan &span : spans) {
            const QList<RecipientRow> part = rows.mid(used, span.count);
            used += span.count;
            if (span.first == m_rows.size()) {
                append(part);
                continue;
            }
            beginInsertRows({}, span.first, span.first + span.count - 1);
            m_rows.insert(span.first, span.count, RecipientRow());
            std::copy(part.begin(), part.end(), m_rows.begin() + span.first);
            m_findings.insert(span.first, span.count);
            endInsertRows();
        }
    }
    Q_EMIT edited(spans.first().first);
}

QList<RecipientRow> RecipientTable::takeRows(const QList<RowSpan> &spans)
{
    QList<RecipientRow> taken;
    for (const RowSpan &span : spans) {
        std::copy_n(m_rows.begin() + span.first, span.count, std::back_inserter(taken));
    }
    const bool isReset = spans.size() > fewSpans;
    if (isReset) {
        beginResetModel();
        qsizetype row = 0;
        auto span = spans.begin();
        m_rows.removeIf([&row, &span, &spans](const RecipientRow &) {
            span += span != spans.end() && row >= span->first + span->count ? 1 : 0;
            return span != spans.end() && row++ >= span->first;
        });
        m_findings = RowFindings(m_rows.size());
        endResetModel();
    }
    for (auto span = spans.rbegin(); span != spans.rend() && !isReset; ++span) {
        beginRemoveRows({}, span->first, span->first + span->count - 1);
        m_rows.remove(span->first, span->count);
        m_findings.remove(span->first, span->count);
        endRemoveRows();
    }
    if (!spans.isEmpty()) {
        Q_EMIT edited(spans.first().first);
    }
    return taken;
}

void RecipientTable::reorder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> newPlaces(order.size());
    QList<RecipientRow> rows;
    rows.reserve(order.size());
    for (const int old : order) {
        newPlaces[old] = int(rows.size());
        rows.append(m_rows.at(old));
    }
    m_rows = rows;
    m_findings.reorder(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        after.append(old.row() < newPlaces.size() ? index(newPlaces.at(old.row()), old.column()) : old);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    int first = 0;
    while (first + 1 < order.size() && order.at(first) == first) {
        ++first;
    }
    Q_EMIT edited(first);
}

void RecipientTable::swapRows(QList<RecipientRow> &rows)
{
    beginResetModel();
    m_rows.swap(rows);
    m_findings = RowFindings(m_rows.size());
    endResetModel();
    Q_EMIT edited(0);
}

int RecipientTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int RecipientTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecipientTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return int((column == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (index.row() == m_rows.size()) {
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QString()) : QVariant();
    }
    if (role == CellStrengthRole) {
        return column < editableCount ? strengthValue(m_findings.strengthAt(index.row(), fieldOf(column))) : QVariant();
    }
    if (role == StrengthRole || role == ProblemRole || column == ProblemColumn) {
        return dataOfProblem(index.row(), role);
    }
    const QString &text = textAt(m_rows.at(index.row()), column);
    if (role == Qt::EditRole) {
        return text;
    }
    return role == Qt::DisplayRole ? QVariant(plainText(text)) : QVariant();
}

QVariant RecipientTable::dataOfProblem(int row, int role) const
{
    const bool isShort = role == Qt::DisplayRole || role == Qt::EditRole;
    if (role == StrengthRole) {
        return strengthValue(m_findings.strengthAt(row));
    }
    if (!isShort && role != ProblemRole && role != Qt::AccessibleDescriptionRole) {
        return {};
    }
    QStringList words;
    for (const Finding &finding : m_findings.at(row)) {
        words.append(isShort ? titleOf(finding.name) : wordsFor(finding));
    }
    words.removeDuplicates();
    return words.join(isShort ? QStringLiteral(", ") : QStringLiteral("\n"));
}

bool RecipientTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString()) {
        return true;
    }
    const bool isNew = index.row() == m_rows.size();
    auto *step = new QUndoCommand(isNew ? tr("Add a row") : tr("Edit a cell"));
    if (isNew) {
        RecipientRow typed;
        textAt(typed, index.column()) = text;
        new InsertRows(*this, index.row(), {typed}, step);
    } else {
        addChangeOf(*this, {{index.row(), index.column(), text}}, step);
    }
    m_undoStack.push(step);
    return true;
}

QVariant RecipientTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::ToolTipRole && section < m_rows.size() && m_rows.at(section).fileRow > 0) {
            return tr("Row %1 of the file").arg(m_rows.at(section).fileRow);
        }
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case AmountColumn:
        return tr("Amount");
    case CurrencyColumn:
        return tr("Currency");
    case NoteColumn:
        return tr("Note");
    case ProblemColumn:
        return tr("Problem");
    default:
        return {};
    }
}

Qt::ItemFlags RecipientTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() < editableCount ? flags | Qt::ItemIsEditable : flags;
}
