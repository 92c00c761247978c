#include "gui/busyline.h"
#include "gui/doubtpanel.h"
#include "gui/outcomepanel.h"
#include "gui/recordcard.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/errorwords.h"
#include "words/statewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestOutcomePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersNothingWhileThePayoutIsUnderWay();
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void offersAnotherPayoutAfterSuccess();
    void offersTheFormWhenNothingWasSent();
    void leavesADoubtToTheDoubtPanel();
    void saysThatTheAnswerCouldNotBeStored();
    void showsWhatADoubtTurnedOutToBe();

private:
    QString shown() const { return shownText(*m_panel); }
    QPushButton *button(const char *label) const { return shownButton(*m_panel, QLatin1String(label)); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<OutcomePanel> m_panel;
};

void TestOutcomePanel::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_panel = std::make_unique<OutcomePanel>(m_fixture->services());
    m_panel->show();
}

void TestOutcomePanel::cleanup()
{
    m_panel.reset();
    m_fixture.reset();
}

void TestOutcomePanel::offersNothingWhileThePayoutIsUnderWay()
{
    m_panel->showRecord(m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    m_panel->showUnderWay(tetherPayout());
    QVERIFY(m_panel->findChild<BusyLine *>()->isVisible());
    QVERIFY(shown().contains(QLatin1String("250 USDT")) && shown().contains(tronAddress));
    for (const QPushButton *candidate : m_panel->findChildren<QPushButton *>()) {
        QVERIFY2(!candidate->isVisible(), qPrintable(candidate->text()));
    }
    QVERIFY(!m_panel->findChild<RecordCard *>()->isVisible());
}

void TestOutcomePanel::saysWhatBecameOfIt_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("accepted") << Outcome(Accepted{operationFor(bitcoinPayout())});
    QTest::newRow("pending") << Outcome(
        Accepted{operationFor(bitcoinPayout(), QStringLiteral("5edf873d9ed3a558712be544"), QStringLiteral("pending"))});
    QTest::newRow("refused") << Outcome(noFunds());
    QTest::newRow("unsent") << Outcome(Unsent{UnsentCause::HostNotFound});
}

void TestOutcomePanel::saysWhatBecameOfIt()
{
    QFETCH(Outcome, outcome);
    const WithdrawalRecord record = m_fixture->put(bitcoinPayout(), outcome);
    m_panel->showUnderWay(bitcoinPayout());
    m_panel->showRecord(record);
    const Explanation explanation = explain(record);
    for (const QString &text : {explanation.happened, explanation.money, explanation.next}) {
        QVERIFY2(shown().contains(text), qPrintable(text));
    }
    QVERIFY(m_panel->findChild<RecordCard *>()->isVisible());
    QVERIFY(!m_panel->findChild<BusyLine *>()->isVisible());
    QVERIFY(!m_panel->findChild<DoubtPanel *>()->isVisible());
}

void TestOutcomePanel::offersAnotherPayoutAfterSuccess()
{
    m_panel->showRecord(m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QVERIFY(!button("&Back to the form"));
    const QSignalSpy another(m_panel.get(), &OutcomePanel::anotherRequested);
    button("&Another payout")->click();
    QCOMPARE(another.count(), 1);
}

void TestOutcomePanel::offersTheFormWhenNothingWasSent()
{
    m_panel->showRecord(m_fixture->put(bitcoinPayout(), Unsent{UnsentCause::ConnectionRefused}));
    QVERIFY(!button("&Another payout"));
    const QSignalSpy form(m_panel.get(), &OutcomePanel::formRequested);
    button("&Back to the form")->click();
    QCOMPARE(form.count(), 1);
}

void TestOutcomePanel::leavesADoubtToTheDoubtPanel()
{
    const WithdrawalRecord record = m_fixture->put(bitcoinPayout(), Unknown{DoubtCause::NoAnswer, {}, {}});
    m_panel->showRecord(record);
    QVERIFY(m_panel->findChild<DoubtPanel *>()->isVisible());
    QCOMPARE(shown().count(explain(record).happened), 1);
    QVERIFY(!button("&Back to the form"));
}

void TestOutcomePanel::saysThatTheAnswerCouldNotBeStored()
{
    const WithdrawalRecord record = m_fixture->put(bitcoinPayout(), Unknown{DoubtCause::NoAnswer, {}, {}});
    const LedgerError full{LedgerFault::DiskFull, {}};
    m_panel->showUnderWay(bitcoinPayout());
    m_panel->showUnstored(record, full);
    QVERIFY(shown().contains(unstoredOutcomeWords(full)));
    QVERIFY(!m_panel->findChild<BusyLine *>()->isVisible());
    QVERIFY(!button("&Back to the form"));
}

void TestOutcomePanel::showsWhatADoubtTurnedOutToBe()
{
    const WithdrawalRecord record = m_fixture->put(bitcoinPayout(), Unknown{DoubtCause::NoAnswer, {}, {}});
    m_panel->showRecord(record);
    WithdrawalRecord found = record;
    found.state = WithdrawalState::Accepted;
    found.operationStatus = QStringLiteral("completed");
    m_fixture->payouts.reconcileReport.records = {found};
    button("Ask Plisio again")->click();
    QTRY_VERIFY(shown().contains(explain(found).happened));
    QVERIFY(!m_panel->findChild<DoubtPanel *>()->isVisible());
    QVERIFY(button("&Another payout"));
}

QTEST_MAIN(TestOutcomePanel)
#include "tst_outcomepanel.moc"
