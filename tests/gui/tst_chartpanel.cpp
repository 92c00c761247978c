#include "gui/chartpanel.h"

#include "gui/figuretable.h"
#include "gui/historyfilterbar.h"
#include "gui/seriescolors.h"
#include "gui/trendchart.h"
#include "historypagebench.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

class TestChartPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void isMadeWhenItIsFirstShown();
    void followsTheFilter();
    void aClickOnABarFilters();
    void keysGoThroughTheBars();
    void showsFeesAndPayees();
    void tellsTheSameAsATable();
    void aRowOfTheTableFilters();
    void forgetsTheWayBackAfterAnotherFilter();
    void hidesWhereThereIsNothing();

private:
    void openCharts();
    [[nodiscard]] TrendChart *chart() const { return m_bench->find<TrendChart>("chart"); }
    [[nodiscard]] QString summary() const { return m_bench->find<QLabel>("summaryLabel")->text(); }
    [[nodiscard]] FilterChoice choice() const { return m_bench->find<HistoryFilterBar>("filterBar")->choice(); }

    std::unique_ptr<HistoryPageBench> m_bench;
};

void TestChartPanel::init()
{
    m_bench = std::make_unique<HistoryPageBench>();
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}, someTime().addDays(-2));
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be991"));
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be992"));
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 3);
}

void TestChartPanel::openCharts()
{
    m_bench->find<QPushButton>("chartsButton")->click();
    QTRY_VERIFY(chart() && chart()->isVisible() && !chart()->picture().parts.isEmpty());
}

void TestChartPanel::isMadeWhenItIsFirstShown()
{
    QVERIFY(!m_bench->view()->findChild<ChartPanel *>());
    openCharts();
    QCOMPARE(summary(), QStringLiteral("$15.00 in 2 operation(s)."));
    QCOMPARE(m_bench->find<QLabel>("missingLabel")->text(),
             QStringLiteral("1 operation(s) without a dollar rate are not in this picture."));
    QCOMPARE(chart()->picture().parts.constFirst().name, QStringLiteral("XMR · Monero"));
    QCOMPARE(chart()->picture().labels.size(), 3); // days, those without anything too
    m_bench->find<QPushButton>("chartsButton")->click();
    QVERIFY(!chart()->isVisible());
}

void TestChartPanel::followsTheFilter()
{
    openCharts();
    m_bench->find<QLineEdit>("searchEdit")->setText(QStringLiteral("be991"));
    QTRY_COMPARE(summary(), QStringLiteral("$7.50 in 1 operation(s)."));
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be991ff"));
    QTRY_COMPARE(summary(), QStringLiteral("$15.00 in 2 operation(s)."));
    m_bench->find<QComboBox>("stepCombo")->setCurrentIndex(3);
    QTRY_COMPARE(chart()->picture().names.constFirst(),
                 QLocale().toString(someTime().date(), QStringLiteral("MMMM yyyy")));
}

void TestChartPanel::aClickOnABarFilters()
{
    openCharts();
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->placeOf({2, 0}));
    QTRY_COMPARE(m_bench->rows(), 2);
    QCOMPARE(choice().period, DatePeriod::Chosen);
    QCOMPARE(choice().filter.currency, QStringLiteral("XMR"));
    QTRY_COMPARE(chart()->picture().labels.size(), 1);
    QVERIFY(m_bench->find<QPushButton>("backButton")->isVisible());
    m_bench->find<QPushButton>("backButton")->click();
    QTRY_COMPARE(m_bench->rows(), 3);
    QCOMPARE(choice(), FilterChoice());
    QVERIFY(!m_bench->find<QPushButton>("backButton")->isVisible());
}

void TestChartPanel::keysGoThroughTheBars()
{
    openCharts();
    QTest::keyClick(chart(), Qt::Key_End);
    QTest::keyClick(chart(), Qt::Key_Up);
    const QString pointed = m_bench->find<QLabel>("pointLabel")->text();
    QVERIFY2(pointed.contains(QStringLiteral("XMR · Monero · $15.00 · 2 operation(s)")), qPrintable(pointed));
    QCOMPARE(chart()->accessibleDescription(), pointed);
    QTest::keyClick(chart(), Qt::Key_Down);
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Return);
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(choice().days.first, choice().days.last);
    QTest::keyClick(m_bench->find<QPushButton>("backButton"), Qt::Key_Space);
    QTRY_COMPARE(m_bench->rows(), 3);
}

void TestChartPanel::showsFeesAndPayees()
{
    openCharts();
    auto *subjects = m_bench->find<QComboBox>("subjectCombo");
    subjects->setCurrentIndex(int(TrendSubject::Payees));
    QTRY_VERIFY(chart()->picture().isSideways);
    QVERIFY(!m_bench->find<QComboBox>("stepCombo")->isVisible());
    QCOMPARE(chart()->picture().names.size(), 1);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->placeOf({0, 0}));
    QTRY_COMPARE(m_bench->rows(), 2);
    QCOMPARE(choice().filter.text, moneroPayout().recipients().constFirst().address);
    m_bench->find<QPushButton>("backButton")->click();
    subjects->setCurrentIndex(int(TrendSubject::Fees));
    QTRY_VERIFY(summary().startsWith(QStringLiteral("Network fees of $")));
}

void TestChartPanel::tellsTheSameAsATable()
{
    openCharts();
    m_bench->find<QPushButton>("tableButton")->click();
    auto *table = m_bench->find<FigureTable>("figureTable");
    QVERIFY(table->isVisible());
    QVERIFY(!table->accessibleName().isEmpty());
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(2).endsWith(QStringLiteral("XMR · Monero\t2\t7.5 XMR\t$15.00")));
}

void TestChartPanel::aRowOfTheTableFilters()
{
    openCharts();
    m_bench->find<QPushButton>("tableButton")->click();
    auto *table = m_bench->find<FigureTable>("figureTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(choice().filter.currency, QStringLiteral("BTC"));
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_COMPARE(m_bench->rows(), 3);
}

void TestChartPanel::forgetsTheWayBackAfterAnotherFilter()
{
    openCharts();
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->placeOf({2, 0}));
    QTRY_VERIFY(m_bench->find<QPushButton>("backButton")->isVisible());
    m_bench->find<QPushButton>("clearButton")->click();
    QTRY_VERIFY(!m_bench->find<QPushButton>("backButton")->isVisible());
}

void TestChartPanel::hidesWhereThereIsNothing()
{
    openCharts();
    m_bench->find<QLineEdit>("searchEdit")->setText(QStringLiteral("nowhere"));
    QTRY_VERIFY(!chart()->isVisible());
    m_bench->find<QPushButton>("clearButton")->click();
    QTRY_VERIFY(chart()->isVisible());
}

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
