#include "models/entrymodel.h"

#include "support/historybench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestEntryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyBeforeAndAfterAnEmptyAnswer();
    void countsAllRowsAndReadsThoseAskedFor();
    void readsTheEndWithoutWhatLiesBetween_data();
    void readsTheEndWithoutWhatLiesBetween();
    void keepsRowsUntilANewAnswerIsThere();
    void putsNewRowsAboveTheOldOnes();
    void showsWhatChanged();
    void losesRowsThatNoLongerFit();
    void tellsAFault();

private:
    void addOperations(int first, int count);
    void askFor(const EntryFilter &filter, EntryOrder order = EntryOrder::Date,
                Qt::SortOrder direction = Qt::DescendingOrder);
    [[nodiscard]] QString read(int row, EntryColumn column = EntryColumn::Operation) const;

    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<EntryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEntryModel::init()
{
    m_bench = std::make_unique<HistoryBench>();
    m_model = std::make_unique<EntryModel>(Entries(m_bench->store), [] { return someTime(); });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestEntryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_bench.reset();
}

// Operation number n is n seconds after the first, and n + 1 BTC.
void TestEntryModel::addOperations(int first, int count)
{
    QList<Operation> operations;
    for (int number = first; number < first + count; ++number) {
        operations.append(HistoryBench::operation(QString::number(number), QStringLiteral("BTC"),
                                                  QString::number(number + 1), someTime().addSecs(number)));
    }
    m_bench->add(operations);
}

void TestEntryModel::askFor(const EntryFilter &filter, EntryOrder order, Qt::SortOrder direction)
{
    m_model->ask({filter, order, direction, {}, 0});
    QTRY_VERIFY(m_model->totals().has_value());
}

QString TestEntryModel::read(int row, EntryColumn column) const
{
    const QModelIndex index = m_model->index(row, int(column));
    return QTest::qWaitFor([&index] { return !index.data().toString().isEmpty(); }) ? index.data().toString()
                                                                                    : QString();
}

void TestEntryModel::isEmptyBeforeAndAfterAnEmptyAnswer()
{
    QCOMPARE(m_model->rowCount(), 0);
    askFor({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->totals()->count, 0);
}

void TestEntryModel::countsAllRowsAndReadsThoseAskedFor()
{
    addOperations(0, 1000);
    askFor({});
    QCOMPARE(m_model->rowCount(), 1000);
    QCOMPARE(read(0), QStringLiteral("999"));
    for (const int row : {1, 127, 128, 129, 500, 999, 3}) {
        QCOMPARE(read(row), QString::number(999 - row));
        QVERIFY(m_model->entryAt(row));
    }
    QCOMPARE(m_model->totals()->currencies.constFirst().amount.toString(), QStringLiteral("500500"));
}

void TestEntryModel::readsTheEndWithoutWhatLiesBetween_data()
{
    QTest::addColumn<EntryOrder>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("text");
    QTest::newRow("date") << EntryOrder::Date << Qt::DescendingOrder << QString();
    QTest::newRow("amount") << EntryOrder::Amount << Qt::AscendingOrder << QString();
    QTest::newRow("value") << EntryOrder::Value << Qt::AscendingOrder << QString();
    QTest::newRow("text") << EntryOrder::Date << Qt::AscendingOrder << QStringLiteral("address");
}

void TestEntryModel::readsTheEndWithoutWhatLiesBetween()
{
    QFETCH(EntryOrder, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, text);
    addOperations(0, 1000);
    EntryFilter filter;
    filter.text = text;
    askFor(filter, order, direction);
    const QString last = read(999);
    QCOMPARE(last, direction == Qt::AscendingOrder ? QStringLiteral("999") : QStringLiteral("0"));
    QVERIFY(!m_model->entryAt(500));
}

void TestEntryModel::keepsRowsUntilANewAnswerIsThere()
{
    addOperations(0, 10);
    askFor({});
    QList<int> counts;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [&] { counts.append(m_model->rowCount()); });
    EntryFilter filter;
    filter.text = QStringLiteral("address of 7");
    m_model->ask({filter, EntryOrder::Date, Qt::DescendingOrder, {}, 0});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(counts, QList<int>{1});
    QCOMPARE(read(0), QStringLiteral("7"));
}

void TestEntryModel::putsNewRowsAboveTheOldOnes()
{
    addOperations(0, 300);
    askFor({});
    QCOMPARE(read(0), QStringLiteral("299"));
    const QPersistentModelIndex first(m_model->index(0, 0));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    addOperations(300, 2);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 302);
    QCOMPARE(first.row(), 2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(read(0), QStringLiteral("301"));
    QCOMPARE(read(301), QStringLiteral("0"));
}

void TestEntryModel::showsWhatChanged()
{
    addOperations(0, 3);
    askFor({});
    QCOMPARE(read(0, EntryColumn::State), QStringLiteral("Completed"));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    Operation operation =
        HistoryBench::operation(QStringLiteral("2"), QStringLiteral("BTC"), QStringLiteral("3"), someTime().addSecs(2));
    operation.status = QStringLiteral("pending");
    m_bench->add({operation});
    m_model->refresh();
    QVERIFY(changes.wait());
    QCOMPARE(read(0, EntryColumn::State), QStringLiteral("Pending"));
}

void TestEntryModel::losesRowsThatNoLongerFit()
{
    addOperations(0, 200);
    EntryFilter filter;
    filter.status = QStringLiteral("completed");
    askFor(filter);
    QCOMPARE(m_model->rowCount(), 200);
    Operation operation = HistoryBench::operation(QStringLiteral("0"), QStringLiteral("BTC"), QStringLiteral("1"));
    operation.status = QStringLiteral("pending");
    m_bench->add({operation});
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 199);
    QCOMPARE(read(198), QStringLiteral("1"));
}

void TestEntryModel::tellsAFault()
{
    addOperations(0, 1);
    QSignalSpy faults(m_model.get(), &EntryModel::failed);
    const auto broken = m_bench->store->write([](Connection &connection) {
        return connection.change(QStringLiteral("ALTER TABLE entry RENAME TO entry_gone"));
    });
    QVERIFY(QFuture(broken).takeResult());
    m_model->ask({});
    QVERIFY(faults.wait());
}

QTEST_GUILESS_MAIN(TestEntryModel)
#include "tst_entrymodel.moc"
