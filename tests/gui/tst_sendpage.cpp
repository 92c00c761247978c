#include "gui/confirmdialog.h"
#include "gui/currencypicker.h"
#include "gui/explorerbutton.h"
#include "gui/fieldnote.h"
#include "gui/holdoffbutton.h"
#include "gui/messagebar.h"
#include "gui/sendform.h"
#include "gui/sendpage.h"
#include "support/doubleclick.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace SamplePayouts;

class TestSendPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsOnceWhatWasConfirmed();
    void recordsTheWarningsThatWereAccepted();
    void sendsNothingWhenCanceled();
    void sendsNothingWhileTheGuardsSayNo();
    void asksAboutWhatStandsInTheFormOnly();
    void showsTheResultWithItsLink();
    void clearsTheFormAfterSuccess();
    void keepsTheFormWhenPlisioRefuses();
    void keepsTheFormWhenNothingWasSent();
    void offersNoRepeatWhenInDoubt();
    void saysThatTheAnswerCouldNotBeStored();
    void bringsBackWhatWasTypedBeforeARestart();
    void saysWhatTheShopHas();

private:
    void showPage();
    void fill(const QString &address = bitcoinAddress);
    void pressReview();
    ConfirmDialog *dialog() const { return m_page->window()->findChild<ConfirmDialog *>(); }
    void confirmDialog();
    QString allText() const;
    template<class Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SendPage> m_page;
};

void TestSendPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
    static_cast<void>(m_fixture->keys.load());
    showPage();
}

void TestSendPage::cleanup()
{
    m_fixture->settle();
    m_page.reset();
    m_fixture.reset();
}

void TestSendPage::showPage()
{
    m_page = std::make_unique<SendPage>(m_fixture->services());
    m_page->resize(840, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSendPage::fill(const QString &address)
{
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("BTC"));
    QTest::keyClicks(find<QLineEdit>("addressEdit"), address);
    QTest::keyClicks(find<QLineEdit>("amountEdit"), QStringLiteral("0.0125"));
    QTest::keyClicks(find<QLineEdit>("noteEdit"), QStringLiteral("Invoice 7"));
}

void TestSendPage::pressReview()
{
    QTest::mouseClick(find<QPushButton>("reviewButton"), Qt::LeftButton);
}

void TestSendPage::confirmDialog()
{
    QTRY_VERIFY(dialog());
    auto *button = dialog()->findChild<HoldOffButton *>();
    QTRY_VERIFY(button->isEnabled());
    doubleClick(button);
    QTRY_VERIFY(!dialog());
}

QString TestSendPage::allText() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

void TestSendPage::sendsOnceWhatWasConfirmed()
{
    fill();
    pressReview();
    pressReview();
    confirmDialog();
    QCOMPARE(m_fixture->payouts.sent.size(), 1);
    const Confirmed &sent = m_fixture->payouts.sent.first();
    QCOMPARE(sent.plan().withdrawals.first().recipients().first().address, bitcoinAddress);
    QCOMPARE(sent.plan().total().toString(), QStringLiteral("0.0125"));
    QCOMPARE(sent.consent().by, QStringLiteral("mira"));
    QCOMPARE(sent.consent().via, QStringLiteral("window"));
    QVERIFY(!sent.consent().id.isEmpty());
    QVERIFY(allText().contains(QLatin1String("Sending 0.0125 BTC")));
}

void TestSendPage::recordsTheWarningsThatWereAccepted()
{
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        Finding warning;
        warning.name = FindingName::DuplicatePayment;
        return prepareAnyway(draft, {warning});
    };
    fill();
    pressReview();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QCheckBox *>()->setChecked(true);
    confirmDialog();
    QCOMPARE(m_fixture->payouts.sent.first().consent().accepted, QList<FindingName>{FindingName::DuplicatePayment});
}

void TestSendPage::sendsNothingWhenCanceled()
{
    fill();
    pressReview();
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->payouts.sent.size(), 0);
    QCOMPARE(find<QLineEdit>("addressEdit")->text(), bitcoinAddress);
}

void TestSendPage::sendsNothingWhileTheGuardsSayNo()
{
    m_fixture->payouts.preparation = [](const WithdrawalDraft &) {
        Finding stopped;
        stopped.name = FindingName::SendingStopped;
        Preparation no;
        no.findings = {stopped};
        return no;
    };
    fill();
    pressReview();
    QTRY_VERIFY(find<MessageBar>("refusalBar")->isVisible());
    QVERIFY(!dialog());
}

