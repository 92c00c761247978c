// What 100,000 recipients cost the interface thread: reading a pasted block, putting it into the table with a view's
// filter on top, taking a check's findings, sorting, searching, undoing.
#include "models/cellsearch.h"
#include "models/problemfilter.h"
#include "models/recipienteditor.h"

#include <benchmark/benchmark.h>

namespace {

constexpr int recipients = 100'000;

const QString &pasted()
{
    static const QString text = [] {
        QString lines;
        for (int number = 0; number < recipients; ++number) {
            lines +=
                QStringLiteral("0x%1\t%2.25\tInvoice %3\n").arg(number, 40, 16, QChar(u'0')).arg(number).arg(number);
        }
        return lines;
    }();
    return text;
}

const CellRange &firstCell()
{
    static const CellRange cells{
        {0}, {RecipientCells::AddressColumn, RecipientCells::AmountColumn, RecipientCells::NoteColumn}};
    return cells;
}

struct FilledTable {
    FilledTable() { RecipientEditor(table).paste(CellBlock::fromText(pasted()), firstCell()); }

    RecipientTable table;
    ProblemFilter filter{table};
};

void readBlock(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(CellBlock::fromText(pasted()));
    }
}

void pasteBlock(benchmark::State &state)
{
    const CellBlock block = CellBlock::fromText(pasted());
    for (auto _ : state) {
        RecipientTable table;
        const ProblemFilter filter(table);
        benchmark::DoNotOptimize(filter.rowCount());
        RecipientEditor(table).paste(block, firstCell());
        state.PauseTiming();
        table.undoStack().clear();
        state.ResumeTiming();
    }
}

void undoAndRedoPaste(benchmark::State &state)
{
    FilledTable filled;
    for (auto _ : state) {
        filled.table.undoStack().undo();
        filled.table.undoStack().redo();
    }
}

void takeFindings(benchmark::State &state)
{
    FilledTable filled;
    QList<Finding> findings;
    for (int row = 1; row <= recipients; ++row) {
        findings.append({FindingName::BadAddress, InputField::Address, row, AddressFinding{}, QStringLiteral("0x")});
    }
    for (auto _ : state) {
        filled.table.setFindings(findings);
    }
}

void numberRows(benchmark::State &state)
{
    FilledTable filled;
    for (auto _ : state) {
        benchmark::DoNotOptimize(RecipientCells::numbered(filled.table.rows()));
    }
}

void sortByAmount(benchmark::State &state)
{
    FilledTable filled;
    Qt::SortOrder direction = Qt::DescendingOrder;
    for (auto _ : state) {
        RecipientEditor(filled.table).sort(RecipientCells::AmountColumn, direction);
        direction = direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
}

void searchInVain(benchmark::State &state)
{
    FilledTable filled;
    for (auto _ : state) {
        benchmark::DoNotOptimize(findCell(filled.table.rows(), QStringLiteral("nowhere"), {0, 0}));
    }
}

void editOneCell(benchmark::State &state)
{
    FilledTable filled;
    int number = 0;
    for (auto _ : state) {
        filled.table.setData(filled.table.index(50'000, RecipientCells::AmountColumn), QString::number(++number));
    }
}

} // namespace

BENCHMARK(readBlock)->Unit(benchmark::kMillisecond);
BENCHMARK(pasteBlock)->Unit(benchmark::kMillisecond);
BENCHMARK(undoAndRedoPaste)->Unit(benchmark::kMillisecond);
BENCHMARK(takeFindings)->Unit(benchmark::kMillisecond);
BENCHMARK(numberRows)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByAmount)->Unit(benchmark::kMillisecond);
BENCHMARK(searchInVain)->Unit(benchmark::kMillisecond);
BENCHMARK(editOneCell)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
