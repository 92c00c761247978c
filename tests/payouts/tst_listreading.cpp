#include "payouts/listreading.h"

#include "bookedoperation.h"

#include <QTest>

class TestListReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllTheFirstTime();
    void endsWhereAllWasListedBefore();
    void readsOnWhereTheOrderIsNotShown();
    void goesToWhereAnEarlierOneStopped();
    void goesBackWhenNothingIsKnownThere();
    void keepsItsPlaceOnlyBelowWhatIsKnown();

private:
    // A page of operations, newest first, and which reading saw each first.
    static ListReading::Step page(ListReading &reading, const QList<int> &ids, const QList<qint64> &listed)
    {
        QList<Operation> operations;
        for (const int id : ids) {
            operations.append(booked(QString::number(id), id));
        }
        ListedPage page;
        page.listedBefore = listed;
        return reading.take(operations, page, ids.size());
    }
};

using Step = ListReading::Step;

void TestListReading::readsAllTheFirstTime()
{
    ListReading reading({1, 0, 0, 0});
    QCOMPARE(reading.page(), 1);
    QCOMPARE(page(reading, {9, 8}, {0, 0}), Step::NextPage);
    QCOMPARE(reading.progress().page, 2);
    QCOMPARE(page(reading, {8, 7}, {1, 0}), Step::NextPage);
    QCOMPARE(page(reading, {8, 7}, {1, 1}), Step::NextPage); // a page that shifted as a whole
    QCOMPARE(page(reading, {6, 5}, {0, 0}), Step::NextPage);
    QCOMPARE(page(reading, {6, 5}, {1, 1}), Step::NextPage);
    QCOMPARE(page(reading, {6, 5}, {1, 1}), Step::End);
    QCOMPARE(reading.seen(), 5);
}

void TestListReading::endsWhereAllWasListedBefore()
{
    ListReading reading({4, 3, 0, 0});
    QCOMPARE(page(reading, {9, 8}, {0, 2}), Step::NextPage);
    QCOMPARE(page(reading, {7, 6}, {3, 1}), Step::End);
    ListReading other({4, 2, 0, 0});
    QCOMPARE(page(other, {7, 6}, {3, 1}), Step::NextPage); // reading 3 was broken off
    QCOMPARE(page(other, {}, {}), Step::End);
}

void TestListReading::readsOnWhereTheOrderIsNotShown()
{
    ListReading reading({4, 3, 0, 0});
    QCOMPARE(page(reading, {1, 2}, {1, 1}), Step::NextPage);
    QCOMPARE(page(reading, {3, 4}, {2, 3}), Step::NextPage);
    ListReading single({4, 3, 0, 0});
    QCOMPARE(page(single, {1}, {1}), Step::NextPage);
}

void TestListReading::goesToWhereAnEarlierOneStopped()
{
    ListReading reading({3, 0, 40, 2});
    QCOMPARE(page(reading, {99, 98}, {0, 0}), Step::NextPage);
    QCOMPARE(reading.page(), 2);
    QCOMPARE(page(reading, {97, 96}, {2, 1}), Step::NextPage);
    QCOMPARE(reading.page(), 39);
    QCOMPARE(page(reading, {20, 19}, {1, 2}), Step::NextPage);
    QCOMPARE(reading.page(), 40);
}

void TestListReading::goesBackWhenNothingIsKnownThere()
{
    ListReading reading({3, 0, 40, 2});
    QCOMPARE(page(reading, {97, 96}, {2, 1}), Step::NextPage);
    QCOMPARE(reading.page(), 39);
    QCOMPARE(page(reading, {20, 19}, {0, 0}), Step::NextPage);
    QCOMPARE(reading.page(), 2);
    QCOMPARE(reading.progress().page, 2);
}

// Killed while it reads the top, the next one still knows how far the list was read, and from which reading on.
void TestListReading::keepsItsPlaceOnlyBelowWhatIsKnown()
{
    ListReading reading({3, 0, 40, 2});
    QCOMPARE(reading.progress().page, 40);
    QCOMPARE(reading.progress().pageRun, 2);
    page(reading, {99, 98}, {0, 0});
    QCOMPARE(reading.progress().pageRun, 2);
    page(reading, {97, 96}, {2, 1});
    QCOMPARE(reading.progress().page, 40); // not before it is sure that the place is right
    page(reading, {20, 19}, {1, 2});
    QCOMPARE(reading.progress().page, 40);
    QCOMPARE(reading.progress().pageRun, 3);
}

QTEST_GUILESS_MAIN(TestListReading)
#include "tst_listreading.moc"
