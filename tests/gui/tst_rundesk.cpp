#include "gui/rundesk.h"

#include "core/planvariant.h"
#include "gui/batchtable.h"
#include "gui/holdoffbutton.h"
#include "gui/runpanel.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QTest>

class TestRunDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatCameOfIt_data();
    void saysWhatCameOfIt();
    void stopsWhenAsked();
    void goesOnAfterAPauseWithoutAsking();
    void asksBeforeAnotherBatchGoesOn();
    void plansAgainForEachChoice();
    void paysSinglyWhatWasRefusedAsMass();
    void keepsWhatItSaidOfAnError();
    void letsSeveralUnfinishedBatchesBeChosen();
    void asksPlisioAboutADoubt();

private:
    using State = WithdrawalState;

    void open();
    // The one that is open; an answered one may still be waiting for its end.
    [[nodiscard]] BatchDialog *dialog() const { return shownChild<BatchDialog>(*m_window); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static BatchDraft list();
    static QList<WithdrawalRecord> records(const QList<State> &states);
    void review();
    void sayYes();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    RunPanel *m_panel = nullptr;
    RunDesk *m_desk = nullptr;
};

BatchDraft TestRunDesk::list()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    draft.rows = {{1, QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), QStringLiteral("0.5"), {}, {}, {}},
                  {2, QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"), QStringLiteral("0.25"), {}, {}, {}}};
    return draft;
}

QList<WithdrawalRecord> TestRunDesk::records(const QList<State> &states)
{
    QList<WithdrawalRecord> made;
    for (const State state : states) {
        WithdrawalRecord record{.id = freshId(),
                                .batchId = QStringLiteral("b1"),
                                .replaces = {},
                                .withdrawal = someWithdrawal(),
                                .keyId = {},
                                .hostId = {}};
        record.state = state;
        made.append(record);
    }
    return made;
}

void TestRunDesk::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->batches.preparation = [this](const BatchDraft &draft) {
        const CheckedBatch checked = m_fixture->batches.checker()(draft);
        Preparation made;
        made.findings = checked.findings;
        made.plan = Guards::pass(*checked.plan, checked.findings);
        return made;
    };
    open();
}

void TestRunDesk::open()
{
    m_window = std::make_unique<QWidget>();
    m_panel = new RunPanel(m_window.get());
    m_panel->resize(1000, 700);
    m_desk = new RunDesk(m_fixture->services(), m_panel, m_window.get());
    m_window->resize(1000, 700);
    m_window->show();
    m_fixture->settle();
}

void TestRunDesk::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestRunDesk::review()
{
    m_desk->review(list());
    QTRY_VERIFY(dialog());
}

void TestRunDesk::sayYes()
{
    auto *send = dialog()->findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QTRY_VERIFY(send->isEnabled());
    send->click();
    QTRY_VERIFY(m_fixture->batches.isRunning());
}

void TestRunDesk::saysWhatCameOfIt_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("mayResume");
    QTest::addColumn<bool>("mayRetry");
    QTest::newRow("all") << QList<State>{State::Accepted, State::Accepted} << QStringLiteral("Everything was sent")
                         << false << false;
    QTest::newRow("doubt") << QList<State>{State::Unknown, State::Planned}
                           << QStringLiteral("is in doubt, so the batch stopped") << false << false;
    QTest::newRow("refusal") << QList<State>{State::Rejected, State::Planned}
                             << QStringLiteral("The batch is not finished") << true << false;
    QTest::newRow("refused and done") << QList<State>{State::Rejected, State::Accepted}
                                      << QStringLiteral("Not everything was paid") << false << true;
}

void TestRunDesk::saysWhatCameOfIt()
{
    QFETCH(QList<State>, states);
    QFETCH(QString, title);
    review();
    sayYes();
    m_fixture->batches.finish({QStringLiteral("b1"), records(states), {}});
    QTRY_VERIFY2(shownText(*m_panel).contains(title), qPrintable(shownText(*m_panel)));
    QTEST(button("resumeButton")->isVisible(), "mayResume");
    QTEST(button("retryButton")->isVisible(), "mayRetry");
    QCOMPARE(m_panel->findChild<BatchTable *>()->records().size(), states.size());
}

void TestRunDesk::stopsWhenAsked()
{
    review();
    sayYes();
    button("stopButton")->click();
    QCOMPARE(m_fixture->batches.stops, 1);
    QVERIFY(!button("stopButton")->isEnabled());
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Planned}), {}});
    QTRY_VERIFY(button("resumeButton")->isVisible());
}

void TestRunDesk::goesOnAfterAPauseWithoutAsking()
{
    review();
    sayYes();
    button("pauseButton")->click();
    QCOMPARE(m_fixture->batches.stops, 1);
    m_fixture->batches.resumePreparation.records = records({State::Accepted, State::Planned});
    m_fixture->batches.finish({QStringLiteral("b1"), m_fixture->batches.resumePreparation.records, {}});
    QTRY_VERIFY(shownText(*m_panel).contains(QStringLiteral("The mass payout is paused")));
    button("resumeButton")->click();
    QTRY_COMPARE(m_fixture->batches.runs.size(), 2);
    QCOMPARE(m_fixture->batches.runs.last().batchId, QStringLiteral("b1"));
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Accepted}), {}});
}

