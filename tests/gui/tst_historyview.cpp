#include "gui/detailpane.h"
#include "gui/historyfilterbar.h"
#include "gui/historyview.h"
#include "gui/recipientsbox.h"
#include "gui/windowsettings.h"
#include "models/entrymodel.h"
#include "models/totalsmodel.h"
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
    void marksWhatWasNotMadeHere();
    void combinesItsFilters();
    void remembersTheFilter();
    void keepsFiltersByName();
    void sortsByAClickOnTheHeader();
    void addsUpTheFilterAndTheSelection();
    void hidesAndRemembersColumns();
    void bringsThePlisioListUpToDate();
    void listsTheRecipientsOfAMassPayout();

private:
    QStringList detailTexts() const;
    void showView();
    int rows() const { return find<QTableView>("table")->model()->rowCount(); }
    QString textAt(int row, EntryColumn column) const
    {
        return find<QTableView>("table")->model()->index(row, int(column)).data().toString();
    }
    // An operation of Plisio's that was not made here.
    void addForeign(const QString &id);
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
    WindowSettings().setHistoryColumns({});
}

void TestHistoryView::cleanup()
{
    m_fixture->settle();
    m_view.reset();
    m_fixture.reset();
}

void TestHistoryView::addForeign(const QString &id)
{
    const bool isAdded = m_fixture->store
                             ->write([&id](Connection &connection) {
                                 return connection.transact([&]() -> Result<Done, LedgerError> {
                                     Operation operation = operationFor(moneroPayout(), id);
                                     operation.createdAt = someTime().addSecs(5);
                                     operation.sourceCurrency = QStringLiteral("USD");
                                     operation.sourceRate = *Amount::parse(QStringLiteral("0.5"));
                                     HistoryEntry entry;
                                     takeOperation(entry, operation, someTime());
                                     const auto written = EntryRows(connection).write(entry);
                                     return written ? Result<Done, LedgerError>(Done{}) : written.error();
                                 });
                             })
                             .takeResult()
                             .hasValue();
    QVERIFY(isAdded);
}

QStringList TestHistoryView::detailTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_view->findChild<DetailPane *>()->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts;
}

void TestHistoryView::showView()
{
    m_view.reset();
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
    QCOMPARE(textAt(0, EntryColumn::Amount), QStringLiteral("1.5 ETH"));
    QCOMPARE(textAt(1, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
}

void TestHistoryView::findsBySearchAndState()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_fixture->put(etherPayout(), noFunds());
    showView();
    QTRY_COMPARE(rows(), 2);
    QTest::keyClicks(find<QLineEdit>("searchEdit"), QStringLiteral("invoice"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(textAt(0, EntryColumn::Note), QStringLiteral("Invoice 2026-118"));
    find<QLineEdit>("searchEdit")->clear();
    find<QComboBox>("stateCombo")->setCurrentText(QStringLiteral("Refused by Plisio"));
    QTRY_COMPARE(textAt(0, EntryColumn::Amount), QStringLiteral("1.5 ETH"));
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
    QTRY_VERIFY(detailTexts().contains(QStringLiteral("5edf873d9ed3a558712be543")));
    QVERIFY(detailTexts().contains(QStringLiteral("0.0125 BTC")));
}

void TestHistoryView::keepsTheSelectionWhenTheLedgerChanges()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, someTime().addDays(-1));
    showView();
    QTRY_COMPARE(rows(), 1);
    find<QTableView>("table")->selectRow(0);
    const qint64 selectedId = find<QTableView>("table")->model()->index(0, 0).data(EntryModel::IdRole).toLongLong();
    m_fixture->put(etherPayout(), noFunds());
    m_view->refresh();
    QTRY_COMPARE(rows(), 2);
    const QModelIndexList selected = find<QTableView>("table")->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data(EntryModel::IdRole).toLongLong(), selectedId);
}

void TestHistoryView::showsAtOnceWhatAnotherProcessWrote()
{
    showView();
    QTRY_VERIFY(find<QWidget>("emptyPage")->isVisible());
    m_fixture->put(etherPayout(), noFunds());
    QTRY_COMPARE(rows(), 1);
}

void TestHistoryView::marksWhatWasNotMadeHere()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    addForeign(QStringLiteral("5edf873d9ed3a558712be999"));
    showView();
    QTRY_COMPARE(rows(), 2);
    find<QPushButton>("foreignButton")->click();
    QTRY_COMPARE(rows(), 1);
    find<QTableView>("table")->selectRow(0);
    QTRY_VERIFY(detailTexts().contains(QStringLiteral("This payout was not made here")));
    QVERIFY(detailTexts().contains(QStringLiteral("5edf873d9ed3a558712be999")));
    QVERIFY(detailTexts().contains(QStringLiteral("$7.50")));
}

void TestHistoryView::combinesItsFilters()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_fixture->put(etherPayout(), noFunds());
    m_fixture->put(tetherPayout(), Unknown{DoubtCause::NoAnswer, {}, {}}, someTime().addDays(-40));
    showView();
    QTRY_COMPARE(rows(), 3);
    find<QPushButton>("doubtButton")->click();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(textAt(0, EntryColumn::Amount), QStringLiteral("250 USDT"));
    find<QPushButton>("doubtButton")->click();
    find<QLineEdit>("leastEdit")->setText(QStringLiteral("1"));
    QTRY_COMPARE(rows(), 2);
    find<QLineEdit>("mostEdit")->setText(QStringLiteral("10"));
    QTRY_COMPARE(rows(), 1);
    find<QLineEdit>("mostEdit")->setText(QStringLiteral("much"));
    QTRY_COMPARE(rows(), 2);
    QVERIFY(!find<QLineEdit>("mostEdit")->toolTip().isEmpty());
    find<QPushButton>("clearButton")->click();
    find<QComboBox>("periodCombo")->setCurrentIndex(int(DatePeriod::Last30Days));
    QTRY_COMPARE(rows(), 2);
    find<QComboBox>("currencyCombo")
        ->setCurrentIndex(find<QComboBox>("currencyCombo")->findData(QStringLiteral("ETH")));
    QTRY_COMPARE(rows(), 1);
}

