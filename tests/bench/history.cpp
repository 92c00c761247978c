// Measures the history of a ledger that bench_history_ledger made, beside bare SQLite on the same file in the same run.
//   bench_history LEDGER_FILE [ROUNDS [SMALL_LEDGER_FILE]]
// With a small ledger, of a thousand operations: how much longer a page takes in the large one.
#include "ledgerbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace {

#define PLAIN_PAGE                                                                                                     \
    "SELECT * FROM entry CROSS JOIN entry_kind ON entry_kind.id = kind CROSS JOIN entry_detail ON entry = entry.id "

void measurePages(Bench &bench)
{
    const QList<std::tuple<const char *, EntryOrder, const char *, const char *>> orders{
        {"date", EntryOrder::Date, PLAIN_PAGE "ORDER BY at DESC LIMIT 100", PLAIN_PAGE "ORDER BY at LIMIT 100"},
        {"amount", EntryOrder::Amount, PLAIN_PAGE "ORDER BY a0 DESC, a1 DESC, a2 DESC LIMIT 100",
         PLAIN_PAGE "ORDER BY a0, a1, a2 LIMIT 100"},
        {"value", EntryOrder::Value, PLAIN_PAGE "ORDER BY usd DESC LIMIT 100", PLAIN_PAGE "ORDER BY usd LIMIT 100"}};
    for (const auto &[name, order, first, last] : orders) {
        EntryPageRequest request{.filter = Bench::everything(), .order = order, .after = {}};
        bench.page(qPrintable(QStringLiteral("page of 100 by %1, the first").arg(QLatin1String(name))), request, first);
        request.after = bench.placeAt(request, 300);
        bench.page(qPrintable(QStringLiteral("page of 100 by %1, 300 pages down").arg(QLatin1String(name))), request,
                   first);
        request.after = {};
        request.direction = Qt::AscendingOrder;
        bench.page(qPrintable(QStringLiteral("page of 100 by %1, the last").arg(QLatin1String(name))), request, last);
    }
}

using FilterRow = std::function<void(const char *, const std::function<void(EntryPageRequest &)> &, const char *)>;

void measureKinds(const FilterRow &row)
{
    row(
        "what goes out", [](auto &request) { request.filter.type.clear(); },
        PLAIN_PAGE "WHERE type IN ('cash_out', 'mass_cash_out') ORDER BY at DESC LIMIT 100");
    row(
        "currency, rare", [](auto &request) { request.filter.currency = QStringLiteral("USDT_BSC"); },
        PLAIN_PAGE "WHERE currency = 'USDT_BSC' ORDER BY at DESC LIMIT 100");
    row(
        "currency, type and status",
        [](auto &request) {
            request.filter.currency = QStringLiteral("SOL");
            request.filter.type = QStringLiteral("mass_cash_out");
            request.filter.status = QStringLiteral("cancelled duplicate");
        },
        PLAIN_PAGE "WHERE currency = 'SOL' AND type = 'mass_cash_out' AND status = 'cancelled duplicate' "
                   "ORDER BY at DESC LIMIT 100");
}

void measureRanges(const FilterRow &row)
{
    row(
        "a status, by value",
        [](auto &request) {
            request.filter.status = QStringLiteral("error");
            request.order = EntryOrder::Value;
        },
        nullptr);
    row(
        "currency and a month, by amount",
        [](auto &request) {
            request.filter.currency = QStringLiteral("XMR");
            request.filter.since = QDateTime({2025, 3, 5}, {7, 0}, Qt::UTC);
            request.filter.until = QDateTime({2025, 4, 4}, {19, 0}, Qt::UTC);
            request.order = EntryOrder::Amount;
        },
        nullptr);
}

void measureAmounts(const FilterRow &row)
{
    row(
        "amount range",
        [](auto &request) {
            request.filter.least = *Amount::parse(u"3");
            request.filter.most = *Amount::parse(u"5");
        },
        nullptr);
    row(
        "amount range, rare",
        [](auto &request) {
            request.filter.least = *Amount::parse(u"4000");
            request.filter.most = *Amount::parse(u"4001.5");
        },
        nullptr);
    row(
        "amount range of a currency, by value",
        [](auto &request) {
            request.filter.currency = QStringLiteral("ETH");
            request.filter.least = *Amount::parse(u"10");
            request.filter.most = *Amount::parse(u"11");
            request.order = EntryOrder::Value;
        },
        nullptr);
    row(
        "nothing fits",
        [](auto &request) {
            request.filter.currency = QStringLiteral("BTC");
            request.filter.least = *Amount::parse(u"4999999");
        },
        nullptr);
}

