#include "gui/historyfilterbar.h"
#include "historypagebench.h"
#include "models/totalsmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryPageBench>(); }
    void cleanup() { m_bench.reset(); }
    void saysThatThereIsNothingYet();
    void listsTheNewestFirst();
    void findsBySearchAndState();
    void searchesFromThreeCharacters();
    void saysThatNothingFits();
    void keepsTheSelectionWhenTheLedgerChanges();
    void showsAtOnceWhatAnotherProcessWrote();
    void combinesItsFilters();
    void remembersTheFilter();
    void keepsFiltersByName();
    void sortsByAClickOnTheHeader();
    void addsUpTheFilterAndTheSelection();
    void hidesAndRemembersColumns();
    void bringsThePlisioListUpToDate();

private:
    std::unique_ptr<HistoryPageBench> m_bench;
};

void TestHistoryView::saysThatThereIsNothingYet()
{
    m_bench->showView();
    QTRY_VERIFY(m_bench->find<QWidget>("emptyPage")->isVisible());
    QCOMPARE(m_bench->find<QLabel>("emptyTitle")->text(), QStringLiteral("No payouts yet"));
    QVERIFY(!m_bench->find<QPushButton>("clearButton")->isVisible());
}

void TestHistoryView::listsTheNewestFirst()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, someTime().addDays(-1));
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    QCOMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("1.5 ETH"));
    QCOMPARE(m_bench->textAt(1, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
}

void TestHistoryView::findsBySearchAndState()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    QTest::keyClicks(m_bench->find<QLineEdit>("searchEdit"), QStringLiteral("invoice"));
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(m_bench->textAt(0, EntryColumn::Note), QStringLiteral("Invoice 2026-118"));
    m_bench->find<QLineEdit>("searchEdit")->clear();
    m_bench->find<QComboBox>("stateCombo")->setCurrentText(QStringLiteral("Refused by Plisio"));
    QTRY_COMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("1.5 ETH"));
    QCOMPARE(m_bench->rows(), 1);
}

void TestHistoryView::searchesFromThreeCharacters()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    QTest::keyClicks(m_bench->find<QLineEdit>("searchEdit"), QStringLiteral("in"));
    QTRY_VERIFY(m_bench->find<QLabel>("searchHint")->isVisible());
    QVERIFY(m_bench->find<HistoryFilterBar>("filterBar")->choice().filter.text.isEmpty());
    QTest::keyClicks(m_bench->find<QLineEdit>("searchEdit"), QStringLiteral("v"));
    QTRY_COMPARE(m_bench->rows(), 1);
    QVERIFY(!m_bench->find<QLabel>("searchHint")->isVisible());
}

void TestHistoryView::saysThatNothingFits()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    QTest::keyClicks(m_bench->find<QLineEdit>("searchEdit"), QStringLiteral("nowhere"));
    QTRY_VERIFY(m_bench->find<QPushButton>("clearButton")->isVisible());
    m_bench->find<QPushButton>("clearButton")->click();
    QTRY_COMPARE(m_bench->rows(), 1);
}

void TestHistoryView::keepsTheSelectionWhenTheLedgerChanges()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, someTime().addDays(-1));
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    const qint64 selectedId =
        m_bench->find<QTableView>("table")->model()->index(0, 0).data(EntryModel::IdRole).toLongLong();
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->view()->refresh();
    QTRY_COMPARE(m_bench->rows(), 2);
    const QModelIndexList selected = m_bench->find<QTableView>("table")->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data(EntryModel::IdRole).toLongLong(), selectedId);
}

void TestHistoryView::showsAtOnceWhatAnotherProcessWrote()
{
    m_bench->showView();
    QTRY_VERIFY(m_bench->find<QWidget>("emptyPage")->isVisible());
    m_bench->fixture.put(etherPayout(), noFunds());
    QTRY_COMPARE(m_bench->rows(), 1);
}

void TestHistoryView::combinesItsFilters()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->fixture.put(tetherPayout(), Unknown{DoubtCause::NoAnswer, {}, {}}, someTime().addDays(-40));
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 3);
    m_bench->find<QPushButton>("doubtButton")->click();
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("250 USDT"));
    m_bench->find<QPushButton>("doubtButton")->click();
    m_bench->find<QLineEdit>("leastEdit")->setText(QStringLiteral("1"));
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QLineEdit>("mostEdit")->setText(QStringLiteral("10"));
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QLineEdit>("mostEdit")->setText(QStringLiteral("much"));
    QTRY_COMPARE(m_bench->rows(), 2);
    QVERIFY(!m_bench->find<QLineEdit>("mostEdit")->toolTip().isEmpty());
    m_bench->find<QPushButton>("clearButton")->click();
    m_bench->find<QComboBox>("periodCombo")->setCurrentIndex(int(DatePeriod::Last30Days));
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QComboBox>("currencyCombo")
        ->setCurrentIndex(m_bench->find<QComboBox>("currencyCombo")->findData(QStringLiteral("ETH")));
    QTRY_COMPARE(m_bench->rows(), 1);
}

