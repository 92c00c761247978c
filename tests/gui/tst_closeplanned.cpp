#include "gui/questiondialog.h"
#include "historypagebench.h"
#include "support/shownwidgets.h"

// A payout that was confirmed and never sent can be closed in the history.
class TestClosePlanned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void closesItAfterAQuestion();
    void closesNothingWhenCanceled();
    void saysWhatSpeaksAgainstIt();
    void offersItForNothingElse();

private:
    void putPlanned();
    void select();
    [[nodiscard]] QPushButton *closeButton() const
    {
        return shownButton(*m_bench->view(), QStringLiteral("Close as not sent…"));
    }
    [[nodiscard]] QuestionDialog *question() const { return shownChild<QuestionDialog>(*m_bench->view()); }

    std::unique_ptr<HistoryPageBench> m_bench;
};

void TestClosePlanned::init()
{
    m_bench = std::make_unique<HistoryPageBench>();
}

void TestClosePlanned::putPlanned()
{
    auto planned = m_bench->fixture.store->write([](Connection &connection) {
        const auto plan =
            Confirmed::create(Guards::pass({{bitcoinPayout()}}),
                              {freshId(), someTime(), QStringLiteral("anna"), QStringLiteral("window"), {}});
        return Journal(connection).plan(*plan, someContext()).hasValue();
    });
    QVERIFY(planned.takeResult());
}

void TestClosePlanned::select()
{
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
}

void TestClosePlanned::closesItAfterAQuestion()
{
    putPlanned();
    m_bench->fixture.payouts.resolution = [this](const QString &id, const Resolution &) {
        return *m_bench->fixture.history.withdrawal(id).takeResult();
    };
    select();
    QTRY_VERIFY(closeButton());
    closeButton()->click(); // wherever the pane is scrolled to
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return); // the default does nothing
    QTRY_VERIFY(!question());
    QVERIFY(m_bench->fixture.payouts.resolved.isEmpty());
    closeButton()->click();
    QTRY_VERIFY(question());
    QTest::mouseClick(shownButton(*question(), QStringLiteral("Close as not sent")), Qt::LeftButton);
    QTRY_COMPARE(m_bench->fixture.payouts.resolved.size(), 1);
    const Resolution asked = m_bench->fixture.payouts.resolved.first();
    QCOMPARE(asked.kind, Resolution::Kind::NotSent);
    QCOMPARE(asked.by, QStringLiteral("mira"));
    QCOMPARE(asked.via, QStringLiteral("window"));
}

void TestClosePlanned::closesNothingWhenCanceled()
{
    putPlanned();
    select();
    QTRY_VERIFY(closeButton());
    closeButton()->click();
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_bench->fixture.payouts.resolved.isEmpty());
}

void TestClosePlanned::saysWhatSpeaksAgainstIt()
{
    putPlanned();
    m_bench->fixture.payouts.resolution = [](const QString &, const Resolution &) {
        return Result<WithdrawalRecord, ResolutionError>(ResolutionError{ResolutionFault::MatchFound, {}, {}});
    };
    select();
    QTRY_VERIFY(closeButton());
    closeButton()->click();
    QTRY_VERIFY(question());
    QTest::mouseClick(shownButton(*question(), QStringLiteral("Close as not sent")), Qt::LeftButton);
    QTRY_VERIFY(question() && shownText(*question()).contains(QStringLiteral("This payout was not closed")));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(closeButton()->isEnabled());
}

void TestClosePlanned::offersItForNothingElse()
{
    m_bench->fixture.put(bitcoinPayout(), Unsent{UnsentCause::Cancelled});
    select();
    QTRY_VERIFY(m_bench->detailTexts().join(u' ').contains(QStringLiteral("The same can be sent again")));
    QVERIFY(!closeButton());
}

QTEST_MAIN(TestClosePlanned)
#include "tst_closeplanned.moc"
