#include "gui/keyform.h"
#include "gui/messagebar.h"
#include "gui/welcomepage.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/keywords.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersPractice();
    void offersNoPracticeWithinPractice();
    void takesAKey();
    void saysNothingOfAKeychainWithoutAKey();
    void saysWhatIsWrongWithTheKeychain_data();
    void saysWhatIsWrongWithTheKeychain();
    void squeezesNothingInTheSmallestWindow();

private:
    void show();
    [[nodiscard]] bool isAnyBarShown() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::init()
{
    m_page.reset();
    m_fixture = std::make_unique<WindowFixture>();
    show();
}

void TestWelcomePage::show()
{
    m_page = std::make_unique<WelcomePage>(m_fixture->services());
    m_page->resize(600, 500); // in the smallest window
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

bool TestWelcomePage::isAnyBarShown() const
{
    const QList<MessageBar *> bars = m_page->findChildren<MessageBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->isVisible(); });
}

void TestWelcomePage::offersPractice()
{
    const QSignalSpy asked(m_page.get(), &WelcomePage::practiceRequested);
    QTest::mouseClick(shownButton(*m_page, QStringLiteral("&Practice")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestWelcomePage::offersNoPracticeWithinPractice()
{
    m_fixture->mode.isPractice = true;
    show();
    QVERIFY(!shownButton(*m_page, QStringLiteral("&Practice")));
}

void TestWelcomePage::takesAKey()
{
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), QStringLiteral("some-key"));
    QTest::mouseClick(shownButton(*m_page, QStringLiteral("&Test and use key")), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->keys.stored, QList<QByteArray>{"some-key"});
}

void TestWelcomePage::saysNothingOfAKeychainWithoutAKey()
{
    m_page->showKeychainFault({KeyFault::NotFound, {}});
    QVERIFY(!isAnyBarShown());
}

void TestWelcomePage::saysWhatIsWrongWithTheKeychain_data()
{
    QTest::addColumn<KeyFault>("fault");
    QTest::newRow("no keychain") << KeyFault::NoKeychain;
    QTest::newRow("locked") << KeyFault::Locked;
    QTest::newRow("denied") << KeyFault::Denied;
    QTest::newRow("timed out") << KeyFault::TimedOut;
    QTest::newRow("foreign entry") << KeyFault::Damaged;
    QTest::newRow("another host's key") << KeyFault::OtherHost;
}

void TestWelcomePage::saysWhatIsWrongWithTheKeychain()
{
    QFETCH(KeyFault, fault);
    const KeyError error{fault, QStringLiteral("<b>detail</b>")};
    m_page->showKeychainFault(error);
    QVERIFY(shownText(*m_page).contains(wordsFor(error)));
    // Nobody has entered a key yet.
    QVERIFY(!shownText(*m_page).contains(QLatin1String("The key is not stored")));
    QVERIFY(!shownButton(*m_page, QStringLiteral("Keep in memory")));
    QVERIFY(!shownButton(*m_page, QStringLiteral("Use it anyway")));
}

void TestWelcomePage::squeezesNothingInTheSmallestWindow()
{
    m_page->showKeychainFault({KeyFault::NoKeychain, QStringLiteral("many words ").repeated(20)});
    QVERIFY(isAnyBarShown());
    for (const char *label : {"&Practice", "&Test and use key"}) {
        const QPushButton *button = shownButton(*m_page, QLatin1String(label));
        QTRY_VERIFY2(button->height() >= button->sizeHint().height(), label);
    }
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
