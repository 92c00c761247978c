#include "gui/settlednotice.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "words/statewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestSettledNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatBecameOfAPayout();
    void saysNothingWhileTheDoubtIsLeft();
    void countsSeveral();
    void showsThePayoutAndGoes();
    void goesWhenItIsDismissed();

private:
    std::unique_ptr<QWidget> m_window;
    SettledNotice *m_notice = nullptr;
};

namespace {

WithdrawalRecord inState(const QString &id, WithdrawalState state)
{
    WithdrawalRecord record{id, {}, {}, tetherPayout(), QStringLiteral("key"), QStringLiteral("host")};
    record.state = state;
    return record;
}

ReconcileReport reportOf(const QList<WithdrawalRecord> &records)
{
    ReconcileReport report;
    report.records = records;
    return report;
}

} // namespace

void TestSettledNotice::init()
{
    m_window = std::make_unique<QWidget>();
    m_notice = new SettledNotice(m_window.get());
    m_window->show();
}

void TestSettledNotice::saysWhatBecameOfAPayout()
{
    const WithdrawalRecord found = inState(QStringLiteral("one"), WithdrawalState::Accepted);
    m_notice->showReport(reportOf({inState(QStringLiteral("two"), WithdrawalState::Unknown), found}));
    QVERIFY(m_notice->isVisible());
    QVERIFY(shownText(*m_notice).contains(explain(found).happened));
    QVERIFY(shownText(*m_notice).contains(QLatin1String("250 USDT")));
    QVERIFY(shownText(*m_notice).contains(tronAddress));
}

void TestSettledNotice::saysNothingWhileTheDoubtIsLeft()
{
    m_notice->showReport(reportOf({}));
    m_notice->showReport(reportOf({inState(QStringLiteral("one"), WithdrawalState::Unknown)}));
    QVERIFY(!m_notice->isVisible());
}

void TestSettledNotice::countsSeveral()
{
    m_notice->showReport(reportOf({inState(QStringLiteral("one"), WithdrawalState::Accepted),
                                   inState(QStringLiteral("two"), WithdrawalState::Failed)}));
    QVERIFY2(shownText(*m_notice).contains(QLatin1Char('2')), qPrintable(shownText(*m_notice)));
}

void TestSettledNotice::showsThePayoutAndGoes()
{
    m_notice->showReport(reportOf({inState(QStringLiteral("one"), WithdrawalState::Accepted)}));
    const QSignalSpy shown(m_notice, &SettledNotice::showRequested);
    QTest::mouseClick(shownButton(*m_notice, QStringLiteral("Show")), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().toString(), QStringLiteral("one"));
    QVERIFY(!m_notice->isVisible());
}

void TestSettledNotice::goesWhenItIsDismissed()
{
    m_notice->showReport(reportOf({inState(QStringLiteral("one"), WithdrawalState::Accepted)}));
    QTest::mouseClick(shownButton(*m_notice, QStringLiteral("Dismiss")), Qt::LeftButton);
    QVERIFY(!m_notice->isVisible());
}

QTEST_MAIN(TestSettledNotice)
#include "tst_settlednotice.moc"
