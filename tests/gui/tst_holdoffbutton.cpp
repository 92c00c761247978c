#include "gui/holdoffbutton.h"
#include "support/doubleclick.h"

#include <QSignalSpy>
#include <QTest>

class TestHoldOffButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBePressedAtOnce();
    void firesOnceHoweverOftenItIsPressed();
    void firesOnceOnADoubleClick();
    void ignoresAKeyHeldDown();
    void waitsForWhatMustHoldBesides();
};

namespace {

constexpr std::chrono::milliseconds shortDelay{50};

void waitUntilReady(HoldOffButton &button)
{
    button.setDelay(shortDelay);
    button.show();
    QTRY_VERIFY(button.isEnabled());
}

} // namespace

void TestHoldOffButton::cannotBePressedAtOnce()
{
    HoldOffButton button;
    const QSignalSpy fired(&button, &HoldOffButton::fired);
    button.show();
    QVERIFY(!button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    button.click();
    QCOMPARE(fired.count(), 0);
    QTRY_VERIFY(button.isEnabled());
}

void TestHoldOffButton::firesOnceHoweverOftenItIsPressed()
{
    HoldOffButton button;
    const QSignalSpy fired(&button, &HoldOffButton::fired);
    waitUntilReady(button);
    for (int count = 0; count < 5; ++count) {
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
    }
    QCOMPARE(fired.count(), 1);
    QVERIFY(!button.isEnabled());
}

void TestHoldOffButton::firesOnceOnADoubleClick()
{
    HoldOffButton button;
    const QSignalSpy fired(&button, &HoldOffButton::fired);
    waitUntilReady(button);
    doubleClick(&button);
    QCOMPARE(fired.count(), 1);
}

void TestHoldOffButton::ignoresAKeyHeldDown()
{
    HoldOffButton button;
    const QSignalSpy fired(&button, &HoldOffButton::fired);
    waitUntilReady(button);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Space)}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(), false);
        QCoreApplication::sendEvent(&button, &press);
        QCoreApplication::sendEvent(&button, &release);
    }
    QCOMPARE(fired.count(), 0);
}

void TestHoldOffButton::waitsForWhatMustHoldBesides()
{
    HoldOffButton button;
    button.setAllowed(false);
    button.setDelay(std::chrono::milliseconds(1));
    button.show();
    QVERIFY(!button.isEnabled());
    button.setAllowed(true);
    QTRY_VERIFY(button.isEnabled());
    button.setAllowed(false);
    QVERIFY(!button.isEnabled());
}

QTEST_MAIN(TestHoldOffButton)
#include "tst_holdoffbutton.moc"
