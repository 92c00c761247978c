#include "gui/questiondialog.h"
#include "gui/shopbutton.h"
#include "gui/shopdesk.h"
#include "gui/shopdialog.h"
#include "gui/shopssection.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/profilewords.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

// The desk, with the button and the section of Settings through which a person works with it.
class TestShopDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheOpenShopThoughItHasNoName();
    void makesAndOpensAShop();
    void saysWhyAShopIsNotMade();
    void renamesTheOpenShopEverywhere();
    void removesNothingButTheListing();
    void doesNotOfferToRemoveTheOpenShop();
    void opensAnotherShopFromTheButton();
    void saysWhyItStaysWhileAPayoutIsUnderWay();
    void staysWhileAQuestionIsOpen();
    void asksBeforeAMemoryKeyIsLost();
    void opensAWindowBesideThisOne();

private:
    template<class Widget>
    Widget *shown() const;
    void press(const QWidget &widget, const QString &label);
    Profile addShop(const QString &name);
    QAction *entry(const QString &text);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    ShopDesk *m_desk = nullptr;
    ShopButton *m_button = nullptr;
    ShopsSection *m_section = nullptr;
};

void TestShopDesk::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    static_cast<void>(m_fixture->keys.load());
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_desk = new ShopDesk(m_fixture->services(), m_window.get());
    m_button = new ShopButton(*m_desk, *m_fixture->mode.shop, m_window.get());
    m_section = new ShopsSection(*m_desk, m_window.get());
    m_section->move(0, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestShopDesk::cleanup()
{
    m_fixture->settle();
    delete m_section;
    delete m_button;
    m_window.reset();
}

template<class Widget>
Widget *TestShopDesk::shown() const
{
    for (Widget *widget : m_window->findChildren<Widget *>()) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

void TestShopDesk::press(const QWidget &widget, const QString &label)
{
    QPushButton *button = shownButton(widget, label);
    QVERIFY2(button, qPrintable(label));
    button->click();
}

Profile TestShopDesk::addShop(const QString &name)
{
    const Profile made = *m_fixture->profiles.add(name, ProfileColor::Teal);
    Q_EMIT m_desk->shopsChanged();
    QCoreApplication::processEvents(); // new lines are shown
    return made;
}

QAction *TestShopDesk::entry(const QString &text)
{
    auto *menu = m_button->findChild<QMenu *>();
    m_button->click();
    for (QAction *action : menu->actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

void TestShopDesk::listsTheOpenShopThoughItHasNoName()
{
    QCOMPARE(m_desk->shops().size(), 1);
    QVERIFY(shownText(*m_section).contains(QLatin1String("Main shop (open here)")));
    QVERIFY(shownText(*m_section).contains(m_fixture->profiles.folderOf(QStringLiteral("default"))));
    QVERIFY(m_button->text().startsWith(QLatin1String("Main shop")));
}

void TestShopDesk::makesAndOpensAShop()
{
    const QSignalSpy switched(m_desk, &ShopDesk::switchRequested);
    QAction *make = entry(QStringLiteral("&New shop…"));
    QVERIFY(make);
    make->trigger();
    auto *dialog = shown<ShopDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Berlin & <b>"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == nameOf(ProfileColor::Pink)) {
            button->click();
        }
    }
    press(*dialog, QStringLiteral("Make and open"));
    QTRY_COMPARE(switched.count(), 1);
    const Profile made = m_fixture->profiles.find(switched.first().first().toString());
    QCOMPARE(made.name, QStringLiteral("Berlin & <b>"));
    QCOMPARE(made.color, ProfileColor::Pink);
    QTRY_VERIFY(shownText(*m_section).contains(made.name));
    QVERIFY(entry(QStringLiteral("Berlin && <b>")));
}

void TestShopDesk::saysWhyAShopIsNotMade()
{
    addShop(QStringLiteral("Berlin"));
    m_desk->addShop();
    auto *dialog = shown<ShopDialog>();
    press(*dialog, QStringLiteral("Make and open"));
    QVERIFY(shownText(*dialog).contains(wordsFor(ProfileFault::NoName)));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("berlin"));
    QVERIFY(!shownText(*dialog).contains(wordsFor(ProfileFault::NoName)));
    press(*dialog, QStringLiteral("Make and open"));
    QVERIFY(shownText(*dialog).contains(wordsFor(ProfileFault::NameTaken)));
    QVERIFY(dialog->isVisible());
}

void TestShopDesk::renamesTheOpenShopEverywhere()
{
    const QSignalSpy changed(m_desk, &ShopDesk::shopsChanged);
    press(*m_section, QStringLiteral("Edit…"));
    auto *dialog = shown<ShopDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Hamburg"));
    press(*dialog, QStringLiteral("Save"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_fixture->mode.shop->name, QStringLiteral("Hamburg"));
    QCOMPARE(m_fixture->mode.shop->id, QStringLiteral("default"));
    QVERIFY(m_button->text().startsWith(QLatin1String("Hamburg")));
    QTRY_VERIFY(shownText(*m_section).contains(QLatin1String("Hamburg (open here)")));
}

void TestShopDesk::removesNothingButTheListing()
{
    const Profile old = addShop(QStringLiteral("Old"));
    QVERIFY(QDir().mkpath(m_fixture->profiles.folderOf(old.id)));
    press(*m_section, QStringLiteral("Remove…"));
    auto *dialog = shown<QuestionDialog>();
    QVERIFY(dialog);
    QVERIFY(shownText(*dialog).contains(m_fixture->profiles.folderOf(old.id)));
    press(*dialog, QStringLiteral("Keep"));
    QVERIFY(shownText(*m_section).contains(QLatin1String("Old")));
    press(*m_section, QStringLiteral("Remove…"));
    press(*shown<QuestionDialog>(), QStringLiteral("Remove"));
    QTRY_VERIFY(!shownText(*m_section).contains(QLatin1String("Old")));
    QVERIFY(QDir(m_fixture->profiles.folderOf(old.id)).exists());
}

void TestShopDesk::doesNotOfferToRemoveTheOpenShop()
{
    QVERIFY(!shownButton(*m_section, QStringLiteral("Remove…")));
    QVERIFY(!shownButton(*m_section, QStringLiteral("Open")));
}

void TestShopDesk::opensAnotherShopFromTheButton()
{
    const Profile berlin = addShop(QStringLiteral("Berlin"));
    const QSignalSpy switched(m_desk, &ShopDesk::switchRequested);
    entry(QStringLiteral("Main shop"))->trigger(); // is open already
    QCOMPARE(switched.count(), 0);
    entry(QStringLiteral("Berlin"))->trigger();
    QCOMPARE(switched.count(), 1);
    QCOMPARE(switched.first().first().toString(), berlin.id);
}

void TestShopDesk::saysWhyItStaysWhileAPayoutIsUnderWay()
{
    addShop(QStringLiteral("Berlin"));
    const QSignalSpy switched(m_desk, &ShopDesk::switchRequested);
    m_fixture->payouts.send(confirmed({SamplePayouts::bitcoinPayout()}));
    QVERIFY(m_fixture->payouts.isSending());
    entry(QStringLiteral("Berlin"))->trigger();
    QCOMPARE(switched.count(), 0);
    QVERIFY(shownText(*shown<QuestionDialog>()).contains(QLatin1String("A payout is under way")));
}

void TestShopDesk::staysWhileAQuestionIsOpen()
{
    const Profile berlin = addShop(QStringLiteral("Berlin"));
    const QSignalSpy switched(m_desk, &ShopDesk::switchRequested);
    m_desk->editShop(berlin.id);
    m_desk->openShop(berlin.id);
    QCOMPARE(switched.count(), 0);
    QVERIFY(shownText(*shown<QuestionDialog>()).contains(QLatin1String("A question is open")));
}

void TestShopDesk::asksBeforeAMemoryKeyIsLost()
{
    const Profile berlin = addShop(QStringLiteral("Berlin"));
    m_fixture->keys.keepInMemory(Secret(QByteArrayLiteral("key")));
    const QSignalSpy switched(m_desk, &ShopDesk::switchRequested);
    m_desk->openShop(berlin.id);
    QCOMPARE(switched.count(), 0);
    press(*shown<QuestionDialog>(), QStringLiteral("Open the other shop"));
    QCOMPARE(switched.count(), 1);
}

void TestShopDesk::opensAWindowBesideThisOne()
{
    const Profile berlin = addShop(QStringLiteral("Berlin"));
    const QSignalSpy windows(m_desk, &ShopDesk::windowRequested);
    m_fixture->payouts.send(confirmed({SamplePayouts::bitcoinPayout()})); // does not stand in the way of that
    press(*m_section, QStringLiteral("New window"));
    QCOMPARE(windows.count(), 1);
    QCOMPARE(windows.first().first().toString(), berlin.id);
}

QTEST_MAIN(TestShopDesk)
#include "tst_shopdesk.moc"
