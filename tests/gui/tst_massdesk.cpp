#include "gui/massdesk.h"

#include "gui/batchdialog.h"
#include "gui/holdoffbutton.h"
#include "gui/importdialog.h"
#include "gui/masspage.h"
#include "gui/restdialog.h"
#include "gui/runpanel.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QPushButton>
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
    void showsWhatAnEarlierStartLeft();
    void takesAFileThatIsDropped();
    void saysWhyAFileIsNotTaken();
    void sendsEachCurrencyInTurn();

private:
    using State = WithdrawalState;

    void open();
    [[nodiscard]] MassPage &page() const { return *m_desk->findChild<MassPage *>(); }
    [[nodiscard]] RunPanel &panel() const { return *m_desk->findChild<RunPanel *>(); }
    // The one that is open; an answered one may still be waiting for its end.
    [[nodiscard]] BatchDialog *dialog() const { return shownChild<BatchDialog>(*m_desk->window()); }
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

void TestMassDesk::showsWhatAnEarlierStartLeft()
{
    m_fixture->batches.summaries = {{QStringLiteral("b1"), QStringLiteral("ETH"), someTime(), 2, 1, 0, 0}};
    m_fixture->batches.resumePreparation.records = records({State::Accepted, State::Planned});
    open();
    QTRY_COMPARE(m_desk->currentWidget(), &panel());
    button("resumeButton")->click();
    QTRY_VERIFY(shownChild<RestDialog>(*m_desk->window()));
    auto *send = shownChild<RestDialog>(*m_desk->window())->findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QTRY_VERIFY(send->isEnabled());
    send->click();
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
    const auto import = [this] {
        return m_desk->window()->findChild<ImportDialog *>();
    };
    QTRY_VERIFY(import());
    QTest::keyClick(import(), Qt::Key_Return);
    QTRY_COMPARE(page().draft().rows.size(), 1);
    QCOMPARE(page().draft().rows.front().amount, QStringLiteral("0.5"));
    QCOMPARE(page().draft().rows.front().fileRow, 2);
    QCOMPARE(page().draft().listFile.size(), 64);
}

void TestMassDesk::saysWhyAFileIsNotTaken()
{
    page().setDraft(list());
    Q_EMIT page().fileDropped(QStringLiteral("/nowhere/list.csv"));
    QTRY_VERIFY(shownText(*m_desk->window()).contains(QStringLiteral("The file was not taken over")));
    QCOMPARE(page().draft().rows.size(), 2);
}

void TestMassDesk::sendsEachCurrencyInTurn()
{
    BatchDraft mixed = list();
    mixed.rows.append(
        {3, QStringLiteral("LdP8Qox1VAhCzLJNqrr74YovaWYyNBUWvL"), QStringLiteral("3"), QStringLiteral("LTC"), {}, {}});
    page().setDraft(mixed);
    QTRY_VERIFY(button("reviewButton")->isEnabled());
    button("reviewButton")->click();
    QTRY_VERIFY(dialog());
    QVERIFY(shownText(*dialog()).contains(QStringLiteral("Batch 1 of 2")));
    sayYes();
    QCOMPARE(m_fixture->batches.runs.back().confirmed->plan().total().toString(), QStringLiteral("0.75"));
    m_fixture->batches.finish({QStringLiteral("b1"), records({State::Accepted}), {}});
    QTRY_COMPARE(page().draft().rows.size(), 1);
    QCOMPARE(page().draft().rows.front().currency, QStringLiteral("LTC"));
    QTRY_VERIFY(shownButton(*m_desk->window(), QStringLiteral("Review")));
    shownButton(*m_desk->window(), QStringLiteral("Review"))->click();
    QTRY_VERIFY(dialog() && shownText(*dialog()).contains(QStringLiteral("Batch 2 of 2")));
    sayYes();
    QCOMPARE(m_fixture->batches.runs.back().confirmed->plan().withdrawals.first().currency(), QStringLiteral("LTC"));
    m_fixture->batches.finish({QStringLiteral("b2"), records({State::Accepted}), {}});
    QTRY_VERIFY(page().draft().rows.isEmpty());
}

QTEST_MAIN(TestMassDesk)
#include "tst_massdesk.moc"
