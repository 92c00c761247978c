#include "gui/massdesk.h"

#include "core/planvariant.h"
#include "gui/batchdialog.h"
#include "gui/batchtable.h"
#include "gui/holdoffbutton.h"
#include "gui/masspage.h"
#include "gui/runpanel.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryFile>
#include <QTest>

class TestMassDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsTheListAfterAYes();
    void sendsNothingAfterANo();
    void keepsTheListForTheNextStart();
    void saysWhatCameOfIt_data();
    void saysWhatCameOfIt();
    void stopsWhenAsked();
    void goesOnAfterAPauseWithoutAsking();
    void plansAgainForEachChoice();
    void paysSinglyWhatWasRefusedAsMass();
    void keepsWhatItSaidOfAnError();
    void letsSeveralUnfinishedBatchesBeChosen();
    void asksPlisioAboutADoubt();
    void showsWhatAnEarlierStartLeft();
    void takesAFileThatIsDropped();
    void saysWhyAFileIsNotTaken();

private:
    using State = WithdrawalState;

    void open();
    [[nodiscard]] MassPage &page() const { return *m_desk->findChild<MassPage *>(); }
    [[nodiscard]] RunPanel &panel() const { return *m_desk->findChild<RunPanel *>(); }
    // The one that is open; an answered one may still be waiting for its end.
    [[nodiscard]] BatchDialog *dialog() const
    {
        for (BatchDialog *found : m_desk->window()->findChildren<BatchDialog *>()) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_desk->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static BatchDraft list();
    static QList<WithdrawalRecord> records(const QList<State> &states);
    void review();
    void sayYes();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MassDesk> m_desk;
};

BatchDraft TestMassDesk::list()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    draft.rows = {{1, QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), QStringLiteral("0.5"), {}, {}, {}},
                  {2, QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"), QStringLiteral("0.25"), {}, {}, {}}};
    return draft;
}

QList<WithdrawalRecord> TestMassDesk::records(const QList<State> &states)
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

void TestMassDesk::init()
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

void TestMassDesk::open()
{
    m_desk = std::make_unique<MassDesk>(m_fixture->services());
    m_desk->resize(1000, 700);
    m_desk->show();
    m_fixture->settle();
}

void TestMassDesk::cleanup()
{
    m_fixture->settle();
    m_desk.reset();
    m_fixture.reset();
}

void TestMassDesk::review()
{
    page().setDraft(list());
    QTRY_VERIFY(button("reviewButton")->isEnabled());
    button("reviewButton")->click();
    QTRY_VERIFY(dialog());
}

void TestMassDesk::sayYes()
{
    auto *send = dialog()->findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QTRY_VERIFY(send->isEnabled());
    send->click();
    QTRY_VERIFY(m_fixture->batches.isRunning());
}

void TestMassDesk::sendsTheListAfterAYes()
{
    review();
    sayYes();
    const Plan plan = m_fixture->batches.runs.front().confirmed->plan();
    QCOMPARE(plan.recipientCount(), 2);
    QCOMPARE(plan.total().toString(), QStringLiteral("0.75"));
    QCOMPARE(m_desk->currentWidget(), &panel());
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted}), {}});
    QTRY_VERIFY(page().draft().rows.isEmpty());
}

void TestMassDesk::sendsNothingAfterANo()
{
    review();
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->batches.runs.isEmpty());
    QCOMPARE(page().draft().rows.size(), 2);
}

void TestMassDesk::keepsTheListForTheNextStart()
{
    page().setDraft(list());
    m_desk->saveDraft();
    m_fixture->settle();
    open();
    QTRY_COMPARE(page().draft().rows.size(), 2);
    QCOMPARE(page().draft().currency, QStringLiteral("BTC"));
}

void TestMassDesk::saysWhatCameOfIt_data()
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

void TestMassDesk::saysWhatCameOfIt()
{
    QFETCH(QList<State>, states);
    QFETCH(QString, title);
    review();
    sayYes();
    m_fixture->batches.finish({QStringLiteral("b1"), records(states), {}});
    QTRY_VERIFY2(shownText(panel()).contains(title), qPrintable(shownText(panel())));
    QTEST(button("resumeButton")->isVisible(), "mayResume");
    QTEST(button("retryButton")->isVisible(), "mayRetry");
    QCOMPARE(panel().findChild<BatchTable *>()->records().size(), states.size());
}

void TestMassDesk::stopsWhenAsked()
{
    review();
    sayYes();
    button("stopButton")->click();
    QCOMPARE(m_fixture->batches.stops, 1);
    QVERIFY(!button("stopButton")->isEnabled());
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Planned}), {}});
    QTRY_VERIFY(button("resumeButton")->isVisible());
}

void TestMassDesk::goesOnAfterAPauseWithoutAsking()
{
    review();
    sayYes();
    button("pauseButton")->click();
    QCOMPARE(m_fixture->batches.stops, 1);
    m_fixture->batches.resumePreparation.records = records({State::Accepted, State::Planned});
    m_fixture->batches.finish({QStringLiteral("b1"), m_fixture->batches.resumePreparation.records, {}});
    QTRY_VERIFY(shownText(panel()).contains(QStringLiteral("The mass payout is paused")));
    button("resumeButton")->click();
    QTRY_COMPARE(m_fixture->batches.runs.size(), 2);
    QCOMPARE(m_fixture->batches.runs.last().batchId, QStringLiteral("b1"));
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Accepted}), {}});
}

