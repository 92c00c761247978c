#include "app/windowprogram.h"

#include "gui/sendform.h"
#include "support/lonelyhome.h"

#include <QApplication>
#include <QTest>

// The whole program behind the window, in practice: which shop a start that names none opens.
class TestWindowProgram : public QObject
{
    Q_OBJECT

public:
    explicit TestWindowProgram(const LonelyHome &home) : m_home(home) {}

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }
    void opensWhatWasChosenLast();
    void forgetsWhatTheCommandLineNamed();
    void listsAShopAgainThatWasOpenedByItsId();
    void remembersWhatWasChosenInTheWindow_data();
    void remembersWhatWasChosenInTheWindow();

private:
    // profile: that the command line names; empty for none.
    void start(const QString &profile);
    static MainWindow *window()
    {
        MainWindow *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            found = found ? found : qobject_cast<MainWindow *>(widget);
        }
        return found;
    }
    [[nodiscard]] Profiles profiles() const { return Profiles(m_folder->path(), true); }

    const LonelyHome &m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowProgram> m_program;
    QString m_shop;
};

void TestWindowProgram::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_folder = std::make_unique<QTemporaryDir>(m_home.path() + QStringLiteral("/dataXXXXXX"));
    m_shop = profiles().add(QStringLiteral("Berlin"), ProfileColor::Teal)->id;
}

void TestWindowProgram::start(const QString &profile)
{
    RunOptions options;
    options.isPractice = true;
    options.dataFolder = m_folder->path();
    options.isProfileGiven = !profile.isEmpty();
    options.profile = profile.isEmpty() ? options.profile : profile;
    m_program = std::make_unique<WindowProgram>(options);
    m_program->start();
    QTRY_VERIFY(window() && window()->findChild<SendForm *>());
}

void TestWindowProgram::opensWhatWasChosenLast()
{
    QVERIFY(profiles().setLastOpened(m_shop));
    start({});
    QVERIFY2(window()->windowTitle().contains(QStringLiteral("[Berlin]")), qPrintable(window()->windowTitle()));
    QCOMPARE(profiles().lastOpened(), m_shop);
}

void TestWindowProgram::forgetsWhatTheCommandLineNamed()
{
    start(m_shop);
    QVERIFY2(window()->windowTitle().contains(QStringLiteral("[Berlin]")), qPrintable(window()->windowTitle()));
    QCOMPARE(profiles().lastOpened(), Profile().id);
}

void TestWindowProgram::listsAShopAgainThatWasOpenedByItsId()
{
    QVERIFY(profiles().remove(m_shop));
    start(m_shop);
    QCOMPARE(profiles().list().size(), 1);
    QCOMPARE(profiles().list().first().id, m_shop);
    QCOMPARE(profiles().lastOpened(), Profile().id);
}

void TestWindowProgram::remembersWhatWasChosenInTheWindow_data()
{
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("in place of this window") << false;
    QTest::newRow("in a window beside it") << true;
}

void TestWindowProgram::remembersWhatWasChosenInTheWindow()
{
    QFETCH(bool, isBeside);
    start({});
    isBeside ? Q_EMIT window()->shopWindowRequested(m_shop) : Q_EMIT window()->shopSwitchRequested(m_shop);
    QCOMPARE(profiles().lastOpened(), m_shop);
    QCOMPARE(window()->isVisible(), isBeside);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--profile") == 0) {
        return 0; // started as the other window
    }
    const LonelyHome home;
    QApplication application(argc, argv);
    TestWindowProgram test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowprogram.moc"