void TestHistoryView::remembersTheFilter()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QLineEdit>("searchEdit")->setText(QStringLiteral("invoice"));
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->view()->hide();
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(m_bench->find<QLineEdit>("searchEdit")->text(), QStringLiteral("invoice"));
}

void TestHistoryView::keepsFiltersByName()
{
    m_bench->showView();
    auto *bar = m_bench->find<HistoryFilterBar>("filterBar");
    FilterChoice choice;
    choice.filter.onlyInDoubt = true;
    Q_EMIT bar->saveRequested(QStringLiteral("Doubts"), choice);
    const auto *menu = m_bench->find<QPushButton>("savedButton")->menu();
    QTRY_COMPARE(menu->actions().constFirst()->text(), QStringLiteral("Doubts"));
    menu->actions().constFirst()->trigger();
    QVERIFY(m_bench->find<QPushButton>("doubtButton")->isChecked());
    Q_EMIT bar->removeRequested(QStringLiteral("Doubts"));
    QTRY_VERIFY(menu->actions().constFirst()->text() != QStringLiteral("Doubts"));
}

void TestHistoryView::sortsByAClickOnTheHeader()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds(), someTime().addDays(-1));
    m_bench->showView();
    QTRY_COMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
    const QHeaderView *header = m_bench->find<QTableView>("table")->horizontalHeader();
    const auto click = [header](EntryColumn column) {
        const int x = header->sectionViewportPosition(int(column)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    click(EntryColumn::Amount);
    QTRY_COMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("1.5 ETH"));
    click(EntryColumn::State);
    QCOMPARE(header->sortIndicatorSection(), int(EntryColumn::Amount));
    click(EntryColumn::Amount);
    QTRY_COMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
}

void TestHistoryView::addsUpTheFilterAndTheSelection()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be991"));
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be992"));
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 3);
    QTRY_VERIFY(m_bench->find<QLabel>("countLabel")->text().contains(QStringLiteral("$15.00")));
    m_bench->find<QPushButton>("totalsButton")->click();
    const auto *totals = m_bench->find<QTableView>("totalsTable");
    QVERIFY(totals->isVisible());
    QCOMPARE(totals->model()->rowCount(), 2);
    QCOMPARE(totals->model()->index(1, TotalsModel::AmountColumn).data().toString(), QStringLiteral("7.5 XMR"));
    m_bench->find<QTableView>("table")->selectAll();
    QTRY_VERIFY(m_bench->find<QLabel>("selectionLabel")->text().contains(QStringLiteral("$15.00")));
    QVERIFY(!m_bench->view()->findChild<DetailPane *>()->isVisible());
}

void TestHistoryView::hidesAndRemembersColumns()
{
    m_bench->showView();
    QVERIFY(m_bench->find<QTableView>("table")->isColumnHidden(int(EntryColumn::Operation)));
    m_bench->find<QTableView>("table")->setColumnHidden(int(EntryColumn::Operation), false);
    m_bench->find<QTableView>("table")->horizontalHeader()->moveSection(0, 2);
    m_bench->closeView();
    m_bench->showView();
    QVERIFY(!m_bench->find<QTableView>("table")->isColumnHidden(int(EntryColumn::Operation)));
    QCOMPARE(m_bench->find<QTableView>("table")->horizontalHeader()->visualIndex(0), 2);
}

void TestHistoryView::bringsThePlisioListUpToDate()
{
    m_bench->fixture.sync.report.isComplete = true;
    m_bench->fixture.sync.report.seen = 7;
    m_bench->fixture.sync.report.notOurs = 2;
    m_bench->showView();
    m_bench->find<QPushButton>("syncButton")->click();
    QTRY_VERIFY(m_bench->find<QWidget>("foreignBar")->isVisible());
    QCOMPARE(m_bench->fixture.sync.syncs, 1);
    QCOMPARE(m_bench->find<QLabel>("syncLabel")->text(), QStringLiteral("Up to date"));
    m_bench->fixture.sync.report = {};
    m_bench->fixture.sync.report.hasKey = false;
    QTest::keyClick(m_bench->view(), Qt::Key_F5);
    QTRY_VERIFY(m_bench->find<QLabel>("syncLabel")->text().contains(QStringLiteral("key")));
    QVERIFY(!m_bench->find<QWidget>("foreignBar")->isVisible());
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
