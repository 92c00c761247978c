#include "gui/confirmdialog.h"
#include "gui/holdoffbutton.h"
#include "gui/sendform.h"
#include "gui/sendpage.h"
#include "support/doubleclick.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace SamplePayouts;

// What stands between the form and the money in the window.
class TestSendGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsNothingWhenTheFormChangedUnderTheQuestion_data();
    void sendsNothingWhenTheFormChangedUnderTheQuestion();
    void sendsWhatWasChangedBack();
    void comesBackToTheFormWhenItWasHeldBack();
    void saysWhenTheClipboardWasExchanged();

private:
    [[nodiscard]] SendForm *form() const { return m_page->findChild<SendForm *>(); }
    [[nodiscard]] ConfirmDialog *dialog() const { return m_page->findChild<ConfirmDialog *>(); }
    void ask();
    void confirm();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SendPage> m_page;
};

namespace {

const QString otherAddress = QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");

WithdrawalDraft someDraft()
{
    return {QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.0125"), FeePlan::Normal, {}};
}

} // namespace

void TestSendGuards::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
    static_cast<void>(m_fixture->keys.load());
    m_page = std::make_unique<SendPage>(m_fixture->services());
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_fixture->settle();
    form()->setDraft(someDraft());
}

void TestSendGuards::cleanup()
{
    m_fixture->settle();
    m_page.reset();
    m_fixture.reset();
}

void TestSendGuards::ask()
{
    QTest::mouseClick(form()->findChild<QPushButton *>(QStringLiteral("reviewButton")), Qt::LeftButton);
    QTRY_VERIFY(dialog());
}

void TestSendGuards::confirm()
{
    auto *button = dialog()->findChild<HoldOffButton *>();
    QTRY_VERIFY(button->isEnabled());
    doubleClick(button);
    QTRY_VERIFY(!dialog());
}

void TestSendGuards::sendsNothingWhenTheFormChangedUnderTheQuestion_data()
{
    QTest::addColumn<WithdrawalDraft>("now");
    WithdrawalDraft draft = someDraft();
    draft.address = otherAddress;
    QTest::newRow("the address") << draft;
    draft = someDraft();
    draft.amount = QStringLiteral("1.25");
    QTest::newRow("the amount") << draft;
    draft = someDraft();
    draft.feePlan = FeePlan::Priority;
    QTest::newRow("the fee plan") << draft;
    draft = someDraft();
    draft.note = QStringLiteral("Invoice 9");
    QTest::newRow("the note") << draft;
}

void TestSendGuards::sendsNothingWhenTheFormChangedUnderTheQuestion()
{
    QFETCH(WithdrawalDraft, now);
    ask();
    form()->setDraft(now);
    confirm();
    QVERIFY(m_fixture->payouts.sent.isEmpty());
    QVERIFY(form()->isVisible());
    QCOMPARE(form()->draft(), now);
    QVERIFY(shownText(*m_page).contains(QStringLiteral("changed while you were asked")));
}

void TestSendGuards::sendsWhatWasChangedBack()
{
    ask();
    form()->setDraft({});
    form()->setDraft(someDraft());
    confirm();
    QCOMPARE(m_fixture->payouts.sent.size(), 1);
    QCOMPARE(m_fixture->payouts.sent.first().plan().withdrawals.first().recipients().first().address, bitcoinAddress);
}

// A stop of all sending, or a limit, between the question and the request.
void TestSendGuards::comesBackToTheFormWhenItWasHeldBack()
{
    ask();
    confirm();
    Finding stopped;
    stopped.name = FindingName::SendingStopped;
    PayoutReport report = m_fixture->report(bitcoinPayout(), Unsent{UnsentCause::Cancelled});
    report.error = PayoutError{PayoutFault::HeldBack, {}, {}, {stopped}};
    m_fixture->payouts.finish(report);
    QTRY_VERIFY(form()->isVisible());
    QCOMPARE(form()->draft(), someDraft());
    QVERIFY(shownText(*m_page).contains(QStringLiteral("Nothing was sent")));
    QVERIFY(shownButton(*m_page, QStringLiteral("Re&view payout"))); // it can be sent again
}

void TestSendGuards::saysWhenTheClipboardWasExchanged()
{
    auto *edit = form()->findChild<QLineEdit *>(QStringLiteral("addressEdit"));
    edit->clear();
    edit->setFocus();
    QGuiApplication::clipboard()->setText(bitcoinAddress);
    edit->paste();
    QGuiApplication::clipboard()->setText(otherAddress);
    QTRY_VERIFY(shownText(*m_page).contains(QStringLiteral("The clipboard changed after you pasted")));
    QCOMPARE(edit->text(), bitcoinAddress);
}

QTEST_MAIN(TestSendGuards)
#include "tst_sendguards.moc"
