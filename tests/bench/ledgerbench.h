#pragma once

#include "baresqlite.h"
#include "records/entryfees.h"
#include "records/entrypayees.h"
#include "records/entrysearch.h"
#include "records/entrytotals.h"

#include <algorithm>
#include <cstdio>

// A ledger that is measured, beside bare SQLite on the same file.
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

    void trend(const char *name, const EntryFilter &filter, const QTimeZone &zone)
    {
        qsizetype count = 0;
        const double ours = measure([&] {
            const auto trend = TrendSums(*m_connection, m_kinds).of({filter, {}, zone, {2026, 11, 26}}, goesOn);
            count = trend ? trend->periods.size() : -1;
        });
        print(name, count, ours, nullptr);
    }

    void payments(const EntryFilter &filter)
    {
        const auto trend = TrendSums(*m_connection, m_kinds).of({filter, {}, QTimeZone::utc(), {2026, 11, 26}}, goesOn);
        QList<DateSpan> periods;
        for (const TrendPeriod &period : trend ? trend->periods : QList<TrendPeriod>()) {
            periods.append(period.days);
        }
        print("   worth of the fees", periods.size(), measure([&] {
                  static_cast<void>(FeeSums(*m_connection, m_kinds).of(filter, periods, QTimeZone::utc(), goesOn));
              }),
              nullptr);
        qsizetype count = 0;
        const double payees = measure([&] {
            const auto top = PayeeSums(*m_connection, m_kinds).of(filter, goesOn);
            count = top ? top->count : -1;
        });
        print("   payees", count, payees, nullptr);
    }

    double pageTime(const EntryPageRequest &request)
    {
        return measure([&] { static_cast<void>(EntrySearch(*m_connection, m_kinds).page(request)); });
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
        return EntrySearch(*m_connection, m_kinds)
            .page({.filter = everything(), .after = {}, .limit = 1})
            ->entries.front();
    }
    static EntryFilter everything()
    {
        EntryFilter filter;
        filter.type = QStringLiteral("all");
        return filter;
    }

private:
    static bool goesOn() { return true; }

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

// Sums by period, and what is read entry by entry for pictures.
void measureTrends(Bench &bench);
// How much longer a page takes in the large ledger than in a small one.
void measureGrowth(Bench &large, const QString &smallPath);
