#include "gui/lockcover.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

class TestLockCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coversTheWholeWindow();
    void putsDialogsAwayAndBringsThemBack();
    void opensByThePinAlone();
    void slowsWrongTriesDown();
    void opensByTheKeyInUseAndForgetsThePin();
    void staysLockedWhenTheKeychainLostThePin();

private:
    void typePin(const QString &pin);
    void tryKey(const QString &key);
    [[nodiscard]] QLineEdit *edit(int index) const { return m_cover->findChildren<QLineEdit *>().at(index); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    LockCover *m_cover = nullptr;
};

void TestLockCover::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto set = m_fixture->pin.set(Secret("2468"));
    QTRY_VERIFY(set.isFinished());
    m_fixture->keys.active = ActiveKey{Secret("the-api-key"), QStringLiteral("id"), KeySource::Keychain};
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 500);
    m_cover = new LockCover(m_window.get());
    m_cover->setServices(m_fixture->services());
    m_window->show();
}

void TestLockCover::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestLockCover::typePin(const QString &pin)
{
    QTRY_VERIFY(edit(0)->isEnabled());
    QTest::keyClicks(edit(0), pin);
    QTest::keyClick(edit(0), Qt::Key_Return);
}

void TestLockCover::tryKey(const QString &key)
{
    QTest::mouseClick(shownButton(*m_cover, QStringLiteral("Forgot the PIN?")), Qt::LeftButton);
    QTest::keyClicks(edit(1), key);
    QTest::keyClick(edit(1), Qt::Key_Return);
}

void TestLockCover::coversTheWholeWindow()
{
    QVERIFY(!m_cover->isVisible());
    m_cover->lock();
    QVERIFY(m_cover->isVisible());
    QCOMPARE(m_cover->geometry(), m_window->rect());
    m_window->resize(900, 700);
    QTRY_COMPARE(m_cover->geometry(), m_window->rect());
}

void TestLockCover::putsDialogsAwayAndBringsThemBack()
{
    QDialog early(m_window.get());
    early.open();
    m_cover->lock();
    QVERIFY(!early.isVisible());
    QDialog late(m_window.get());
    late.open();
    QTRY_VERIFY(!late.isVisible());
    QCOMPARE(early.result(), 0);
    typePin(QStringLiteral("2468"));
    QTRY_VERIFY(early.isVisible() && late.isVisible());
}

void TestLockCover::opensByThePinAlone()
{
    m_cover->lock();
    typePin(QStringLiteral("1357"));
    QTRY_VERIFY(shownText(*m_cover).contains(QStringLiteral("This is not the PIN.")));
    QVERIFY(m_cover->isLocked());
    QTest::keyClick(edit(0), Qt::Key_Return); // nothing typed
    QTest::keyClick(edit(0), Qt::Key_Escape);
    QVERIFY(m_cover->isLocked());
    typePin(QStringLiteral("2468"));
    QTRY_VERIFY(!m_cover->isLocked());
    QVERIFY(!m_cover->isVisible());
}

void TestLockCover::slowsWrongTriesDown()
{
    m_cover->lock();
    for (int tries = 0; tries < 2; ++tries) {
        typePin(QStringLiteral("0000"));
        QTRY_VERIFY(edit(0)->isEnabled());
    }
    typePin(QStringLiteral("0000"));
    QTRY_VERIFY(shownText(*m_cover).contains(QStringLiteral("Wait")));
    QVERIFY(!edit(0)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(edit(0)->isEnabled(), 5000);
}

void TestLockCover::opensByTheKeyInUseAndForgetsThePin()
{
    m_cover->lock();
    tryKey(QStringLiteral("another-key"));
    QVERIFY(m_cover->isLocked());
    tryKey(QStringLiteral("the-api-key"));
    QTRY_VERIFY(!m_cover->isLocked());
    QVERIFY(m_fixture->keychain->keys.isEmpty());
}

// Whoever can empty the keychain does not get in by that.
void TestLockCover::staysLockedWhenTheKeychainLostThePin()
{
    m_cover->lock();
    m_fixture->keychain->keys.clear();
    typePin(QStringLiteral("2468"));
    QTRY_VERIFY(shownText(*m_cover).contains(QStringLiteral("The keychain has no PIN any more.")));
    QVERIFY(m_cover->isLocked());
}

QTEST_MAIN(TestLockCover)
#include "tst_lockcover.moc"
