#include "gui/closeguard.h"

#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QPushButton>
#include <QTest>

class TestCloseGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void letsCloseWhenNothingIsUnderWay();
    void asksBeforeABatchIsStopped();
    void stopsABatchAndClosesWhenItWasAsked();
    void waitsForASinglePayout();

private:
    void send();
    [[nodiscard]] QPushButton *button(const char *label) const
    {
        return shownButton(*m_window, QString::fromLatin1(label));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    CloseGuard *m_guard = nullptr;
};

void TestCloseGuard::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_window = std::make_unique<QWidget>();
    m_guard = new CloseGuard(m_fixture->services(), m_window.get());
    m_window->show();
}

void TestCloseGuard::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestCloseGuard::send()
{
    m_fixture->payouts.send(confirmed());
    QVERIFY(m_fixture->payouts.isSending());
}

void TestCloseGuard::letsCloseWhenNothingIsUnderWay()
{
    QVERIFY(m_guard->mayClose(false));
}

void TestCloseGuard::asksBeforeABatchIsStopped()
{
    send();
    QVERIFY(!m_guard->mayClose(true));
    QTRY_VERIFY(button("Keep sending"));
    QCOMPARE(m_fixture->batches.stops, 0);
    button("Keep sending")->click();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_fixture->batches.stops, 0);
}

void TestCloseGuard::stopsABatchAndClosesWhenItWasAsked()
{
    send();
    QVERIFY(!m_guard->mayClose(true));
    QTRY_VERIFY(button("Stop and close"));
    button("Stop and close")->click();
    QCOMPARE(m_fixture->batches.stops, 1);
    QVERIFY(m_window->isVisible());
    m_fixture->payouts.finish({});
    QTRY_VERIFY(!m_window->isVisible());
}

void TestCloseGuard::waitsForASinglePayout()
{
    send();
    QVERIFY(!m_guard->mayClose(false));
    QTRY_VERIFY(button("Keep Disburse open"));
    button("Keep Disburse open")->click();
    m_fixture->payouts.finish({});
    QTRY_VERIFY(!m_fixture->payouts.isSending());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_guard->mayClose(false));
}

QTEST_MAIN(TestCloseGuard)
#include "tst_closeguard.moc"