void measureTexts(Bench &bench)
{
    const HistoryEntry entry = bench.someEntry();
    const auto row = [&bench](const char *name, const QString &text,
                              const std::function<void(EntryFilter &)> &set = {}) {
        EntryPageRequest request{.filter = Bench::everything(), .after = {}};
        request.filter.text = text;
        if (set) {
            set(request.filter);
        }
        const QString sql =
            QStringLiteral(
                "SELECT entry.*, entry_detail.* FROM entry_words CROSS JOIN entry ON entry.id = "
                "entry_words.rowid CROSS JOIN entry_detail ON entry = entry.id WHERE entry_words MATCH '\"%1\"' "
                "ORDER BY at DESC LIMIT 100")
                .arg(text.left(3));
        bench.page(name, request, set || text.size() > 3 ? nullptr : qPrintable(sql));
    };
    row("text: an operation id", entry.operationId);
    row("text: 8 digits of it", entry.operationId.mid(5, 8));
    row("text: 6 digits of it", entry.operationId.mid(5, 6));
    row("text: 4 digits", QStringLiteral("c0de"));
    row("text: 3 digits", QStringLiteral("c0f"));
    row("text: a transaction", entry.txIds.value(0));
    row("text: an address", entry.recipients().value(0).address);
    row("text: 5 letters of it", entry.recipients().value(0).address.mid(10, 5));
    row("text: bc1", QStringLiteral("bc1"));
    row("text: bc1q", QStringLiteral("bc1q"));
    row("text: nowhere", QStringLiteral("nowhere to be found"));
    row("text: bc1q in ETH (nothing fits)", QStringLiteral("bc1q"),
        [](EntryFilter &filter) { filter.currency = QStringLiteral("ETH"); });
    row("text: 4 digits in a month", QStringLiteral("c0de"), [](EntryFilter &filter) {
        filter.since = QDateTime({2025, 3, 1}, {0, 0}, Qt::UTC);
        filter.until = QDateTime({2025, 3, 31}, {0, 0}, Qt::UTC);
    });
}

void measureTextTotals(Bench &bench)
{
    EntryFilter filter = Bench::everything();
    for (const QString &text : {QStringLiteral("c0de"), QStringLiteral("c0f")}) {
        filter.text = text;
        bench.totals(qPrintable(QStringLiteral("totals of the text %1").arg(text)), filter, nullptr);
    }
}

void measureTotals(Bench &bench)
{
#define DAY_SUMS                                                                                                       \
    "SELECT kind, sum(entries), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), sum(usd), sum(usd_missing) "     \
    "FROM period_total WHERE period "
    bench.totals("totals of all", Bench::everything(), DAY_SUMS "< 1000000 GROUP BY kind");
    EntryFilter year = Bench::everything();
    year.since = QDateTime({2025, 1, 1}, {0, 0}, Qt::UTC);
    year.until = QDateTime({2025, 12, 31}, {23, 59, 59, 999}, Qt::UTC);
    bench.totals("totals of a year", year, DAY_SUMS "BETWEEN 20089 AND 20453 GROUP BY kind");
    year.since = year.since.addSecs(9 * 3600);
    year.until = year.until.addSecs(9 * 3600);
    bench.totals("totals of a year, not in whole days", year, nullptr);
    year.since = QDateTime({2025, 6, 1}, {0, 0}, Qt::UTC);
    year.until = QDateTime({2025, 6, 30}, {23, 59, 59, 999}, Qt::UTC);
    bench.totals("totals of a month", year, DAY_SUMS "BETWEEN 20240 AND 20269 GROUP BY kind");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    rounds = application.arguments().size() > 2 ? application.arguments().at(2).toInt() : rounds;
    Bench bench(path);
    measurePages(bench);
    const FilterRow row = [&bench](const char *name, const std::function<void(EntryPageRequest &)> &set,
                                   const char *sql) {
        EntryPageRequest request{.filter = Bench::everything(), .after = {}};
        set(request);
        bench.page(name, request, sql);
        bench.totals("   totals", request.filter, nullptr);
    };
    measureKinds(row);
    measureRanges(row);
    measureAmounts(row);
    measureTotals(bench);
    measureTexts(bench);
    measureTextTotals(bench);
    measureTrends(bench);
    if (application.arguments().size() > 3) {
        measureGrowth(bench, application.arguments().at(3));
    }
    std::printf("%-52s %8.0f bytes\n", "the whole file", double(QFileInfo(path).size()));
    return 0;
}
