#include "gui/columnchooser.h"

#include "gui/tableheader.h"
#include "gui/theme.h"
#include "words/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int mostColumns = 60; // a list with more has its address and amount among these
constexpr int mostLetters = 60; // of a cell

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent) : QTableWidget(parent)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    setVerticalHeader(new TableHeader(Qt::Vertical, this));
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

void ColumnChooser::showRecords(const QList<ShownRecord> &records, const ColumnMapping &columns)
{
    clear();
    m_choices.clear();
    qsizetype count = 0;
    QStringList numbers{QString()};
    for (const ShownRecord &record : records) {
        count = std::max(count, record.cells.size());
        numbers.append(QString::number(record.row));
    }
    setRowCount(int(records.size()) + 1);
    setColumnCount(int(std::min<qsizetype>(count, mostColumns)));
    setVerticalHeaderLabels(numbers);
    for (int column = 0; column < columnCount(); ++column) {
        makeChoice(column, columns);
        for (int row = 0; row < records.size(); ++row) {
            setItem(row + 1, column, new QTableWidgetItem(plainText(records.at(row).cells.value(column), mostLetters)));
        }
    }
    showHeader(columns.hasHeader());
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, std::max(columnWidth(column), m_choices.at(column)->sizeHint().width() + 8));
    }
    setRowHeight(0, m_choices.isEmpty() ? 0 : m_choices.first()->sizeHint().height() + 8);
}

void ColumnChooser::makeChoice(int column, const ColumnMapping &columns)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("What column %1 is").arg(column + 1));
    choice->addItem(tr("Not used"), ColumnMapping::missing);
    choice->addItem(tr("Address"), int(ListColumn::Address));
    choice->addItem(tr("Amount"), int(ListColumn::Amount));
    choice->addItem(tr("Currency"), int(ListColumn::Currency));
    choice->addItem(tr("Note"), int(ListColumn::Note));
    choice->addItem(tr("Name"), int(ListColumn::Name));
    for (int each = 0; each < int(indices().size()); ++each) {
        if (columns.indexOf(ListColumn(each)) == column) {
            choice->setCurrentIndex(each + 1);
        }
    }
    connect(choice, &QComboBox::activated, this, [this, column] {
        takeFromOthers(column);
        Q_EMIT chosen();
    });
    m_choices.append(choice);
    auto *cell = new QWidget;
    auto *room = new QHBoxLayout(cell);
    room->setContentsMargins(2, 2, 6, 2);
    room->addWidget(choice);
    setCellWidget(0, column, cell);
}

void ColumnChooser::takeFromOthers(int column)
{
    for (int each = 0; each < m_choices.size(); ++each) {
        if (each != column && m_choices.at(each)->currentIndex() == m_choices.at(column)->currentIndex()) {
            m_choices.at(each)->setCurrentIndex(0);
        }
    }
}

void ColumnChooser::showHeader(bool isHeader)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (int column = 0; column < columnCount() && rowCount() > 1; ++column) {
        item(1, column)->setFont(isHeader ? strong : font());
    }
}

std::array<int, 5> ColumnChooser::indices() const
{
    std::array<int, 5> places{};
    places.fill(ColumnMapping::missing);
    for (int column = 0; column < m_choices.size(); ++column) {
        if (const int chosen = m_choices.at(column)->currentData().toInt(); chosen >= 0) {
            places[size_t(chosen)] = column;
        }
    }
    return places;
}
