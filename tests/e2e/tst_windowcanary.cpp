#include "app/systemsources.h"
#include "app/windowprogram.h"
#include "gui/confirmdialog.h"
#include "gui/currencypicker.h"
#include "gui/doubtbanner.h"
#include "gui/doubtpanel.h"
#include "gui/historyview.h"
#include "gui/holdoffbutton.h"
#include "gui/keyform.h"
#include "gui/messagebar.h"
#include "gui/sendform.h"
#include "gui/settingspage.h"
#include "practice/practiceserver.h"
#include "support/answeringserver.h"
#include "support/canary.h"
#include "support/caughtoutput.h"
#include "support/everytext.h"
#include "support/realkeyring.h"
#include "support/shownhealth.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

// The whole program behind the window, with a key that must not be seen anywhere: on the screen, on the clipboard, in
// a file, in what is printed. A real gnome-keyring keeps it.
class TestWindowCanary : public QObject
{
    Q_OBJECT

public:
    explicit TestWindowCanary(const LonelyHome &home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase();
    void findsAKeyThatIsShown();
    void isSilentAboutARefusedKey();
    void isSilentAboutAnUnreachablePlisio();
    void isSilentAboutAStoredKey();
    void isSilentAboutARefusedPayout();
    void isSilentAboutAKeyInMemory();
    void cleanup();

private:
    void start(const QString &base);
    void enterKey();
    void send(const QString &amount);
    void ask();
    void acceptAndSend();
    void visitEveryPage();
    QString leak() const;
    QByteArray echo() const;
    template<class Widget>
    Widget *find(const QString &name = {}) const
    {
        const MainWindow *window = nullptr;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            window = window ? window : qobject_cast<const MainWindow *>(widget);
        }
        return window ? window->findChild<Widget *>(name) : nullptr;
    }
    void press(const QString &label) const;
    bool isSaid(const QString &text) const { return EveryText::read().contains(text.toUtf8()); }

    const LonelyHome &m_home;
    SessionBus m_bus{m_home};
    RealKeyring m_keyring{m_bus};
    std::unique_ptr<CaughtOutput> m_output;
    std::unique_ptr<WindowProgram> m_program;
};

void TestWindowCanary::initTestCase()
{
    QVERIFY(m_bus.start());
    QVERIFY(m_keyring.start());
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestWindowCanary::cleanup()
{
    m_program.reset();
    m_output.reset();
}

void TestWindowCanary::start(const QString &base)
{
    m_output = std::make_unique<CaughtOutput>();
    RunOptions options;
    options.api = *ApiAddress::parse(base);
    options.dataFolder = m_home.path() + QStringLiteral("/ledgers");
    m_program = std::make_unique<WindowProgram>(options);
    m_program->start();
}

// Where the key was found, or nothing.
QString TestWindowCanary::leak() const
{
    if (holdsKey(EveryText::read())) {
        return QStringLiteral("in a window or on the clipboard");
    }
    if (m_output && holdsKey(m_output->read())) {
        return QStringLiteral("in the output");
    }
    return filesHoldingKey(m_home.path()).join(u' ');
}

// What a careless server says of a request: the request, with its key.
QByteArray TestWindowCanary::echo() const
{
    const QByteArray plain = canaryKey();
    const QByteArray encoded = plain.toPercentEncoding();
    return R"({"status":"error","data":{"name":"Bad )" + plain + R"(","message":"{\"api_key\":[\")" + plain
        + R"( is wrong, see /balances/BTC?api_key=)" + encoded + R"(\"]}","code":110}})";
}

void TestWindowCanary::press(const QString &label) const
{
    QPushButton *wanted = nullptr;
    QTRY_VERIFY2(
        [&] {
            for (QWidget *widget : QApplication::allWidgets()) {
                auto *button = qobject_cast<QPushButton *>(widget);
                wanted = button && button->text() == label && button->isVisible() ? button : wanted;
            }
            return wanted && wanted->isEnabled();
        }(),
        qPrintable(label));
    QTest::mouseClick(wanted, Qt::LeftButton);
}

void TestWindowCanary::enterKey()
{
    QTRY_VERIFY(find<KeyForm>() && find<KeyForm>()->isVisible());
    auto *edit = find<KeyForm>()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QString::fromLatin1(canaryKey()));
    edit->selectAll();
    QTest::keySequence(edit, QKeySequence::Copy);
    QCOMPARE(edit->text(), QString::fromLatin1(canaryKey()));
    QCOMPARE(leak(), QString());
    press(QStringLiteral("&Test and use key"));
}

// Where Plisio does not say what it costs, the question comes back once.
void TestWindowCanary::ask()
{
    acceptAndSend();
    const auto hasComeBack = [this] {
        const auto boxes = find<ConfirmDialog>()->findChildren<QCheckBox *>();
        return std::any_of(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return !box->isChecked(); });
    };
    QTRY_VERIFY(!find<ConfirmDialog>() || hasComeBack());
    if (find<ConfirmDialog>()) {
        acceptAndSend();
        QTRY_VERIFY(!find<ConfirmDialog>());
    }
}

