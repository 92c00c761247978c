#include "records/entrysearch.h"

#include "support/historybench.h"

#include <QRandomGenerator>

class TestEntrySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThroughEverySortAlike_data();
    void pagesThroughEverySortAlike();
    void findsTheSameTextsByEveryWay_data();
    void findsTheSameTextsByEveryWay();

private:
    static QList<HistoryEntry> all(HistoryBench &bench, EntryPageRequest request)
    {
        QList<HistoryEntry> entries;
        for (EntryPage page; !page.isLast; request.after = page.last) {
            page = bench.page(request);
            entries += page.entries;
        }
        return entries;
    }
};

namespace {

QList<Operation> randomOperations(int count)
{
    QRandomGenerator random(7);
    QList<Operation> operations;
    for (int number = 0; number < count; ++number) {
        Operation operation =
            HistoryBench::operation(QString::number(number), QStringLiteral("C%1").arg(random.bounded(3)),
                                    QStringLiteral("%1.%2").arg(random.bounded(4)).arg(random.bounded(30)),
                                    someTime().addSecs(random.bounded(50)));
        operation.sourceCurrency = QStringLiteral("USD");
        if (random.bounded(3) > 0) {
            operation.sourceRate = *Amount::parse(QString::number(1 + random.bounded(3)));
        }
        operations.append(operation);
    }
    return operations;
}

bool isBefore(const HistoryEntry &left, const HistoryEntry &right, EntryOrder order)
{
    switch (order) {
    case EntryOrder::Date:
        return left.at < right.at;
    case EntryOrder::Amount:
        return *left.amount < *right.amount;
    case EntryOrder::Value:
        return left.usd() && right.usd() ? *left.usd() < *right.usd() : !left.usd() && right.usd();
    }
    return false;
}

} // namespace

void TestEntrySearch::pagesThroughEverySortAlike_data()
{
    QTest::addColumn<EntryOrder>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("currency");
    const QList<std::pair<const char *, EntryOrder>> orders{
        {"date", EntryOrder::Date}, {"amount", EntryOrder::Amount}, {"value", EntryOrder::Value}};
    for (const auto &[name, order] : orders) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const QString &currency : {QString(), QStringLiteral("C1")}) {
                QTest::addRow("%s %d %s", name, int(direction), qPrintable(currency)) << order << direction << currency;
            }
        }
    }
}

void TestEntrySearch::pagesThroughEverySortAlike()
{
    QFETCH(EntryOrder, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, currency);
    HistoryBench bench;
    bench.add(randomOperations(300));
    EntryPageRequest request{.filter = {}, .order = order, .direction = direction, .after = {}, .limit = 7};
    request.filter.currency = currency;
    QList<HistoryEntry> entries = all(bench, request);
    QCOMPARE(entries.size(), bench.totals(request.filter).count);
    if (direction == Qt::DescendingOrder) {
        std::reverse(entries.begin(), entries.end());
    }
    QVERIFY(
        std::is_sorted(entries.begin(), entries.end(), [order](const HistoryEntry &left, const HistoryEntry &right) {
            return isBefore(left, right, order);
        }));
    QSet<QString> ids;
    for (const HistoryEntry &entry : entries) {
        ids.insert(entry.operationId);
    }
    QCOMPARE(ids.size(), entries.size());
}

void TestEntrySearch::findsTheSameTextsByEveryWay_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {QStringLiteral("1"), QStringLiteral("12"), QStringLiteral("123"), QStringLiteral("f 12"),
          QStringLiteral("ADDRESS OF"), QStringLiteral("of 1"), QStringLiteral("0.1"), QStringLiteral("\u00e4"),
          QStringLiteral("\\"), QStringLiteral("s of 29")}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

// The amounts beside the addresses are not searched.
void TestEntrySearch::findsTheSameTextsByEveryWay()
{
    QFETCH(QString, text);
    HistoryBench bench;
    bench.add(randomOperations(300));
    EntryPageRequest request{.filter = {}, .after = {}, .limit = 40};
    QList<HistoryEntry> expected = all(bench, request);
    expected.removeIf([&text](const HistoryEntry &entry) { return !holds(entry, text); });
    request.filter.text = text;
    QCOMPARE(HistoryBench::ids(all(bench, request)), HistoryBench::ids(expected));
    QCOMPARE(bench.totals(request.filter).count, expected.size());
}

QTEST_GUILESS_MAIN(TestEntrySearch)
#include "tst_entrysearch.moc"
