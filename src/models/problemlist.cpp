#include "models/problemlist.h"

#include "words/findingwords.h"

using namespace RecipientCells;

namespace {

Finding findingAt(const RecipientTable &table, const RowFindings::Place &place)
{
    return table.findings().at(place.row).value(place.number);
}

} // namespace

ProblemList::ProblemList(RecipientTable &table, QObject *parent) : QAbstractTableModel(parent), m_table(table)
{
    connect(&table, &QAbstractItemModel::dataChanged, this, &ProblemList::renew);
    connect(&table, &QAbstractItemModel::rowsInserted, this, &ProblemList::renew);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &ProblemList::renew);
    connect(&table, &QAbstractItemModel::layoutChanged, this, &ProblemList::renew);
    connect(&table, &QAbstractItemModel::modelReset, this, &ProblemList::renew);
}

void ProblemList::setOn(bool isOn)
{
    m_isOn = isOn;
    renew();
}

void ProblemList::renew()
{
    if (!m_isOn && m_places.isEmpty()) {
        return;
    }
    beginResetModel();
    m_places = m_isOn ? m_table.findings().places() : QList<RowFindings::Place>();
    endResetModel();
}

CellPlace ProblemList::placeOf(const QModelIndex &index) const
{
    const RowFindings::Place &place = m_places.at(index.row());
    const InputField field = findingAt(m_table, place).field;
    for (int column = 0; column < editableCount; ++column) {
        if (field != InputField::None && fieldOf(column) == field) {
            return {place.row, column};
        }
    }
    return {place.row, AddressColumn};
}

int ProblemList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ProblemList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RowFindings::Place &place = m_places.at(index.row());
    const Finding finding = findingAt(m_table, place);
    if (role == RecipientTable::StrengthRole) {
        return int(strengthOf(finding.name));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return index.column() == RowColumn ? rowWithFileRow(m_table, place.row) : wordsFor(finding);
}

QVariant ProblemList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == RowColumn ? tr("Row") : tr("Problem");
}

QString rowWithFileRow(const RecipientTable &table, int row)
{
    const int fileRow = row < table.rows().size() ? table.rows().at(row).fileRow : 0;
    const QString number = QString::number(row + 1);
    return fileRow == 0 || fileRow == row + 1
        ? number
        : ProblemList::tr("%1 (%2 in the file)").arg(number, QString::number(fileRow));
}
