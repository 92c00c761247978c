#include "core/amount.h"

#include <benchmark/benchmark.h>

namespace {

const QString longest = QStringLiteral("9999999999999999.999999999999999999999999999999");

void parseAmount(benchmark::State &state)
{
    for ([[maybe_unused]] auto round : state) {
        benchmark::DoNotOptimize(Amount::parse(longest));
    }
}
BENCHMARK(parseAmount);

void formatAmount(benchmark::State &state)
{
    const Amount amount = *Amount::parse(longest);
    for ([[maybe_unused]] auto round : state) {
        benchmark::DoNotOptimize(amount.toString());
    }
}
BENCHMARK(formatAmount);

void addAmounts(benchmark::State &state)
{
    const Amount amount = *Amount::parse(longest);
    Amount total;
    for ([[maybe_unused]] auto round : state) {
        benchmark::DoNotOptimize(total = amount + amount);
    }
}
BENCHMARK(addAmounts);

} // namespace

BENCHMARK_MAIN();
