#pragma once

#include "demolists.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

// An address book, and a history of what the guards let through and held back.
namespace DemoBook {

inline Actor mira()
{
    return {QStringLiteral("mira"), QStringLiteral("window"), someTime()};
}

inline void fillBook(WindowFixture &fixture)
{
    QList<BookEntry> entries{
        {QStringLiteral("bitcoin"), SamplePayouts::bitcoinAddress, QStringLiteral("Acme Tools, Berlin"), {}, {}},
        {QStringLiteral("tron"), SamplePayouts::tronAddress, QStringLiteral("Jana Novák"), {}, {}},
        {QStringLiteral("monero"), SamplePayouts::moneroAddress, QStringLiteral("Supplier, October"), {}, {}}};
    for (int number = 1; number < 14; number += 2) {
        entries.append({QStringLiteral("ethereum"),
                        DemoLists::salary(number).address,
                        number == 5 ? QStringLiteral("K. Albers") : QStringLiteral("Contractor %1").arg(number),
                        {},
                        {}});
    }
    static_cast<void>(fixture.safeguards.book.keep(entries, mira()).takeResult());
}

inline void fillHistory(WindowFixture &fixture)
{
    using namespace SamplePayouts;
    const QDateTime now = someTime();
    fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, now.addDays(-3));
    fixture.put(etherPayout(), noFunds(), now.addDays(-2));
    fixture.put(tetherPayout(), Unsent{UnsentCause::Cancelled}, now.addDays(-1));
    fixture.store->write([](Connection &connection) {
        const auto plan =
            Confirmed::create(Guards::pass({{moneroPayout()}}),
                              {freshId(), someTime(), QStringLiteral("mira"), QStringLiteral("window"), {}});
        return Journal(connection).plan(*plan, someContext()).hasValue();
    });
}

} // namespace DemoBook
