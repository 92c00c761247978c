#include "gui/doubtbanner.h"
#include "gui/messagebar.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "words/statewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestDoubtBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isThereWhileSomethingIsInDoubt();
    void namesTheFirstAndCountsThemAll();
    void leavesOutWhatAnotherWindowSends();
    void asksPlisioOnceAtATime();
    void saysWhatPlisioAnsweredUntilItIsSettled();
    void showsTheFirst();

private:
    QString text() const { return m_banner->findChild<MessageBar *>()->text(); }
    QString title() const { return m_banner->findChild<MessageBar *>()->title(); }

    std::unique_ptr<QWidget> m_window;
    DoubtBanner *m_banner = nullptr;
};

namespace {

WithdrawalRecord doubt(const QString &id, const Withdrawal &withdrawal)
{
    WithdrawalRecord record{id, {}, {}, withdrawal, QStringLiteral("key"), QStringLiteral("host")};
    record.state = WithdrawalState::Unknown;
    return record;
}

} // namespace

void TestDoubtBanner::init()
{
    m_window = std::make_unique<QWidget>();
    m_banner = new DoubtBanner(m_window.get());
    m_window->show();
}

void TestDoubtBanner::isThereWhileSomethingIsInDoubt()
{
    QVERIFY(!m_banner->isVisible());
    m_banner->setRecords({doubt(QStringLiteral("one"), tetherPayout())});
    QVERIFY(m_banner->isVisible());
    m_banner->setRecords({});
    QVERIFY(!m_banner->isVisible());
}

void TestDoubtBanner::namesTheFirstAndCountsThemAll()
{
    m_banner->setRecords({doubt(QStringLiteral("one"), tetherPayout()), doubt(QStringLiteral("two"), etherPayout())});
    QCOMPARE(title(), doubtSummary(2));
    QVERIFY2(text().contains(QLatin1String("250 USDT")), qPrintable(text()));
    QVERIFY2(text().contains(tronAddress), qPrintable(text()));
}

void TestDoubtBanner::leavesOutWhatAnotherWindowSends()
{
    WithdrawalRecord underWay = doubt(QStringLiteral("one"), tetherPayout());
    underWay.state = WithdrawalState::Sending;
    underWay.isUnderWay = true;
    m_banner->setRecords({underWay});
    QVERIFY(!m_banner->isVisible());
    m_banner->setRecords({underWay, doubt(QStringLiteral("two"), etherPayout())});
    QCOMPARE(title(), doubtSummary(1));
    QVERIFY(text().contains(etherAddress));
}

void TestDoubtBanner::asksPlisioOnceAtATime()
{
    m_banner->setRecords({doubt(QStringLiteral("one"), tetherPayout())});
    const QSignalSpy asked(m_banner, &DoubtBanner::askRequested);
    QPushButton *button = shownButton(*m_banner, QStringLiteral("Ask Plisio"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    m_banner->setAsking(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(shownButton(*m_banner, QStringLiteral("Asking…")));
    m_banner->setAsking(false);
    QTest::mouseClick(shownButton(*m_banner, QStringLiteral("Ask Plisio")), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
}

void TestDoubtBanner::saysWhatPlisioAnsweredUntilItIsSettled()
{
    const QString answer = QStringLiteral("no such operation so far");
    WithdrawalRecord first = doubt(QStringLiteral("one"), tetherPayout());
    m_banner->showAnswer({});
    m_banner->setRecords({first});
    QVERIFY(!shownText(*m_banner).contains(answer));
    m_banner->showAnswer({});
    QVERIFY(shownText(*m_banner).contains(answer));
    m_banner->setRecords({first});
    QVERIFY(shownText(*m_banner).contains(answer));
    first.state = WithdrawalState::Accepted;
    ReconcileReport found;
    found.records = {first};
    m_banner->showAnswer(found);
    QVERIFY(!shownText(*m_banner).contains(answer));
    m_banner->showAnswer({});
    m_banner->setRecords({doubt(QStringLiteral("two"), etherPayout())});
    QVERIFY(!shownText(*m_banner).contains(answer));
}

void TestDoubtBanner::showsTheFirst()
{
    m_banner->setRecords({doubt(QStringLiteral("one"), tetherPayout()), doubt(QStringLiteral("two"), etherPayout())});
    const QSignalSpy shown(m_banner, &DoubtBanner::showRequested);
    QTest::mouseClick(shownButton(*m_banner, QStringLiteral("Show")), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().toString(), QStringLiteral("one"));
}

QTEST_MAIN(TestDoubtBanner)
#include "tst_doubtbanner.moc"
