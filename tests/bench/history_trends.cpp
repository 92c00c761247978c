#include "ledgerbench.h"

void measureTrends(Bench &bench)
{
    EntryFilter filter = Bench::everything();
    bench.trend("trend of all, in days of UTC", filter, QTimeZone::utc());
    bench.trend("trend of all, in days of Berlin", filter, QTimeZone("Europe/Berlin"));
    filter.since = QDateTime({2026, 10, 20}, {22, 0}, Qt::UTC);
    bench.trend("trend of a month, in days of Berlin", filter, QTimeZone("Europe/Berlin"));
    bench.payments(filter);
    filter = {};
    filter.least = *Amount::parse(u"3");
    bench.trend("trend of an amount range", filter, QTimeZone::utc());
    filter = {};
    filter.text = QStringLiteral("c0de");
    bench.trend("trend of the text c0de", filter, QTimeZone::utc());
}

void measureGrowth(Bench &large, const QString &smallPath)
{
    Bench small(smallPath);
    for (const auto &[name, order] : {std::pair("date", EntryOrder::Date), std::pair("amount", EntryOrder::Amount),
                                      std::pair("value", EntryOrder::Value)}) {
        for (const int pages : {0, 5}) {
            EntryPageRequest request{.filter = Bench::everything(), .order = order, .after = {}};
            request.after = small.placeAt(request, pages);
            const double few = small.pageTime(request);
            request.after = {};
            request.after = large.placeAt(request, pages == 0 ? 0 : 300);
            const double many = large.pageTime(request);
            std::printf("growth of a page by %-7s %-26s %9.2f ms   from %9.2f ms   %5.2f (at most 1.5)\n", name,
                        pages == 0 ? "(the first)" : "(5, 300 pages down)", many, few, many / few);
        }
    }
}
