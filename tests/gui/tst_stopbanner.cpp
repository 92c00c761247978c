#include "gui/stopbanner.h"
#include "gui/typeddialog.h"
#include "support/doubleclick.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QTest>

class TestStopBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNotSeenWhileSendingIsAllowed();
    void stopsInOneStep();
    void tellsOfAStopFromElsewhere();
    void allowsAgainByTypingOnly();

private:
    [[nodiscard]] TypedDialog *dialog() const { return m_banner->window()->findChild<TypedDialog *>(); }
    [[nodiscard]] bool isStopped() const { return m_fixture->safeguards.sending.state().takeResult()->at.isValid(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    StopBanner *m_banner = nullptr;
};

void TestStopBanner::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->mode.profile = QStringLiteral("default");
    m_window = std::make_unique<QWidget>();
    m_banner = new StopBanner(m_window.get());
    m_window->show();
    m_banner->setServices(m_fixture->services());
}

void TestStopBanner::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestStopBanner::isNotSeenWhileSendingIsAllowed()
{
    m_fixture->settle();
    QVERIFY(!m_banner->isVisible());
}

void TestStopBanner::stopsInOneStep()
{
    m_banner->stop();
    QTRY_VERIFY(m_banner->isVisible());
    QVERIFY(isStopped());
    QVERIFY(shownText(*m_banner).contains(QStringLiteral("mira")));
}

void TestStopBanner::tellsOfAStopFromElsewhere()
{
    const std::shared_ptr<Store> other = *m_fixture->ledgerFixture.open();
    QVERIFY(SendingStop(other).stop({QStringLiteral("otto"), QStringLiteral("window"), someTime()}).takeResult());
    QTRY_VERIFY(m_banner->isVisible());
    QVERIFY(shownText(*m_banner).contains(QStringLiteral("otto")));
}

void TestStopBanner::allowsAgainByTypingOnly()
{
    m_banner->stop();
    QTRY_VERIFY(m_banner->isVisible());
    QTest::mouseClick(shownButton(*m_banner, QStringLiteral("Allow sending again…")), Qt::LeftButton);
    QVERIFY(dialog());
    QPushButton *accept = shownButton(*dialog(), QStringLiteral("Allow sending"));
    auto *edit = dialog()->findChild<QLineEdit *>();
    for (const char *typed : {"", "yes", "Default"}) {
        edit->setText(QString::fromLatin1(typed));
        doubleClick(accept);
        QVERIFY(dialog() && isStopped());
    }
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("default"));
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY(!m_banner->isVisible());
    QVERIFY(!isStopped());
}

QTEST_MAIN(TestStopBanner)
#include "tst_stopbanner.moc"
