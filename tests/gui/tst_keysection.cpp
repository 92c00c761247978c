#include "gui/keyform.h"
#include "gui/keysection.h"
#include "gui/questiondialog.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/keywords.h"

#include <QLineEdit>
#include <QTest>

class TestKeySection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhereTheKeyIs();
    void asksForAKeyWhenThereIsNone();
    void checksTheKeyWhenItIsFirstSeen();
    void saysWhatPlisioThinksOfTheKey_data();
    void saysWhatPlisioThinksOfTheKey();
    void replacesTheKeyInUse();
    void forgetsTheKeyOnlyWhenAsked();
    void saysThatTheKeyWasNotRemoved();
    void changesNothingInPractice();

private:
    void show();
    void press(const QString &label);
    QuestionDialog *question() const { return m_section->window()->findChild<QuestionDialog *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<KeySection> m_section;
};

void TestKeySection::init()
{
    m_section.reset();
    m_fixture = std::make_unique<WindowFixture>();
    static_cast<void>(m_fixture->keys.load());
    show();
}

void TestKeySection::show()
{
    m_section = std::make_unique<KeySection>(m_fixture->services());
    m_section->show();
}

void TestKeySection::press(const QString &label)
{
    QPushButton *button = shownButton(*m_section, label);
    QVERIFY2(button, qPrintable(label));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestKeySection::saysWhereTheKeyIs()
{
    QVERIFY(shownText(*m_section).contains(nameOf(KeySource::Keychain)));
    m_fixture->keys.keepInMemory(Secret("another"));
    QVERIFY(shownText(*m_section).contains(nameOf(KeySource::Memory)));
}

void TestKeySection::asksForAKeyWhenThereIsNone()
{
    QVERIFY(!m_section->findChild<KeyForm *>()->isVisible());
    m_fixture->keys.forget();
    QVERIFY(shownText(*m_section).contains(nameOf(KeySource::None)));
    QVERIFY(m_section->findChild<KeyForm *>()->isVisible());
    QVERIFY(!shownButton(*m_section, QStringLiteral("Check again")));
    QVERIFY(!shownButton(*m_section, QStringLiteral("&Forget key…")));
}

void TestKeySection::checksTheKeyWhenItIsFirstSeen()
{
    QTRY_VERIFY(shownText(*m_section).contains(nameOf(KeyHealth::Works)));
}

void TestKeySection::saysWhatPlisioThinksOfTheKey_data()
{
    QTest::addColumn<KeyHealth>("health");
    for (const KeyHealth health :
         {KeyHealth::Works, KeyHealth::Wrong, KeyHealth::IpNotAllowed, KeyHealth::WithdrawalsDisabled,
          KeyHealth::Refused, KeyHealth::ClockOff, KeyHealth::Unreachable}) {
        QTest::newRow(qPrintable(nameOf(health))) << health;
    }
}

void TestKeySection::saysWhatPlisioThinksOfTheKey()
{
    QFETCH(KeyHealth, health);
    m_fixture->keys.testAnswer = {health, QStringLiteral("<b>words</b>")};
    press(QStringLiteral("Check again"));
    QTRY_VERIFY(shownText(*m_section).contains(nameOf(health)));
    QVERIFY(shownText(*m_section).contains(wordsFor(m_fixture->keys.testAnswer)));
    QVERIFY(shownButton(*m_section, QStringLiteral("Check again"))->isEnabled());
}

void TestKeySection::replacesTheKeyInUse()
{
    press(QStringLiteral("&Replace key…"));
    auto *form = m_section->findChild<KeyForm *>();
    QVERIFY(form->isVisible());
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("new-key"));
    press(QStringLiteral("&Test and use key"));
    QTRY_COMPARE(m_fixture->keys.stored, QList<QByteArray>{"new-key"});
    QTRY_VERIFY(!form->isVisible());
}

void TestKeySection::forgetsTheKeyOnlyWhenAsked()
{
    press(QStringLiteral("&Forget key…"));
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QCOMPARE(m_fixture->keys.source(), KeySource::Keychain);
    press(QStringLiteral("&Forget key…"));
    QVERIFY(question());
    QTest::mouseClick(shownButton(*question(), QStringLiteral("Forget key")), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->keys.source(), KeySource::None);
}

void TestKeySection::saysThatTheKeyWasNotRemoved()
{
    const KeyError locked{KeyFault::Locked, {}};
    m_fixture->keys.forgetAnswer = locked;
    press(QStringLiteral("&Forget key…"));
    QVERIFY(question());
    QTest::mouseClick(shownButton(*question(), QStringLiteral("Forget key")), Qt::LeftButton);
    QTRY_VERIFY(shownText(*m_section).contains(QLatin1String("The key was not removed")));
    QVERIFY(shownText(*m_section).contains(wordsFor(locked)));
    QVERIFY(shownText(*m_section).contains(nameOf(KeySource::Keychain)));
}

void TestKeySection::changesNothingInPractice()
{
    m_fixture->mode.isPractice = true;
    show();
    QVERIFY(!shownButton(*m_section, QStringLiteral("&Replace key…")));
    QVERIFY(!shownButton(*m_section, QStringLiteral("&Forget key…")));
    QVERIFY(!m_section->findChild<KeyForm *>()->isVisible());
}

QTEST_MAIN(TestKeySection)
#include "tst_keysection.moc"