void TestMassDesk::plansAgainForEachChoice()
{
    m_fixture->account.costAnswer = [](const Withdrawal &withdrawal) {
        const bool isPriority = withdrawal.feePlan() == FeePlan::Priority;
        return WithdrawalCost{*Amount::parse(isPriority ? u"0.002" : u"0.001"), *Amount::parse(u"0.0001"),
                              QStringLiteral("BTC")};
    };
    m_fixture->account.balanceAnswer = Balance{QStringLiteral("BTC"), *Amount::parse(u"1")};
    review();
    QTRY_VERIFY2(shownText(*dialog()).contains(QStringLiteral("0.7511 BTC")), qPrintable(shownText(*dialog())));
    QVERIFY(shownText(*dialog()).contains(QStringLiteral("0.0021 BTC"))); // priority, beside it
    QVERIFY(shownText(*dialog()).contains(QStringLiteral("0.2489 BTC afterwards")));
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
    QTRY_VERIFY(shownText(panel()).contains(QStringLiteral("The first payment was accepted")));
}

void TestMassDesk::paysSinglyWhatWasRefusedAsMass()
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
    QVERIFY(shownText(panel()).contains(QStringLiteral("one recipient at a time")));
    button("retryButton")->click();
    QTRY_VERIFY(dialog());
    QCOMPARE(m_fixture->batches.resumed.last().second.kind, Retry::Kind::Singly);
    QVERIFY(dialog()->choice().isSingly);
    sayYes();
    QCOMPARE(m_fixture->batches.runs.last().batchId, QStringLiteral("b1"));
    QCOMPARE(m_fixture->batches.runs.last().confirmed->plan().withdrawals.size(), 2);
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Accepted}), {}});
}

void TestMassDesk::keepsWhatItSaidOfAnError()
{
    review();
    sayYes();
    const QList<WithdrawalRecord> left = records({State::Accepted, State::Planned});
    m_fixture->batches.resumePreparation.records = left;
    m_fixture->batches.finish({QStringLiteral("b1"), left, PayoutError{PayoutFault::Unscanned, {}, {}}});
    const QString reason = wordsFor(PayoutError{PayoutFault::Unscanned, {}, {}});
    QTRY_VERIFY(shownText(panel()).contains(reason));
    Q_EMIT m_fixture->payouts.recordsChanged();
    m_fixture->settle();
    QVERIFY(shownText(panel()).contains(reason));
}

void TestMassDesk::letsSeveralUnfinishedBatchesBeChosen()
{
    m_fixture->batches.summaries = {{QStringLiteral("b2"), QStringLiteral("ETH"), someTime(), 2, 1, 0, 0},
                                    {QStringLiteral("b1"), QStringLiteral("BTC"), someTime(), 3, 2, 0, 0}};
    m_fixture->batches.resumePreparation.records = records({State::Accepted, State::Planned});
    open();
    auto *box = m_desk->findChild<QComboBox *>(QStringLiteral("batchBox"));
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->count(), 2);
    Q_EMIT box->activated(1);
    QTRY_COMPARE(panel().batchId(), QStringLiteral("b1"));
}

void TestMassDesk::asksPlisioAboutADoubt()
{
    review();
    sayYes();
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Unknown, State::Planned}), {}});
    QTRY_VERIFY(shownButton(panel(), QStringLiteral("&Ask Plisio now")));
    shownButton(panel(), QStringLiteral("&Ask Plisio now"))->click();
    QTRY_COMPARE(m_fixture->payouts.reconciled, 1);
}

void TestMassDesk::showsWhatAnEarlierStartLeft()
{
    m_fixture->batches.summaries = {{QStringLiteral("b1"), QStringLiteral("ETH"), someTime(), 2, 1, 0, 0}};
    m_fixture->batches.resumePreparation.records = records({State::Accepted, State::Planned});
    open();
    QTRY_COMPARE(m_desk->currentWidget(), &panel());
    button("resumeButton")->click();
    QTRY_VERIFY(shownButton(*m_desk->window(), QStringLiteral("Send the rest")));
    shownButton(*m_desk->window(), QStringLiteral("Send the rest"))->click();
    QTRY_VERIFY(m_fixture->batches.isRunning());
    QCOMPARE(m_fixture->batches.runs.front().batchId, QStringLiteral("b1"));
    QVERIFY(!m_fixture->batches.runs.front().confirmed);
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted, State::Accepted}), {}});
}

void TestMassDesk::takesAFileThatIsDropped()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("address,amount\n1BoatSLRHtKNngkdXEeobR76b53LETtpyT,0.5\n");
    file.flush();
    Q_EMIT page().fileDropped(file.fileName());
    QTRY_COMPARE(page().draft().rows.size(), 1);
    QCOMPARE(page().draft().rows.front().amount, QStringLiteral("0.5"));
}

void TestMassDesk::saysWhyAFileIsNotTaken()
{
    page().setDraft(list());
    Q_EMIT page().fileDropped(QStringLiteral("/nowhere/list.csv"));
    QTRY_VERIFY(shownText(*m_desk->window()).contains(QStringLiteral("The file was not taken over")));
    QCOMPARE(page().draft().rows.size(), 2);
}

QTEST_MAIN(TestMassDesk)
#include "tst_massdesk.moc"
