#include "models/cellsearch.h"
#include "models/recipientcells.h"
#include "support/recipientrows.h"

#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

class TestCellSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextAndThePrevious();
    void findsNothing();
    void beginsAtTheEmptyRow();
};

namespace {

const QList<RecipientRow> list{row("Abc", "1", "abc"), row("x", "2"), row("ABC", "3")};

} // namespace

void TestCellSearch::findsTheNextAndThePrevious()
{
    const QString text = QStringLiteral("bC");
    const CellPlace first{0, AddressColumn};
    const CellPlace second{0, NoteColumn};
    const CellPlace third{2, AddressColumn};
    QCOMPARE(findCell(list, text, first), second);
    QCOMPARE(findCell(list, text, second), third);
    QCOMPARE(findCell(list, text, third), first);
    QCOMPARE(findCell(list, text, first, SearchDirection::Backward), third);
    QCOMPARE(findCell(list, text, third, SearchDirection::Backward), second);
    QCOMPARE(findCell(list, QStringLiteral("x"), {1, AddressColumn}), (CellPlace{1, AddressColumn}));
}

void TestCellSearch::findsNothing()
{
    QVERIFY(!findCell(list, QStringLiteral("zzz"), {}));
    QVERIFY(!findCell(list, {}, {}));
    QVERIFY(!findCell({}, QStringLiteral("a"), {}));
}

void TestCellSearch::beginsAtTheEmptyRow()
{
    QCOMPARE(findCell(list, QStringLiteral("b"), {3, AddressColumn}), (CellPlace{0, AddressColumn}));
    QCOMPARE(findCell(list, QStringLiteral("b"), {3, AddressColumn}, SearchDirection::Backward),
             (CellPlace{2, AddressColumn}));
}

QTEST_APPLESS_MAIN(TestCellSearch)
#include "tst_cellsearch.moc"
