#include "models/recipientcells.h"
#include "models/sortrows.h"
#include "support/recipientrows.h"

#include <QTest>

using namespace RecipientRows;

class TestSortRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
};

void TestSortRows::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QList<RecipientRow>>("rows");
    QTest::addColumn<QList<int>>("order");
    const QList<RecipientRow> amounts{row("", "10"), row("", "9.5"), row("", ""), row("", "1,5"), row("", "09.50")};
    QTest::newRow("amounts by value") << int(RecipientCells::AmountColumn) << Qt::AscendingOrder << amounts
                                      << QList<int>{1, 4, 0, 3, 2};
    QTest::newRow("amounts downwards") << int(RecipientCells::AmountColumn) << Qt::DescendingOrder << amounts
                                       << QList<int>{0, 1, 4, 3, 2};
    const QList<RecipientRow> names{row("b", ""), row("", ""), row("A", ""), row("a", "")};
    QTest::newRow("text without case") << int(RecipientCells::AddressColumn) << Qt::AscendingOrder << names
                                       << QList<int>{2, 3, 0, 1};
    QTest::newRow("text downwards") << int(RecipientCells::AddressColumn) << Qt::DescendingOrder << names
                                    << QList<int>{0, 2, 3, 1};
    QTest::newRow("nothing") << 0 << Qt::AscendingOrder << QList<RecipientRow>() << QList<int>();
}

void TestSortRows::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QList<RecipientRow>, rows);
    QFETCH(QList<int>, order);
    QCOMPARE(sortedOrder(rows, column, direction), order);
}

QTEST_APPLESS_MAIN(TestSortRows)
#include "tst_sortrows.moc"
