#include "lists/recipientlist.h"

#include <benchmark/benchmark.h>

namespace {

// A million lines of address, amount and note: about 60 MB.
QByteArray largeList()
{
    QByteArray content("address,amount,note\n");
    for (int row = 0; row < 1'000'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        content += "0x52908400098527886E0F7030069857D2E4" + number.rightJustified(6, '0') + ',' + number
            + ".25,invoice " + number + '\n';
    }
    return content;
}

void readLargeList(benchmark::State &state)
{
    const QByteArray content = largeList();
    for ([[maybe_unused]] auto round : state) {
        const RecipientList list = readRecipientList(content, {});
        benchmark::DoNotOptimize(list.rows.size());
    }
    state.SetBytesProcessed(state.iterations() * content.size());
}
BENCHMARK(readLargeList)->Unit(benchmark::kMillisecond);

void refuseLongLine(benchmark::State &state)
{
    const QByteArray content(100'000'000, 'x');
    for ([[maybe_unused]] auto round : state) {
        const RecipientList list = readRecipientList(content, {});
        benchmark::DoNotOptimize(list.findings.size());
    }
}
BENCHMARK(refuseLongLine)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
