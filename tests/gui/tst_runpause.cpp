#include "gui/batchdialog.h"
#include "gui/holdoffbutton.h"
#include "gui/restdialog.h"
#include "gui/rundesk.h"
#include "gui/runpanel.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QTest>

// A mass payout that was paused: what is asked before the rest of it goes out.
class TestRunPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksPlisioAloneAfterAShortPause();
    void asksWhenTheMoneyNoLongerSuffices();
    void asksWhenNobodyAnswers();
    void asksAfterALongPause();

private:
    static QList<WithdrawalRecord> recordsIn(const QList<WithdrawalState> &states);
    // Sends a batch, and pauses it before its second withdrawal.
    void pause();
    void resume() const { m_panel->findChild<QPushButton *>(QStringLiteral("resumeButton"))->click(); }
    [[nodiscard]] RestDialog *dialog() const { return shownChild<RestDialog>(*m_window); }

    QDateTime m_now;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    RunPanel *m_panel = nullptr;
    RunDesk *m_desk = nullptr;
};

QList<WithdrawalRecord> TestRunPause::recordsIn(const QList<WithdrawalState> &states)
{
    QList<WithdrawalRecord> made;
    for (const WithdrawalState state : states) {
        made.append({.id = freshId(),
                     .batchId = QStringLiteral("b1"),
                     .replaces = {},
                     .withdrawal = someWithdrawal(),
                     .keyId = {},
                     .hostId = {}});
        made.last().state = state;
    }
    return made;
}

void TestRunPause::init()
{
    m_now = someTime();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->batches.preparation = [](const BatchDraft &) {
        Preparation made;
        made.plan = Guards::pass(Plan{{someWithdrawal(), someWithdrawal()}});
        return made;
    };
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_panel = new RunPanel(m_window.get());
    m_panel->resize(1000, 700);
    WindowServices services = m_fixture->services();
    services.now = [this] {
        return m_now;
    };
    m_desk = new RunDesk(services, m_panel, m_window.get());
    m_window->show();
    pause();
}

void TestRunPause::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestRunPause::pause()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    m_desk->review(draft);
    QTRY_VERIFY(shownChild<BatchDialog>(*m_window));
    auto *send = shownChild<BatchDialog>(*m_window)->findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QTRY_VERIFY(send->isEnabled());
    send->click();
    QTRY_VERIFY(m_fixture->batches.isRunning());
    m_panel->findChild<QPushButton *>(QStringLiteral("pauseButton"))->click();
    m_fixture->batches.resumePreparation.records = recordsIn({WithdrawalState::Accepted, WithdrawalState::Planned});
    m_fixture->batches.finish({QStringLiteral("b1"), m_fixture->batches.resumePreparation.records, {}});
    QTRY_VERIFY(shownText(*m_panel).contains(QStringLiteral("The mass payout is paused")));
    m_fixture->account.costQuestions = 0;
}

void TestRunPause::asksPlisioAloneAfterAShortPause()
{
    resume();
    QTRY_COMPARE(m_fixture->batches.runs.size(), 2);
    QCOMPARE(m_fixture->batches.runs.last().batchId, QStringLiteral("b1"));
    QVERIFY(m_fixture->account.costQuestions > 0);
    QVERIFY(!dialog());
}

void TestRunPause::asksWhenTheMoneyNoLongerSuffices()
{
    m_fixture->account.balanceAnswer = Balance{QStringLiteral("ETH"), *Amount::parse(u"0.1")};
    resume();
    QTRY_VERIFY(dialog());
    QVERIFY2(shownText(*dialog()).contains(QStringLiteral("0.1 ETH")), qPrintable(shownText(*dialog())));
    QCOMPARE(m_fixture->batches.runs.size(), 1);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_fixture->account.tellOrdinaryCosts();
    resume();
    QTRY_COMPARE(m_fixture->batches.runs.size(), 2);
}

void TestRunPause::asksWhenNobodyAnswers()
{
    m_fixture->account.balanceAnswer = AskError{AskFault::Unreachable};
    m_fixture->account.costAnswer = {};
    resume();
    QTRY_VERIFY(dialog());
    QVERIFY(shownText(*dialog()).contains(QStringLiteral("Plisio could not be asked")));
    QCOMPARE(m_fixture->batches.runs.size(), 1);
}

void TestRunPause::asksAfterALongPause()
{
    m_now = m_now.addSecs(10 * 60);
    resume();
    QTRY_VERIFY(dialog());
    QCOMPARE(m_fixture->batches.runs.size(), 1);
}

QTEST_MAIN(TestRunPause)
#include "tst_runpause.moc"