void TestWindowCanary::acceptAndSend()
{
    QTRY_VERIFY(find<ConfirmDialog>());
    for (QCheckBox *box : find<ConfirmDialog>()->findChildren<QCheckBox *>()) {
        box->setChecked(true);
    }
    auto *button = find<ConfirmDialog>()->findChild<HoldOffButton *>();
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(leak(), QString());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestWindowCanary::send(const QString &amount)
{
    QTRY_VERIFY(find<SendForm>() && find<SendForm>()->isVisible());
    find<CurrencyPicker>()->setCurrent(QStringLiteral("BTC"));
    find<QLineEdit>(QStringLiteral("addressEdit"))->setText(QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));
    find<QLineEdit>(QStringLiteral("amountEdit"))->setText(amount);
    press(QStringLiteral("Re&view payout"));
    ask();
}

void TestWindowCanary::visitEveryPage()
{
    press(QStringLiteral("History"));
    QTRY_VERIFY(find<HistoryView>() && find<HistoryView>()->isVisible());
    press(QStringLiteral("Settings"));
    QTRY_VERIFY(find<SettingsPage>() && find<SettingsPage>()->isVisible());
    press(QStringLiteral("&Verify ledger"));
    QTRY_VERIFY(isSaid(QStringLiteral("The ledger is sound")));
    press(QStringLiteral("Check again"));
    QTRY_VERIFY(isHealthSaid(*find<SettingsPage>()));
    QCOMPARE(leak(), QString());
    press(QStringLiteral("Send"));
}

void TestWindowCanary::findsAKeyThatIsShown()
{
    const QString key = QString::fromLatin1(canaryKey());
    QLabel label;
    QCOMPARE(leak(), QString());
    label.setToolTip(QStringLiteral("your key is ") + key);
    QVERIFY(!leak().isEmpty());
    label.setToolTip({});
    label.setProperty("hint", key);
    QVERIFY(!leak().isEmpty());
    label.setProperty("hint", {});
    QGuiApplication::clipboard()->setText(key);
    QVERIFY(!leak().isEmpty());
    QGuiApplication::clipboard()->clear();
    m_output = std::make_unique<CaughtOutput>();
    qWarning("%s", canaryKey().toHex().constData());
    QVERIFY(!leak().isEmpty());
    m_output.reset();
    QLineEdit edit(key);
    QVERIFY(!leak().isEmpty());
    edit.setEchoMode(QLineEdit::Password);
    QCOMPARE(leak(), QString());
}

void TestWindowCanary::isSilentAboutARefusedKey()
{
    AnsweringServer plisio;
    plisio.answer(401, echo());
    start(plisio.base());
    enterKey();
    QTRY_VERIFY(isSaid(QStringLiteral("Plisio says")));
    QVERIFY(!plisio.targets().isEmpty());
    QCOMPARE(leak(), QString());
}

void TestWindowCanary::isSilentAboutAnUnreachablePlisio()
{
    AnsweringServer plisio;
    plisio.close();
    start(plisio.base());
    enterKey();
    QTRY_VERIFY(isSaid(QStringLiteral("could not be reached")));
    QCOMPARE(leak(), QString());
}

void TestWindowCanary::isSilentAboutAStoredKey()
{
    const auto plisio = PracticeServer::start({m_home.path() + QStringLiteral("/plisio"), systemClock(), randomIds()});
    QVERIFY(plisio);
    start((*plisio)->address().base().toString());
    enterKey();
    send(QStringLiteral("0.001"));
    QTRY_VERIFY(isSaid(QStringLiteral("completed")));
    QCOMPARE(leak(), QString());
    press(QStringLiteral("&Another payout"));
    (*plisio)->choose(PracticeScenario::LostBefore, 1);
    send(QStringLiteral("0.002"));
    QTRY_VERIFY(find<DoubtPanel>()->isVisible() && find<DoubtBanner>()->isVisible());
    QCOMPARE(leak(), QString());
    press(QStringLiteral("Ask Plisio again"));
    QTRY_VERIFY(isSaid(QStringLiteral("no such operation so far")));
    visitEveryPage();
    QCOMPARE((*plisio)->withdrawalRequests(), 2);
}

void TestWindowCanary::isSilentAboutARefusedPayout()
{
    AnsweringServer plisio;
    plisio.answer(422, echo());
    start(plisio.base());
    send(QStringLiteral("0.003"));
    QTRY_VERIFY(isSaid(QStringLiteral("Plisio refused this payout")));
    QVERIFY(std::any_of(plisio.targets().begin(), plisio.targets().end(),
                        [](const QByteArray &target) { return target.contains("withdraw"); }));
    QCOMPARE(leak(), QString());
    visitEveryPage();
}

void TestWindowCanary::isSilentAboutAKeyInMemory()
{
    AnsweringServer plisio;
    plisio.answer(200, R"({"status":"success","data":{"psys_cid":"BTC","currency":"BTC","balance":"1"}})");
    start(plisio.base());
    press(QStringLiteral("Settings"));
    press(QStringLiteral("&Forget key…"));
    press(QStringLiteral("Forget key"));
    QTRY_VERIFY(isSaid(QStringLiteral("Key: No key")));
    QVERIFY(m_keyring.lock());
    enterKey();
    press(QStringLiteral("Keep in memory"));
    QTRY_VERIFY(isSaid(QStringLiteral("In memory until the program ends")));
    QCOMPARE(find<KeyForm>()->findChild<QLineEdit *>()->text(), QString());
    QCOMPARE(leak(), QString());
}

int main(int argc, char **argv)
{
    const LonelyHome home;
    QApplication::setApplicationName(QStringLiteral("Disburse"));
    QApplication application(argc, argv);
    TestWindowCanary test(home);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowcanary.moc"
