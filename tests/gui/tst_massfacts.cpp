#include "checks/batchcheck.h"
#include "gui/fieldnote.h"
#include "gui/masspage.h"
#include "gui/problemview.h"
#include "gui/recipienttableview.h"
#include "support/recipientrows.h"
#include "support/rowcheck.h"
#include "support/samplepayouts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;
using namespace SamplePayouts;

// What the page of a mass payout says beside its table.
class TestMassFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsProblemsAndLeadsToThem();
    void saysWhatIsLeftOfTheBalance();
    void leadsFromADuplicateToTheRules();
    void addsUpEachCurrency();
    void knowsTheFileOfItsRows();
    void keepsADoubtfulRowBackUntilItIsSettled();

private:
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    RecipientTableView *view() { return find<RecipientTableView>("table"); }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    void put(const QList<RecipientRow> &rows);
    bool isReviewable() { return button("reviewButton")->isEnabled(); }

    std::unique_ptr<MassPage> m_page;
};

namespace {

const QString secondAddress = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

RecipientRow paid(const QString &address, const char *amount, const char *note = "")
{
    return row(qPrintable(address), amount, note);
}

} // namespace

void TestMassFacts::init()
{
    m_page = std::make_unique<MassPage>();
    m_page->setCurrencies(publishedCurrencies());
    m_page->setCheck(checkRows);
    m_page->resize(900, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void TestMassFacts::put(const QList<RecipientRow> &rows)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    draft.rows = rows;
    m_page->setDraft(draft);
}

void TestMassFacts::listsProblemsAndLeadsToThem()
{
    QList<RecipientRow> list{paid(bitcoinAddress, "0.1"), paid(secondAddress, "1,5"), paid(QStringLiteral("x"), "1")};
    list[1].fileRow = 7;
    put(list);
    QTRY_VERIFY(button("listButton")->isVisible());
    auto *problems = find<ProblemView>("problems");
    QVERIFY(!problems->isVisible());
    button("listButton")->click();
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->model()->rowCount(), 2);
    QCOMPARE(problems->model()->index(0, 0).data().toString(), QStringLiteral("2 (7 in the file)"));
    QVERIFY(problems->model()->index(0, 1).data().toString().contains(QLatin1String("comma")));
    problems->setFocus();
    problems->setCurrentIndex(problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    QCOMPARE(view()->currentPlace(), (CellPlace{1, AmountColumn}));
    QVERIFY(view()->hasFocus());
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualRect(problems->model()->index(1, 1)).center());
    QCOMPARE(view()->currentPlace(), (CellPlace{2, AddressColumn}));
}

void TestMassFacts::saysWhatIsLeftOfTheBalance()
{
    auto *label = find<QLabel>("balanceLabel");
    put({paid(bitcoinAddress, "0.1")});
    m_page->setBalance({QStringLiteral("LTC"), *Amount::parse(u"5")});
    QTRY_VERIFY(isReviewable());
    QVERIFY(!label->isVisible());
    m_page->setBalance({QStringLiteral("BTC"), *Amount::parse(u"0.25")});
    QVERIFY2(label->text().contains(QLatin1String("0.15 BTC")), qPrintable(label->text()));
    m_page->setBalance({QStringLiteral("BTC"), *Amount::parse(u"0.0999")});
    QVERIFY2(label->text().contains(QLatin1String("0.0001 BTC more")), qPrintable(label->text()));
}

void TestMassFacts::leadsFromADuplicateToTheRules()
{
    put({paid(bitcoinAddress, "0.1"), paid(bitcoinAddress, "0.2")});
    QTRY_VERIFY(button("duplicatesButton")->isVisible());
    button("duplicatesButton")->click();
    auto *merge = m_page->findChild<QRadioButton *>(QStringLiteral("mergeButton"));
    QVERIFY(merge->isVisible());
    merge->click();
    merge->window()->close();
    QCOMPARE(m_page->draft().duplicates, DuplicateRule::Merge);
    QCOMPARE(m_page->draft().maxRecipients, 100);
}

void TestMassFacts::addsUpEachCurrency()
{
    QList<RecipientRow> list{paid(bitcoinAddress, "0.1"),
                             paid(QStringLiteral("LdP8Qox1VAhCzLJNqrr74YovaWYyNBUWvL"), "3")};
    list[1].currency = QStringLiteral("LTC");
    put(list);
    QTRY_COMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("0.1 BTC + 3 LTC"));
}

void TestMassFacts::knowsTheFileOfItsRows()
{
    QList<RecipientRow> read = rows(2);
    read[0].fileRow = 2;
    m_page->replaceRows(read, QStringLiteral("aa"));
    QCOMPARE(m_page->draft().listFile, QStringLiteral("aa"));
    m_page->appendRows(read, QStringLiteral("bb"));
    QCOMPARE(m_page->draft().listFile, QString());
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->draft().listFile, QStringLiteral("aa"));
    view()->showPlace({0, AddressColumn});
    button("removeButton")->click();
    QCOMPARE(m_page->draft().rows.size(), 1);
    QCOMPARE(m_page->draft().listFile, QString()); // what is left was typed
}

void TestMassFacts::keepsADoubtfulRowBackUntilItIsSettled()
{
    m_page->setCheck([](const BatchDraft &draft) { return checkBatch(draft, publishedCurrencies(), 100); });
    QList<RecipientRow> list{paid(bitcoinAddress, "1.234"), paid(secondAddress, "1")};
    list[0].fault = ListFault::TwoReadings;
    put(list);
    QTRY_VERIFY(button("nextButton")->isVisible());
    QVERIFY(!isReviewable());
    view()->showPlace({0, AmountColumn});
    QVERIFY(find<FieldNote>("problemNote")->error().contains(QLatin1String("Take rows as they stand")));
    for (QAction *action : view()->actions()) {
        if (action->text().remove(u'&') == QLatin1String("Take rows as they stand")) {
            action->trigger();
        }
    }
    QTRY_VERIFY(isReviewable());
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(button("nextButton")->isVisible());
    QVERIFY(!isReviewable());
}

QTEST_MAIN(TestMassFacts)
#include "tst_massfacts.moc"
