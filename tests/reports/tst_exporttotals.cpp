#include "reports/historyfile.h"

#include "support/randomhistory.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Integer = boost::multiprecision::cpp_int;

// The totals of a filter are what somebody else gets who adds up its exported file, to the last digit.
class TestExportTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalTheSumOfTheFile_data();
    void equalTheSumOfTheFile();

private:
    QByteArray fileOf(const EntryFilter &filter);

    HistoryBench m_bench;
    QTemporaryDir m_folder;
};

namespace {

constexpr int places = 30;

// What a file's rows come to for one currency, in multiples of 10^-30 and in cents. Written without the program's amounts.
struct Sums {
    int count = 0;
    int usdMissing = 0;
    Integer amount;
    Integer fee;
    Integer cents;
};

Integer units(const QByteArray &text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArray whole = point < 0 ? text : text.first(point);
    const QByteArray digits = whole + (point < 0 ? QByteArray() : text.sliced(point + 1)).leftJustified(places, '0');
    Integer value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

Integer halfToEven(const Integer &dividend, const Integer &divisor)
{
    const Integer below = dividend / divisor;
    const Integer left = 2 * (dividend - below * divisor);
    return left < divisor || (left == divisor && below % 2 == 0) ? below : Integer(below + 1);
}

QMap<QByteArray, Sums> sumsOf(const QByteArray &file)
{
    QList<QByteArray> lines = file.split('\n');
    const QList<QByteArray> titles = lines.takeFirst().trimmed().split(',');
    const auto column = [&titles](const QList<QByteArray> &cells, const char *title) {
        return cells.value(titles.indexOf(title));
    };
    QMap<QByteArray, Sums> sums;
    for (const QByteArray &line : std::as_const(lines)) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        const QByteArray amount = column(cells, "amount");
        if (amount.isEmpty()) {
            continue; // another recipient of the operation above, or the end
        }
        Sums &sum = sums[column(cells, "currency")];
        ++sum.count;
        sum.amount += units(amount);
        sum.fee += units(column(cells, "fee"));
        const QByteArray rate = column(cells, "source_rate");
        if (rate.isEmpty()) {
            ++sum.usdMissing;
        } else {
            sum.cents += halfToEven(units(amount) * 100, units(rate));
        }
    }
    return sums;
}

QByteArray textOf(const Integer &value, int decimals)
{
    QByteArray digits = QByteArray::fromStdString(value.str()).rightJustified(decimals + 1, '0');
    digits.insert(digits.size() - decimals, '.');
    while (digits.endsWith('0')) {
        digits.chop(1);
    }
    return digits.endsWith('.') ? digits.chopped(1) : digits;
}

} // namespace

void TestExportTotals::initTestCase()
{
    QRandomGenerator random(14);
    QList<Operation> operations = RandomHistory::operations(random, 1200);
    for (Operation &operation : operations) {
        for (int more = random.bounded(4) == 0 ? random.bounded(4) : 0; more > 0; --more) {
            operation.recipients.insert(u"another address %1 of 1"_s.arg(more), *operation.amount);
        }
    }
    m_bench.add(operations);
}

QByteArray TestExportTotals::fileOf(const EntryFilter &filter)
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    HistoryFile file(path, false);
    bool isWritten = file.open().hasValue();
    const auto read = Entries(m_bench.store)
                          .visit({.filter = filter, .after = {}, .limit = 100, .form = file.form()},
                                 [&file, &isWritten](const EntryPage &page) {
                                     isWritten = isWritten && file.add(page);
                                     return isWritten;
                                 })
                          .takeResult();
    isWritten = read && isWritten && file.finish();
    QFile written(path);
    return isWritten && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void TestExportTotals::equalTheSumOfTheFile_data()
{
    QTest::addColumn<EntryFilter>("filter");
    QRandomGenerator random(15);
    for (int number = 0; number < 20; ++number) {
        QTest::addRow("filter %d", number)
            << (number == 0 ? HistoryBench::everything() : RandomHistory::filter(random));
    }
}

void TestExportTotals::equalTheSumOfTheFile()
{
    QFETCH(EntryFilter, filter);
    const QByteArray file = fileOf(filter);
    QVERIFY(file.startsWith("created_at,"));
    const QMap<QByteArray, Sums> expected = sumsOf(file);
    const EntryTotals totals = m_bench.totals(filter);
    QCOMPARE(totals.currencies.size(), expected.size());
    for (const EntryTotal &total : totals.currencies) {
        const Sums sums = expected.value(total.currency.toLatin1());
        QCOMPARE(total.count, sums.count);
        QCOMPARE(total.usdMissing, sums.usdMissing);
        QCOMPARE(total.amount.toString().toLatin1(), textOf(sums.amount, places));
        QCOMPARE(total.fee.toString().toLatin1(), textOf(sums.fee, places));
        QCOMPARE(total.usd.toString().toLatin1(), textOf(sums.cents, 2));
    }
}

QTEST_GUILESS_MAIN(TestExportTotals)
#include "tst_exporttotals.moc"
