#include "gui/lockcover.h"
#include "gui/locksection.h"
#include "gui/pincheckdialog.h"
#include "gui/pindialog.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QTest>

class TestLockSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setsAPinAndTheMinutes();
    void turnsOffByThePinAlone();
    void takesAnotherPinByTheOldOneAlone();
    void countsWrongTriesWithThoseAtTheLock();
    void staysOnWhenTheKeychainLostThePin();
    void saysWhatTheKeychainRefuses();

private:
    void setPin();
    void press(const QString &label);
    template<class Dialog>
    Dialog *dialog() const
    {
        return shownChild<Dialog>(*m_window);
    }
    // Types it into the open question and goes on.
    void answer(const QString &pin);
    [[nodiscard]] QString minutes() const
    {
        return m_fixture->settings.value(LockCover::minutesSetting).takeResult()->value_or(QString());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    LockSection *m_section = nullptr;
};

void TestLockSection::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
}

void TestLockSection::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestLockSection::setPin()
{
    auto set = m_fixture->pin.set(Secret("2468"));
    QTRY_VERIFY(set.isFinished());
    QVERIFY(m_fixture->settings.set(LockCover::minutesSetting, QStringLiteral("5")).takeResult());
    m_section = new LockSection(m_fixture->services(), m_window.get());
    m_window->show();
    QTRY_VERIFY(shownButton(*m_section, QStringLiteral("Turn off…")));
}

void TestLockSection::press(const QString &label)
{
    QTest::mouseClick(shownButton(*m_section, label), Qt::LeftButton);
}

void TestLockSection::answer(const QString &pin)
{
    QTRY_VERIFY(dialog<PinCheckDialog>());
    auto *edit = dialog<PinCheckDialog>()->findChild<QLineEdit *>();
    QTRY_VERIFY(edit->isEnabled());
    QTest::keyClicks(edit, pin);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestLockSection::setsAPinAndTheMinutes()
{
    m_section = new LockSection(m_fixture->services(), m_window.get());
    m_window->show();
    QVERIFY(!shownButton(*m_section, QStringLiteral("Turn off…")));
    press(QStringLiteral("Set a PIN…"));
    QTRY_VERIFY(dialog<PinDialog>());
    for (QLineEdit *edit : dialog<PinDialog>()->findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password) {
            edit->setText(QStringLiteral("2468"));
        }
    }
    QTest::mouseClick(shownButton(*dialog<PinDialog>(), QStringLiteral("Set PIN")), Qt::LeftButton);
    QTRY_COMPARE(minutes(), QStringLiteral("10"));
    QTRY_VERIFY(shownButton(*m_section, QStringLiteral("Another PIN…")));
    QVERIFY(m_fixture->pin.check(Secret("2468")).takeResult().value());
}

void TestLockSection::turnsOffByThePinAlone()
{
    setPin();
    press(QStringLiteral("Turn off…"));
    answer(QStringLiteral("default")); // the profile's name is no secret
    QTRY_VERIFY(shownText(*dialog<PinCheckDialog>()).contains(QStringLiteral("This is not the PIN.")));
    QCOMPARE(minutes(), QStringLiteral("5"));
    answer(QStringLiteral("2468"));
    QTRY_VERIFY(minutes().isEmpty());
    QTRY_VERIFY(m_fixture->keychain->keys.isEmpty());
    QTRY_VERIFY(shownButton(*m_section, QStringLiteral("Set a PIN…")));
}

void TestLockSection::takesAnotherPinByTheOldOneAlone()
{
    setPin();
    press(QStringLiteral("Another PIN…"));
    QVERIFY(!dialog<PinDialog>());
    answer(QStringLiteral("0000"));
    QTRY_VERIFY(shownText(*dialog<PinCheckDialog>()).contains(QStringLiteral("This is not the PIN.")));
    QVERIFY(!dialog<PinDialog>());
    answer(QStringLiteral("2468"));
    QTRY_VERIFY(dialog<PinDialog>());
}

// Closing the question and asking again is no way around the wait.
void TestLockSection::countsWrongTriesWithThoseAtTheLock()
{
    QVERIFY(m_fixture->settings.set(QStringLiteral("lock wrong tries"), QStringLiteral("3")).takeResult());
    setPin();
    press(QStringLiteral("Turn off…"));
    QTRY_VERIFY(dialog<PinCheckDialog>());
    QTRY_VERIFY(shownText(*dialog<PinCheckDialog>()).contains(QStringLiteral("Wait")));
    QVERIFY(!dialog<PinCheckDialog>()->findChild<QLineEdit *>()->isEnabled());
    answer(QStringLiteral("2468"));
    QTRY_VERIFY(minutes().isEmpty());
    QTRY_VERIFY(!m_fixture->settings.value(QStringLiteral("lock wrong tries")).takeResult()->has_value());
}

void TestLockSection::staysOnWhenTheKeychainLostThePin()
{
    setPin();
    m_fixture->keychain->keys.clear();
    press(QStringLiteral("Turn off…"));
    answer(QStringLiteral("2468"));
    QTRY_VERIFY(dialog<PinCheckDialog>()->findChild<QLineEdit *>()->isEnabled());
    QVERIFY(dialog<PinCheckDialog>());
    QCOMPARE(minutes(), QStringLiteral("5"));
}

void TestLockSection::saysWhatTheKeychainRefuses()
{
    setPin();
    m_fixture->keychain->writeFault = KeyFault::Denied;
    press(QStringLiteral("Turn off…"));
    answer(QStringLiteral("2468"));
    QTRY_VERIFY(shownText(*m_section).contains(QStringLiteral("The keychain did not take it")));
}

QTEST_MAIN(TestLockSection)
#include "tst_locksection.moc"
