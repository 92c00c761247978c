// Measures the history of a ledger that bench_history_ledger made, beside bare SQLite on the same file in the same run.
//   bench_history LEDGER_FILE [ROUNDS]
#include "records/entrysearch.h"
#include "records/entrytotals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

namespace {

int rounds = 15;

// Milliseconds of the best round: what other programs take meanwhile only adds.
template<class Work>
double measure(Work work)
{
    QList<double> figures;
    for (int round = 0; round < rounds + 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        if (round >= 2) {
            figures.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return figures.isEmpty() ? 0 : *std::min_element(figures.begin(), figures.end());
}

// SQLite without anything of ours: a statement stepped to its end, each column's text looked at.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare() { sqlite3_close(m_database); }

    double time(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
        }
        const double figure = measure([this, statement] {
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                    m_bytes += sqlite3_column_text(statement, column) ? sqlite3_column_bytes(statement, column) : 0;
                }
            }
            sqlite3_reset(statement);
        });
        sqlite3_finalize(statement);
        return figure;
    }

private:
    sqlite3 *m_database = nullptr;
    qint64 m_bytes = 0;
};

class Bench
{
public:
    explicit Bench(const QString &path)
        : m_bare(path), m_connection(*Connection::open(path, Connection::Access::ReadOnly))
    {
    }

    void page(const char *name, const EntryPageRequest &request, const char *sql)
    {
        qsizetype count = 0;
        const double ours = measure([&] {
            const auto page = EntrySearch(*m_connection, m_kinds).page(request);
            count = page ? page->entries.size() : -1;
        });
        print(name, count, ours, sql);
    }

    void totals(const char *name, const EntryFilter &filter, const char *sql)
    {
        qsizetype count = 0;
        const double ours = measure([&] {
            const auto totals = EntrySums(*m_connection, m_kinds).of(filter);
            count = totals ? totals->count : -1;
        });
        print(name, count, ours, sql);
    }

    // Where a page ends that is so many pages down.
    EntryPlace placeAt(EntryPageRequest request, int pages)
    {
        for (int page = 0; page < pages; ++page) {
            request.after = EntrySearch(*m_connection, m_kinds).page(request)->last;
        }
        return request.after;
    }
    HistoryEntry someEntry()
    {
        return EntrySearch(*m_connection, m_kinds).page({.filter = everything(), .after = {}, .limit = 1})->entries.front();
    }
    static EntryFilter everything()
    {
        EntryFilter filter;
        filter.type = QStringLiteral("all");
        return filter;
    }

private:
    void print(const char *name, qsizetype count, double ours, const char *sql)
    {
        const double bare = sql ? m_bare.time(sql) : 0;
        std::printf("%-52s %8lld %9.2f ms", name, static_cast<long long>(count), ours);
        sql ? std::printf("   bare %9.2f ms   %5.2f\n", bare, ours / bare) : std::printf("\n");
        std::fflush(stdout);
    }

    Bare m_bare;
    std::unique_ptr<Connection> m_connection;
    EntryKinds m_kinds;
};

#define PLAIN_PAGE \
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
        bench.page(qPrintable(QStringLiteral("page of 100 by %1, 300 pages down").arg(QLatin1String(name))), request, first);
        request.after = {};
        request.direction = Qt::AscendingOrder;
        bench.page(qPrintable(QStringLiteral("page of 100 by %1, the last").arg(QLatin1String(name))), request, last);
    }
}

void measureFilters(Bench &bench)
{
    const auto row = [&bench](const char *name, const std::function<void(EntryPageRequest &)> &set, const char *sql = nullptr) {
        EntryPageRequest request{.filter = Bench::everything(), .after = {}};
        set(request);
        bench.page(name, request, sql);
        bench.totals("   totals", request.filter, nullptr);
    };
    row("what goes out", [](auto &request) { request.filter.type.clear(); },
        PLAIN_PAGE "WHERE type IN ('cash_out', 'mass_cash_out') ORDER BY at DESC LIMIT 100");
    row("currency, rare", [](auto &request) { request.filter.currency = QStringLiteral("USDT_BSC"); },
        PLAIN_PAGE "WHERE currency = 'USDT_BSC' ORDER BY at DESC LIMIT 100");
    row("currency, type and status",
        [](auto &request) {
            request.filter.currency = QStringLiteral("SOL");
            request.filter.type = QStringLiteral("mass_cash_out");
            request.filter.status = QStringLiteral("cancelled duplicate");
        },
        PLAIN_PAGE "WHERE currency = 'SOL' AND type = 'mass_cash_out' AND status = 'cancelled duplicate' "
                   "ORDER BY at DESC LIMIT 100");
    row("a status, by value", [](auto &request) {
        request.filter.status = QStringLiteral("error");
        request.order = EntryOrder::Value;
    });
    row("currency and a month, by amount", [](auto &request) {
        request.filter.currency = QStringLiteral("XMR");
        request.filter.since = QDateTime({2025, 3, 5}, {7, 0}, Qt::UTC);
        request.filter.until = QDateTime({2025, 4, 4}, {19, 0}, Qt::UTC);
        request.order = EntryOrder::Amount;
    });
    row("amount range", [](auto &request) {
        request.filter.least = *Amount::parse(u"3");
        request.filter.most = *Amount::parse(u"5");
    });
    row("amount range, rare", [](auto &request) {
        request.filter.least = *Amount::parse(u"4000");
        request.filter.most = *Amount::parse(u"4001.5");
    });
    row("amount range of a currency, by value", [](auto &request) {
        request.filter.currency = QStringLiteral("ETH");
        request.filter.least = *Amount::parse(u"10");
        request.filter.most = *Amount::parse(u"11");
        request.order = EntryOrder::Value;
    });
    row("nothing fits", [](auto &request) {
        request.filter.currency = QStringLiteral("BTC");
        request.filter.least = *Amount::parse(u"4999999");
    });
}

void measureTexts(Bench &bench)
{
    const HistoryEntry entry = bench.someEntry();
    const auto row = [&bench](const char *name, const QString &text, const std::function<void(EntryFilter &)> &set = {}) {
        EntryPageRequest request{.filter = Bench::everything(), .after = {}};
        request.filter.text = text;
        if (set) {
            set(request.filter);
        }
        const QString sql =
            QStringLiteral("SELECT entry.*, entry_detail.* FROM entry_words CROSS JOIN entry ON entry.id = "
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
    EntryFilter filter = Bench::everything();
    for (const QString &text : {QStringLiteral("c0de"), QStringLiteral("c0f")}) {
        filter.text = text;
        bench.totals(qPrintable(QStringLiteral("totals of the text %1").arg(text)), filter, nullptr);
    }
}

void measureTotals(Bench &bench)
{
#define DAY_SUMS \
    "SELECT kind, sum(entries), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), sum(usd), sum(usd_missing) " \
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
    measureFilters(bench);
    measureTotals(bench);
    measureTexts(bench);
    std::printf("%-52s %8.0f bytes\n", "the whole file", double(QFileInfo(path).size()));
    return 0;
}