void TestHistoryView::remembersTheFilter()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_fixture->put(etherPayout(), noFunds());
    showView();
    QTRY_COMPARE(rows(), 2);
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("invoice"));
    QTRY_COMPARE(rows(), 1);
    m_view->hide();
    showView();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(find<QLineEdit>("searchEdit")->text(), QStringLiteral("invoice"));
}

void TestHistoryView::keepsFiltersByName()
{
    showView();
    auto *bar = find<HistoryFilterBar>("filterBar");
    FilterChoice choice;
    choice.filter.onlyInDoubt = true;
    Q_EMIT bar->saveRequested(QStringLiteral("Doubts"), choice);
    const auto *menu = find<QPushButton>("savedButton")->menu();
    QTRY_COMPARE(menu->actions().constFirst()->text(), QStringLiteral("Doubts"));
    menu->actions().constFirst()->trigger();
    QVERIFY(find<QPushButton>("doubtButton")->isChecked());
    Q_EMIT bar->removeRequested(QStringLiteral("Doubts"));
    QTRY_VERIFY(menu->actions().constFirst()->text() != QStringLiteral("Doubts"));
}

void TestHistoryView::sortsByAClickOnTheHeader()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_fixture->put(etherPayout(), noFunds(), someTime().addDays(-1));
    showView();
    QTRY_COMPARE(textAt(0, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
    const QHeaderView *header = find<QTableView>("table")->horizontalHeader();
    const auto click = [header](EntryColumn column) {
        const int x = header->sectionViewportPosition(int(column)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    click(EntryColumn::Amount);
    QTRY_COMPARE(textAt(0, EntryColumn::Amount), QStringLiteral("1.5 ETH"));
    click(EntryColumn::State);
    QCOMPARE(header->sortIndicatorSection(), int(EntryColumn::Amount));
    click(EntryColumn::Amount);
    QTRY_COMPARE(textAt(0, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
}

void TestHistoryView::addsUpTheFilterAndTheSelection()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    addForeign(QStringLiteral("5edf873d9ed3a558712be991"));
    addForeign(QStringLiteral("5edf873d9ed3a558712be992"));
    showView();
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(find<QLabel>("countLabel")->text().contains(QStringLiteral("$15.00")));
    find<QPushButton>("totalsButton")->click();
    const auto *totals = find<QTableView>("totalsTable");
    QVERIFY(totals->isVisible());
    QCOMPARE(totals->model()->rowCount(), 2);
    QCOMPARE(totals->model()->index(1, TotalsModel::AmountColumn).data().toString(), QStringLiteral("7.5 XMR"));
    find<QTableView>("table")->selectAll();
    QTRY_VERIFY(find<QLabel>("selectionLabel")->text().contains(QStringLiteral("$15.00")));
    QVERIFY(!m_view->findChild<DetailPane *>()->isVisible());
}

void TestHistoryView::hidesAndRemembersColumns()
{
    showView();
    QVERIFY(find<QTableView>("table")->isColumnHidden(int(EntryColumn::Operation)));
    find<QTableView>("table")->setColumnHidden(int(EntryColumn::Operation), false);
    find<QTableView>("table")->horizontalHeader()->moveSection(0, 2);
    m_view.reset();
    showView();
    QVERIFY(!find<QTableView>("table")->isColumnHidden(int(EntryColumn::Operation)));
    QCOMPARE(find<QTableView>("table")->horizontalHeader()->visualIndex(0), 2);
}

void TestHistoryView::bringsThePlisioListUpToDate()
{
    m_fixture->sync.report.isComplete = true;
    m_fixture->sync.report.seen = 7;
    m_fixture->sync.report.notOurs = 2;
    showView();
    find<QPushButton>("syncButton")->click();
    QTRY_VERIFY(find<QWidget>("foreignBar")->isVisible());
    QCOMPARE(m_fixture->sync.syncs, 1);
    QCOMPARE(find<QLabel>("syncLabel")->text(), QStringLiteral("Up to date"));
    m_fixture->sync.report = {};
    m_fixture->sync.report.hasKey = false;
    QTest::keyClick(m_view.get(), Qt::Key_F5);
    QTRY_VERIFY(find<QLabel>("syncLabel")->text().contains(QStringLiteral("key")));
    QVERIFY(!find<QWidget>("foreignBar")->isVisible());
}

void TestHistoryView::listsTheRecipientsOfAMassPayout()
{
    const Withdrawal mass = *Withdrawal::create(
        {QStringLiteral("BTC"),
         8,
         FeePlan::Normal,
         {Recipient{bitcoinAddress, *Amount::parse(QStringLiteral("1")), 1, {}, QStringLiteral("Mira")},
          Recipient{
              QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), *Amount::parse(QStringLiteral("2")), 2, {}, {}}},
         {}});
    m_fixture->put(mass, Accepted{operationFor(mass)});
    showView();
    QTRY_COMPARE(rows(), 1);
    find<QTableView>("table")->selectRow(0);
    const auto *box = m_view->findChild<RecipientsBox *>();
    QTRY_VERIFY(box->isVisible());
    const auto *table = box->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(box->findChild<QLineEdit *>(), QStringLiteral("mira"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), bitcoinAddress);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