void TestRunDesk::asksBeforeAnotherBatchGoesOn()
{
    review();
    sayYes();
    button("pauseButton")->click();
    m_fixture->batches.resumePreparation.records = records({State::Rejected, State::Planned});
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Planned}), {}});
    QTRY_VERIFY(shownText(*m_panel).contains(QStringLiteral("The mass payout is paused")));
    Q_EMIT m_panel->batchChosen(QStringLiteral("b2"));
    QTRY_COMPARE(m_panel->batchId(), QStringLiteral("b2"));
    button("resumeButton")->click();
    QTRY_VERIFY(shownButton(*m_window, QStringLiteral("Send the rest")));
    QCOMPARE(m_fixture->batches.runs.size(), 1);
}

void TestRunDesk::plansAgainForEachChoice()
{
    m_fixture->account.costAnswer = [](const Withdrawal &withdrawal) {
        const bool isPriority = withdrawal.feePlan() == FeePlan::Priority;
        return WithdrawalCost{*Amount::parse(isPriority ? u"0.002" : u"0.001"), *Amount::parse(u"0.0001"),
                              QStringLiteral("BTC")};
    };
    m_fixture->account.balanceAnswer = Balance{QStringLiteral("BTC"), *Amount::parse(u"1")};
    review();
    QTRY_VERIFY2(shownText(*dialog()).contains(QStringLiteral("0.7511 BTC")), qPrintable(shownText(*dialog())));
    QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("0.0021 BTC"))); // priority, beside it
    QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("0.2489 BTC afterwards")));
    dialog()->findChild<QRadioButton *>(QStringLiteral("priorityButton"))->click();
    QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("0.7521 BTC")));
    dialog()->findChild<QCheckBox *>(QStringLiteral("singlyBox"))->click();
    QTRY_COMPARE(dialog()->plan().plan().withdrawals.size(), 2);
    dialog()->findChild<QCheckBox *>(QStringLiteral("testBox"))->click();
    QTRY_COMPARE(m_fixture->batches.prepared.size(), 4);
    sayYes();
    const FakeBatchService::Run run = m_fixture->batches.runs.front();
    QCOMPARE(run.confirmed->plan().withdrawals.front().feePlan(), FeePlan::Priority);
    QCOMPARE(run.confirmed->plan().withdrawals.size(), 2);
    QCOMPARE(run.rules.first, FirstPayment::Test);
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Planned}), {}});
    QTRY_VERIFY(shownText(*m_panel).contains(QStringLiteral("The first payment was accepted")));
}

void TestRunDesk::paysSinglyWhatWasRefusedAsMass()
{
    QList<WithdrawalRecord> refused = records({State::Rejected});
    refused[0].withdrawal = someWithdrawal({somebody(QStringLiteral("0xa1")), somebody(QStringLiteral("0xb1"))});
    refused[0].error = PlisioError{{}, {}, {}, {{QStringLiteral("type"), {QStringLiteral("Not available.")}}}};
    Preparation retry;
    retry.plan = Guards::pass(Plan{singlesOf(refused[0].withdrawal)});
    m_fixture->batches.resumePreparation = {refused, retry, {}};
    review();
    sayYes();
    m_fixture->batches.finish({QStringLiteral("b1"), refused, {}});
    QTRY_VERIFY(button("retryButton")->isVisible());
    QVERIFY(shownText(*m_panel).contains(QStringLiteral("one recipient at a time")));
    button("retryButton")->click();
    QTRY_VERIFY(dialog());
    QCOMPARE(m_fixture->batches.resumed.last().second.kind, Retry::Kind::Singly);
    QVERIFY(dialog()->choice().isSingly);
    sayYes();
    QCOMPARE(m_fixture->batches.runs.last().batchId, QStringLiteral("b1"));
    QCOMPARE(m_fixture->batches.runs.last().confirmed->plan().withdrawals.size(), 2);
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Accepted}), {}});
}

void TestRunDesk::keepsWhatItSaidOfAnError()
{
    review();
    sayYes();
    const QList<WithdrawalRecord> left = records({State::Accepted, State::Planned});
    m_fixture->batches.resumePreparation.records = left;
    m_fixture->batches.finish({QStringLiteral("b1"), left, PayoutError{PayoutFault::Unscanned, {}, {}}});
    const QString reason = wordsFor(PayoutError{PayoutFault::Unscanned, {}, {}});
    QTRY_VERIFY(shownText(*m_panel).contains(reason));
    Q_EMIT m_fixture->payouts.recordsChanged();
    m_fixture->settle();
    QVERIFY(shownText(*m_panel).contains(reason));
}

void TestRunDesk::letsSeveralUnfinishedBatchesBeChosen()
{
    m_fixture->batches.summaries = {{QStringLiteral("b2"), QStringLiteral("ETH"), someTime(), 2, 1, 0, 0},
                                    {QStringLiteral("b1"), QStringLiteral("BTC"), someTime(), 3, 2, 0, 0}};
    m_fixture->batches.resumePreparation.records = records({State::Accepted, State::Planned});
    open();
    m_desk->showUnfinished();
    auto *box = m_window->findChild<QComboBox *>(QStringLiteral("batchBox"));
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->count(), 2);
    Q_EMIT box->activated(1);
    QTRY_COMPARE(m_panel->batchId(), QStringLiteral("b1"));
}

void TestRunDesk::asksPlisioAboutADoubt()
{
    review();
    sayYes();
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Unknown, State::Planned}), {}});
    QTRY_VERIFY(shownButton(*m_panel, QStringLiteral("&Ask Plisio now")));
    shownButton(*m_panel, QStringLiteral("&Ask Plisio now"))->click();
    QTRY_COMPARE(m_fixture->payouts.reconciled, 1);
}

QTEST_MAIN(TestRunDesk)
#include "tst_rundesk.moc"
