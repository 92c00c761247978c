#include "gui/currencypicker.h"
#include "gui/fieldnote.h"
#include "gui/masspage.h"
#include "gui/recipienttableview.h"
#include "support/recipientrows.h"
#include "support/rowcheck.h"
#include "support/samplepayouts.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;
using namespace SamplePayouts;

class TestMassPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOutTheDraftPutIn();
    void saysThatADraftChangedOnceOnePauses();
    void asksForAReviewOfWhatWasChecked();
    void reviewsNothingWithErrors();
    void reviewsNothingBeforeTheNextCheck();
    void reviewsNothingWhileOneTypes();
    void reviewsNothingWithoutACheck();
    void showsProblemsAtTheirRows();
    void letsWarningsBeReviewed();
    void addsUpExactly();
    void saysWhenTheCurrencyIsMissing();
    void replacesAndAddsRowsOfAFile();
    void takesOneDroppedFile();
    void showsTheCurrencyColumnWhenARowHasOne();
    void undoesFromItsButtons();
    void goesRoundByTab();

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
    bool drop(QEvent::Type type, const QList<QUrl> &urls);

    std::unique_ptr<MassPage> m_page;
};

namespace {

const QString secondAddress = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

RecipientRow paid(const QString &address, const char *amount, const char *note = "")
{
    return row(qPrintable(address), amount, note);
}

} // namespace

void TestMassPage::init()
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

void TestMassPage::put(const QList<RecipientRow> &rows)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    draft.rows = rows;
    m_page->setDraft(draft);
}

void TestMassPage::handsOutTheDraftPutIn()
{
    BatchDraft draft{QStringLiteral("BTC"), FeePlan::Priority, rows(3), DuplicateRule::Merge, 7, false, {}};
    draft.rows[0].row = 1;
    draft.rows[1].row = 2;
    draft.rows[2].row = 3;
    m_page->setDraft(draft);
    QCOMPARE(m_page->draft(), draft);
    m_page->setDraft({});
    QCOMPARE(m_page->draft(), BatchDraft());
}

void TestMassPage::saysThatADraftChangedOnceOnePauses()
{
    QSignalSpy changed(m_page.get(), &MassPage::draftChanged);
    put({paid(bitcoinAddress, "0.1")});
    QTRY_VERIFY(isReviewable());
    QCOMPARE(changed.count(), 0); // nobody changed it
    QTest::keyClick(view(), 'x');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<BatchDraft>().rows.first().address, QStringLiteral("x"));
    find<QRadioButton>("priorityButton")->click();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().value<BatchDraft>().feePlan, FeePlan::Priority);
}

void TestMassPage::asksForAReviewOfWhatWasChecked()
{
    const QSignalSpy review(m_page.get(), &MassPage::reviewRequested);
    put({paid(bitcoinAddress, "0.1"), paid(secondAddress, "0.2")});
    QTRY_VERIFY(isReviewable());
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review.count(), 1);
    QCOMPARE(review.first().first().value<BatchDraft>(), m_page->draft());
    button("reviewButton")->click();
    QCOMPARE(review.count(), 2);
}

void TestMassPage::reviewsNothingWithErrors()
{
    const QSignalSpy review(m_page.get(), &MassPage::reviewRequested);
    put({paid(bitcoinAddress, "0.1"), paid(secondAddress, "1,5")});
    QTRY_VERIFY(button("nextButton")->isVisible());
    QVERIFY(!isReviewable());
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review.count(), 0);
}

void TestMassPage::reviewsNothingBeforeTheNextCheck()
{
    put({paid(bitcoinAddress, "0.1")});
    QTRY_VERIFY(isReviewable());
    view()->showPlace({0, AmountColumn});
    QTest::keyClick(view(), '2');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!isReviewable());
    QTRY_VERIFY(isReviewable());
}

void TestMassPage::reviewsNothingWhileOneTypes()
{
    const QSignalSpy review(m_page.get(), &MassPage::reviewRequested);
    put({paid(bitcoinAddress, "0.1")});
    QTRY_VERIFY(isReviewable());
    view()->showPlace({0, AmountColumn});
    QTest::keyClick(view(), '2');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review.count(), 0);
    QCOMPARE(m_page->draft().rows.first().amount, QStringLiteral("2"));
}

void TestMassPage::reviewsNothingWithoutACheck()
{
    m_page->setCheck({});
    put({paid(bitcoinAddress, "0.1")});
    QTRY_COMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("0.1 BTC"));
    QVERIFY(!isReviewable());
}

