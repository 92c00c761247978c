#include "gui/detailpane.h"
#include "gui/historyview.h"
#include "models/historymodel.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace SamplePayouts;

class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatThereIsNothingYet();
    void listsTheNewestFirst();
    void findsBySearchAndState();
    void saysThatNothingFits();
    void showsTheDetailsOfTheSelectedPayout();
    void keepsTheSelectionWhenTheLedgerChanges();
    void showsAtOnceWhatAnotherProcessWrote();

private:
    void showView();
    int rows() const { return find<QTableView>("table")->model()->rowCount(); }
    QString textAt(int row, int column) const
    {
        return find<QTableView>("table")->model()->index(row, column).data().toString();
    }
    template<class Widget>
    Widget *find(const char *name) const
    {
        return m_view->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<HistoryView> m_view;
};

void TestHistoryView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestHistoryView::cleanup()
{
    m_fixture->settle();
    m_view.reset();
    m_fixture.reset();
}

void TestHistoryView::showView()
{
    m_view = std::make_unique<HistoryView>(m_fixture->services());
    m_view->resize(840, 640);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestHistoryView::saysThatThereIsNothingYet()
{
    showView();
    QTRY_VERIFY(find<QWidget>("emptyPage")->isVisible());
    QCOMPARE(find<QLabel>("emptyTitle")->text(), QStringLiteral("No payouts yet"));
    QVERIFY(!find<QPushButton>("clearButton")->isVisible());
}

void TestHistoryView::listsTheNewestFirst()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, someTime().addDays(-1));
    m_fixture->put(etherPayout(), noFunds());
    showView();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(textAt(0, HistoryModel::AmountColumn), QStringLiteral("1.5 ETH"));
    QCOMPARE(textAt(1, HistoryModel::AmountColumn), QStringLiteral("0.0125 BTC"));
}

void TestHistoryView::findsBySearchAndState()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_fixture->put(etherPayout(), noFunds());
    showView();
    QTRY_COMPARE(rows(), 2);
    QTest::keyClicks(find<QLineEdit>("searchEdit"), QStringLiteral("invoice"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(textAt(0, HistoryModel::NoteColumn), QStringLiteral("Invoice 2026-118"));
    find<QLineEdit>("searchEdit")->clear();
    find<QComboBox>("stateCombo")->setCurrentText(QStringLiteral("Refused by Plisio"));
    QTRY_COMPARE(textAt(0, HistoryModel::AmountColumn), QStringLiteral("1.5 ETH"));
    QCOMPARE(rows(), 1);
}

void TestHistoryView::saysThatNothingFits()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    showView();
    QTRY_COMPARE(rows(), 1);
    QTest::keyClicks(find<QLineEdit>("searchEdit"), QStringLiteral("nowhere"));
    QTRY_VERIFY(find<QPushButton>("clearButton")->isVisible());
    find<QPushButton>("clearButton")->click();
    QTRY_COMPARE(rows(), 1);
}

void TestHistoryView::showsTheDetailsOfTheSelectedPayout()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    showView();
    QTRY_COMPARE(rows(), 1);
    QVERIFY(!m_view->findChild<DetailPane *>()->isVisible());
    find<QTableView>("table")->selectRow(0);
    QVERIFY(m_view->findChild<DetailPane *>()->isVisible());
    QStringList texts;
    for (const QLabel *label : m_view->findChild<DetailPane *>()->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(QStringLiteral("5edf873d9ed3a558712be543")));
    QVERIFY(texts.contains(QStringLiteral("0.0125 BTC")));
}

void TestHistoryView::keepsTheSelectionWhenTheLedgerChanges()
{
    const QString id =
        m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, someTime().addDays(-1)).id;
    showView();
    QTRY_COMPARE(rows(), 1);
    find<QTableView>("table")->selectRow(0);
    m_fixture->put(etherPayout(), noFunds());
    m_view->refresh();
    QTRY_COMPARE(rows(), 2);
    const QModelIndexList selected = find<QTableView>("table")->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data(HistoryModel::IdRole).toString(), id);
}

void TestHistoryView::showsAtOnceWhatAnotherProcessWrote()
{
    showView();
    QTRY_VERIFY(find<QWidget>("emptyPage")->isVisible());
    m_fixture->put(etherPayout(), noFunds());
    QTRY_COMPARE(rows(), 1);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
