#include "gui/restdialog.h"

#include "gui/findingspanel.h"
#include "gui/holdoffbutton.h"
#include "support/heldaccount.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

// The question whether the rest of a batch goes out, when it may have been confirmed long ago.
class TestRestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItCostsByNow();
    void asksPlisioOnceMore();
    void bringsBackWhatMoved();
    void marksWhatNoLongerSuffices();
    void letsAPersonDecideWithoutPlisio();
    void dropsTheAnswerAfterANo();
    void isNotSeenWhenNothingIsToBeSaid();
    void showsItselfWhenPlisioTakesLong();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
    void tellFee(const QString &fee)
    {
        m_account.costAnswer = [fee](const Withdrawal &withdrawal) {
            return WithdrawalCost{amount(fee), {}, withdrawal.currency()};
        };
    }
    void makeDialog();
    void openDialog();
    void press();
    [[nodiscard]] HoldOffButton *sendButton() const { return m_dialog->findChild<HoldOffButton *>(); }
    [[nodiscard]] QString text() const { return m_dialog ? shownText(*m_dialog) : QString(); }

    HeldAccount m_account;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QPointer<RestDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_accepted;
};

void TestRestDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account.isHolding = false;
    m_account.balanceAnswer = Balance{QStringLiteral("ETH"), amount(QStringLiteral("10"))};
    tellFee(QStringLiteral("0.001"));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_window->show();
    makeDialog();
}

void TestRestDialog::makeDialog()
{
    delete m_dialog;
    const Plan rest{
        {someWithdrawal({somebody(QStringLiteral("0xa1"))}), someWithdrawal({somebody(QStringLiteral("0xb1"))})}};
    m_dialog = new RestDialog(m_fixture->servicesWith(m_account), rest, m_window.get());
    sendButton()->setDelay(std::chrono::milliseconds(1));
    m_accepted = std::make_unique<QSignalSpy>(m_dialog, &QDialog::accepted);
}

void TestRestDialog::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
    m_account.answerAll();
}

void TestRestDialog::openDialog()
{
    m_dialog->open();
    QTRY_VERIFY(text().contains(QStringLiteral("afterwards")));
}

void TestRestDialog::press()
{
    QTRY_VERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
}

void TestRestDialog::saysWhatItCostsByNow()
{
    openDialog();
    QVERIFY2(text().contains(QStringLiteral("0.5 ETH")), qPrintable(text())); // what goes out
    QVERIFY2(text().contains(QStringLiteral("0.002 ETH")), qPrintable(text())); // the fees of both
    QVERIFY2(text().contains(QStringLiteral("10 ETH, and 9.498 ETH afterwards")), qPrintable(text()));
    QCOMPARE(m_accepted->size(), 0);
}

void TestRestDialog::asksPlisioOnceMore()
{
    openDialog();
    const int before = m_account.costQuestions;
    press();
    QTRY_COMPARE(m_accepted->size(), 1);
    QCOMPARE(m_account.costQuestions - before, 2);
    QTRY_VERIFY(!m_dialog);
}

void TestRestDialog::bringsBackWhatMoved()
{
    openDialog();
    tellFee(QStringLiteral("0.002"));
    press();
    QTRY_VERIFY2(text().contains(QStringLiteral("0.002 → 0.004 ETH")), qPrintable(text()));
    QCOMPARE(m_accepted->size(), 0);
    QVERIFY(!sendButton()->isEnabled());
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    press();
    QTRY_COMPARE(m_accepted->size(), 1);
}

void TestRestDialog::marksWhatNoLongerSuffices()
{
    m_account.balanceAnswer = Balance{QStringLiteral("ETH"), amount(QStringLiteral("0.1"))};
    makeDialog();
    m_dialog->open();
    QTRY_VERIFY2(text().contains(QStringLiteral("too little")), qPrintable(text()));
    press();
    QTRY_VERIFY(m_dialog->findChild<QCheckBox *>());
    QVERIFY(!sendButton()->isEnabled());
    QCOMPARE(m_accepted->size(), 0);
}

void TestRestDialog::letsAPersonDecideWithoutPlisio()
{
    openDialog();
    m_account.costAnswer = {};
    m_account.balanceAnswer = AskError{AskFault::Unreachable};
    press();
    QTRY_VERIFY2(text().contains(QStringLiteral("Plisio could not be asked")), qPrintable(text()));
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    press();
    QTRY_COMPARE(m_accepted->size(), 1);
}

void TestRestDialog::dropsTheAnswerAfterANo()
{
    openDialog();
    m_account.isHolding = true;
    press();
    QTRY_VERIFY(text().contains(QStringLiteral("Asking Plisio once more")));
    QTRY_VERIFY(m_account.heldCount() > 0);
    m_dialog->reject();
    m_account.answerAll();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_accepted->size(), 0);
}

void TestRestDialog::isNotSeenWhenNothingIsToBeSaid()
{
    m_dialog->openIfNeeded();
    QVERIFY(!m_dialog->isVisible());
    QTRY_COMPARE(m_accepted->size(), 1);
    QTRY_VERIFY(!m_dialog);
}

void TestRestDialog::showsItselfWhenPlisioTakesLong()
{
    m_account.isHolding = true;
    m_dialog->openIfNeeded();
    QTRY_VERIFY(m_dialog->isVisible());
    QVERIFY2(text().contains(QStringLiteral("Asking Plisio once more")), qPrintable(text()));
    QVERIFY(!sendButton()->isEnabled());
    m_account.isHolding = false;
    m_account.answerAll();
    QTRY_COMPARE(m_accepted->size(), 1);
}

QTEST_MAIN(TestRestDialog)
#include "tst_restdialog.moc"