void TestMassPage::showsProblemsAtTheirRows()
{
    put({paid(bitcoinAddress, "0.1"), paid(secondAddress, "1,5")});
    QTRY_VERIFY(button("nextButton")->isVisible());
    QCOMPARE(find<FieldNote>("problemNote")->error(), QString());
    QTest::keyClick(button("openButton"), Qt::Key_F8);
    QCOMPARE(view()->currentPlace(), (CellPlace{1, AmountColumn}));
    QVERIFY(find<FieldNote>("problemNote")->error().contains(QLatin1String("comma")));
}

void TestMassPage::letsWarningsBeReviewed()
{
    put({paid(bitcoinAddress, "0.1"), paid(bitcoinAddress, "0.2")});
    QTRY_VERIFY(button("nextButton")->isVisible());
    QVERIFY(isReviewable());
}

void TestMassPage::addsUpExactly()
{
    put({paid(bitcoinAddress, "0.1"), paid(secondAddress, "0.2"), paid(secondAddress, "x")});
    QTRY_COMPARE(find<QLabel>("totalLabel")->text(), QStringLiteral("0.3 BTC"));
    QVERIFY(find<QLabel>("totalLabel")->toolTip().contains(u'1'));
}

void TestMassPage::saysWhenTheCurrencyIsMissing()
{
    const QSignalSpy chosen(m_page.get(), &MassPage::currencyChosen);
    QCOMPARE(find<FieldNote>("currencyNote")->error(), QString());
    m_page->appendRows({paid(bitcoinAddress, "0.1")});
    QTRY_VERIFY(!find<FieldNote>("currencyNote")->error().isEmpty());
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("BTC"));
    QCOMPARE(chosen.count(), 1);
    QTRY_COMPARE(find<FieldNote>("currencyNote")->error(), QString());
}

void TestMassPage::replacesAndAddsRowsOfAFile()
{
    put(rows(2));
    m_page->replaceRows(rows(3));
    m_page->appendRows(rows(1));
    QCOMPARE(joined(m_page->draft().rows), QStringLiteral("address1 address2 address3 address1"));
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(joined(m_page->draft().rows), QStringLiteral("address1 address2"));
    QVERIFY(!button("undoButton")->isEnabled());
}

bool TestMassPage::drop(QEvent::Type type, const QList<QUrl> &urls)
{
    QMimeData content;
    content.setUrls(urls);
    if (type == QEvent::DragEnter) {
        QDragEnterEvent event(QPoint(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(m_page.get(), &event);
        return event.isAccepted();
    }
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier, type);
    event.ignore();
    QCoreApplication::sendEvent(m_page.get(), &event);
    return event.isAccepted();
}

void TestMassPage::takesOneDroppedFile()
{
    const QSignalSpy dropped(m_page.get(), &MassPage::fileDropped);
    const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/list.csv"));
    QVERIFY(!drop(QEvent::DragEnter, {file, file}));
    QVERIFY(!drop(QEvent::DragEnter, {QUrl(QStringLiteral("https://example.net/list.csv"))}));
    QVERIFY(drop(QEvent::DragEnter, {file}));
    QVERIFY(drop(QEvent::Drop, {file}));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toString(), QStringLiteral("/tmp/list.csv"));
}

void TestMassPage::showsTheCurrencyColumnWhenARowHasOne()
{
    QList<RecipientRow> list = rows(2);
    put(list);
    QVERIFY(view()->isColumnHidden(CurrencyColumn));
    list[1].currency = QStringLiteral("LTC");
    m_page->replaceRows(list);
    QTRY_VERIFY(!view()->isColumnHidden(CurrencyColumn));
}

void TestMassPage::undoesFromItsButtons()
{
    QApplication::clipboard()->setText(QStringLiteral("a\t1\nb\t2\n"));
    button("pasteButton")->click();
    QCOMPARE(joined(m_page->draft().rows), QStringLiteral("a b"));
    button("undoButton")->click();
    QVERIFY(m_page->draft().rows.isEmpty());
    button("redoButton")->click();
    button("removeButton")->click();
    QCOMPARE(joined(m_page->draft().rows), QStringLiteral("b"));
    button("insertButton")->click();
    QCOMPARE(m_page->draft().rows.first().row, 2);
}

void TestMassPage::goesRoundByTab()
{
    QApplication::clipboard()->setText(QStringLiteral("a\t1\n"));
    button("pasteButton")->click();
    m_page->findChild<QWidget *>(QStringLiteral("currencyPicker"))->setFocus();
    QStringList names;
    while (!names.contains(QStringLiteral("table")) && names.size() < 20) {
        names.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("currencyPicker normalButton openButton pasteButton insertButton removeButton undoButton "
                            "findEdit table"));
}

QTEST_MAIN(TestMassPage)
#include "tst_masspage.moc"
