#include "models/trendsummary.h"

#include "core/usdvalue.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)

public:
    static QString missing(qint64 count)
    {
        return count == 0 ? QString()
                          : tr("%Ln operation(s) without a dollar rate are not in this picture.", nullptr, int(count));
    }
    static TrendSummary ofValues(const EntryTotals &totals);
    static TrendSummary ofFees(const EntryTotals &totals, const FeeWorths &fees);
    static TrendSummary ofPayees(const TopPayees &payees);
};

QString dollars(const Amount &usd)
{
    return QStringLiteral("$") + usdText(usd);
}

TrendSummary SummaryWords::ofValues(const EntryTotals &totals)
{
    Amount usd;
    qint64 without = 0;
    for (const EntryTotal &total : totals.currencies) {
        usd += total.usd;
        without += total.usdMissing;
    }
    TrendSummary summary{
        tr("%1 in %Ln operation(s).", nullptr, int(totals.count - without)).arg(dollars(usd)), missing(without), {}};
    if (usd.isZero()) {
        summary.message = tr("None of these operations has a worth in dollars. The table shows their amounts.");
    }
    return summary;
}

TrendSummary SummaryWords::ofFees(const EntryTotals &totals, const FeeWorths &fees)
{
    Amount usd;
    qint64 without = 0;
    for (const auto &period : fees) {
        for (const FeeWorth &worth : period) {
            usd += worth.usd;
            without += worth.usdMissing;
        }
    }
    TrendSummary summary{tr("Network fees of %1 in %Ln operation(s), each at its own rate.", nullptr, int(totals.count))
                             .arg(dollars(usd)),
                         missing(without),
                         {}};
    if (usd.isZero()) {
        summary.message = tr("No fee of these operations is worth a cent or has a rate. The table shows them.");
    }
    return summary;
}

TrendSummary SummaryWords::ofPayees(const TopPayees &payees)
{
    if (payees.isTooMuch) {
        return {{},
                {},
                tr("Recipients are added up for at most %1 addresses. Narrow the filter to see who got most.")
                    .arg(QLocale().toString(PayeeSums::mostAddresses))};
    }
    qint64 without = 0;
    bool isWorthless = true;
    for (const PayeeTotal &payee : payees.payees) {
        without += payee.usdMissing;
        isWorthless = isWorthless && payee.usd.isZero();
    }
    TrendSummary summary{
        payees.count > payees.payees.size()
            ? tr("The %1 of %Ln address(es) that got most.", nullptr, int(payees.count)).arg(payees.payees.size())
            : tr("All %Ln address(es) that were paid, those that got most first.", nullptr, int(payees.count)),
        without == 0
            ? QString()
            : tr("%Ln payment(s) to them without a dollar rate are not in this picture.", nullptr, int(without)),
        {}};
    if (payees.payees.isEmpty()) {
        summary = {{}, {}, tr("Nobody was paid by these operations.")};
    } else if (isWorthless) {
        summary.message = tr("None of these payments has a worth in dollars. The table shows them.");
    }
    return summary;
}

} // namespace

TrendSummary summaryOf(const TrendAnswer &answer, TrendSubject subject)
{
    EntryTotals totals;
    for (const TrendPeriod &period : answer.trend.periods) {
        addTo(totals, period.totals);
    }
    if (totals.count == 0) {
        return {{}, {}, SummaryWords::tr("No operation fits, so there is nothing to show.")};
    }
    switch (subject) {
    case TrendSubject::Value:
        break;
    case TrendSubject::Fees:
        return SummaryWords::ofFees(totals, answer.fees.value_or(FeeWorths()));
    case TrendSubject::Payees:
        return SummaryWords::ofPayees(answer.payees.value_or(TopPayees()));
    }
    return SummaryWords::ofValues(totals);
}