void TestSendPage::asksAboutWhatStandsInTheFormOnly()
{
    m_fixture->payouts.preparation = [this](const WithdrawalDraft &draft) {
        find<QLineEdit>("amountEdit")->setText(QStringLiteral("9"));
        return prepareAnyway(draft);
    };
    fill();
    pressReview();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    QVERIFY(!dialog());
    QCOMPARE(m_fixture->payouts.prepared.size(), 1);
}

void TestSendPage::showsTheResultWithItsLink()
{
    fill();
    pressReview();
    confirmDialog();
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QTRY_VERIFY(allText().contains(QLatin1String("5edf873d9ed3a558712be543")));
    QVERIFY(m_page->findChild<ExplorerButton *>()->text().contains(QLatin1String("blockchair.com")));
    QVERIFY(allText().contains(QLatin1String("Completed")) || m_page->findChild<ExplorerButton *>()->isVisible());
}

void TestSendPage::clearsTheFormAfterSuccess()
{
    fill();
    pressReview();
    confirmDialog();
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QTRY_COMPARE(find<QLineEdit>("addressEdit")->text(), QString());
    QTRY_COMPARE(*m_fixture->formDraft.load().takeResult(), WithdrawalDraft{});
    m_page->startAnother();
    QTRY_VERIFY(m_page->findChild<SendForm *>()->isVisible());
}

void TestSendPage::keepsTheFormWhenPlisioRefuses()
{
    fill();
    pressReview();
    confirmDialog();
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), badAddress()));
    QTRY_VERIFY(m_page->findChild<SendForm *>()->isVisible());
    QCOMPARE(find<QLineEdit>("addressEdit")->text(), bitcoinAddress);
    QCOMPARE(find<FieldNote>("addressNote")->error(), QStringLiteral("The address is not valid for this currency."));
}

void TestSendPage::keepsTheFormWhenNothingWasSent()
{
    fill();
    pressReview();
    confirmDialog();
    PayoutReport report;
    report.error = PayoutError{PayoutFault::UnsafeNetwork, {}, {}};
    m_fixture->payouts.finish(report);
    QTRY_VERIFY(m_page->findChild<SendForm *>()->isVisible());
    QVERIFY(find<MessageBar>("refusalBar")->isVisible());
    QCOMPARE(find<QLineEdit>("amountEdit")->text(), QStringLiteral("0.0125"));
}

void TestSendPage::offersNoRepeatWhenInDoubt()
{
    fill();
    pressReview();
    confirmDialog();
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), Unknown{DoubtCause::NoAnswer, {}, {}}));
    QTRY_VERIFY(!m_page->findChild<SendForm *>()->isVisible());
    QStringList offered;
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            offered.append(button->text());
        }
    }
    QVERIFY(offered.contains(QStringLiteral("Ask Plisio again")));
    for (const QString &label : offered) {
        QVERIFY2(!label.contains(QLatin1String("retry"), Qt::CaseInsensitive), qPrintable(label));
    }
}

void TestSendPage::saysThatTheAnswerCouldNotBeStored()
{
    fill();
    pressReview();
    confirmDialog();
    PayoutReport report = m_fixture->report(bitcoinPayout(), Unknown{DoubtCause::NoAnswer, {}, {}});
    report.isOutcomeStored = false;
    m_fixture->payouts.finish(report);
    QTRY_VERIFY(allText().contains(QLatin1String("could not be stored")));
}

void TestSendPage::bringsBackWhatWasTypedBeforeARestart()
{
    fill();
    QTRY_COMPARE((*m_fixture->formDraft.load().takeResult()).note, QStringLiteral("Invoice 7"));
    showPage();
    QTRY_COMPARE(find<QLineEdit>("addressEdit")->text(), bitcoinAddress);
    QCOMPARE(find<CurrencyPicker>("currencyPicker")->current(), QStringLiteral("BTC"));
}

void TestSendPage::saysWhatTheShopHas()
{
    m_fixture->account.balanceAnswer = Balance{QStringLiteral("BTC"), *Amount::parse(u"1.5")};
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("BTC"));
    QTRY_VERIFY(find<FieldNote>("amountNote")->text().contains(QLatin1String("1.5 BTC")));
}

QTEST_MAIN(TestSendPage)
#include "tst_sendpage.moc"
