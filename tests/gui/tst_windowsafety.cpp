#include "gui/amountveil.h"
#include "gui/lockcover.h"
#include "gui/mainwindow.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

class TestWindowSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stopsFromEveryPage_data();
    void stopsFromEveryPage();
    void stopsWhileLocked();
    void startsLockedWhereAPinIsSet();
    void showsNoPageBeforeTheCover();
    void hidesTheShopWhileLocked();
    void letsNoKeyThroughALock();
    void remembersThatAmountsAreHidden();

private:
    void open();
    [[nodiscard]] bool isStopped() const { return m_fixture->safeguards.sending.state().takeResult()->at.isValid(); }
    [[nodiscard]] LockCover *cover() const { return m_window->findChild<LockCover *>(); }
    void setPin();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

// Counts paintings of a page's inside while nothing lies over it.
class UncoveredPaints : public QObject
{
public:
    int seen = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        const auto *window = widget ? qobject_cast<const MainWindow *>(widget->window()) : nullptr;
        const auto *pages = window ? window->findChild<QStackedWidget *>() : nullptr;
        if (pages && pages->isAncestorOf(widget) && widget->inherits("QPushButton")) {
            seen += window->findChild<LockCover *>()->isVisible() ? 0 : 1;
        }
        return false;
    }
};

} // namespace

void TestWindowSafety::init()
{
    QSettings(QStringLiteral("disburse"), QCoreApplication::applicationName()).clear();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->mode.profile = QStringLiteral("default");
}

void TestWindowSafety::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestWindowSafety::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->mode);
    m_window->show();
    m_window->open(m_fixture->services());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowSafety::setPin()
{
    auto set = m_fixture->pin.set(Secret("2468"));
    QTRY_VERIFY(set.isFinished());
    QVERIFY(m_fixture->settings.set(LockCover::minutesSetting, QStringLiteral("5")).takeResult());
}

void TestWindowSafety::stopsFromEveryPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"Send", "Mass payout", "History", "Address book", "Settings"}) {
        QTest::newRow(page) << QString::fromLatin1(page);
    }
}

void TestWindowSafety::stopsFromEveryPage()
{
    QFETCH(QString, page);
    open();
    QTest::mouseClick(shownButton(*m_window, page), Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isStopped());
    QTRY_VERIFY(shownText(*m_window).contains(QStringLiteral("All sending is stopped")));
}

void TestWindowSafety::stopsWhileLocked()
{
    setPin();
    open();
    QTRY_VERIFY(cover()->isLocked());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isStopped());
    QVERIFY(cover()->isLocked());
}

void TestWindowSafety::startsLockedWhereAPinIsSet()
{
    open();
    m_fixture->settle();
    QVERIFY(!cover()->isLocked());
    setPin();
    open();
    QTRY_VERIFY(cover()->isLocked());
}

void TestWindowSafety::showsNoPageBeforeTheCover()
{
    setPin();
    UncoveredPaints uncovered;
    qApp->installEventFilter(&uncovered);
    open();
    QTRY_VERIFY(cover()->isLocked());
    QCOMPARE(uncovered.seen, 0);
    m_window.reset();
    QVERIFY(m_fixture->settings.remove(LockCover::minutesSetting).takeResult());
    open();
    QTRY_VERIFY(uncovered.seen > 0); // the filter does see pages
}

void TestWindowSafety::hidesTheShopWhileLocked()
{
    m_fixture->mode.shop->name = QStringLiteral("Corner Shop");
    setPin();
    m_window = std::make_unique<MainWindow>(m_fixture->mode);
    m_window->show();
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Corner Shop")));
    m_window->open(m_fixture->services());
    QTRY_VERIFY(cover()->isLocked());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Disburse"));
    auto *pin = cover()->findChild<QLineEdit *>();
    QTest::keyClicks(pin, QStringLiteral("2468"));
    QTest::keyClick(pin, Qt::Key_Return);
    QTRY_VERIFY(!cover()->isLocked());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Corner Shop")));
}

void TestWindowSafety::letsNoKeyThroughALock()
{
    setPin();
    open();
    QTRY_VERIFY(cover()->isLocked());
    const auto *pages = m_window->findChild<QStackedWidget *>();
    const QWidget *page = pages->currentWidget();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(pages->currentWidget(), page);
    QVERIFY(!m_window->centralWidget()->isEnabled());
    QVERIFY(!m_window->menuBar()->isEnabled());
}

void TestWindowSafety::remembersThatAmountsAreHidden()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(AmountVeil::isDown());
    open();
    QVERIFY(AmountVeil::isDown());
    QVERIFY(shownButton(*m_window, QStringLiteral("Show amounts")));
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!AmountVeil::isDown());
}

QTEST_MAIN(TestWindowSafety)
#include "tst_windowsafety.moc"
