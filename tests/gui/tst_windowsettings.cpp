#include "gui/windowsettings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAsTheSystemIs();
    void remembersTheAppearance_data();
    void remembersTheAppearance();
    void remembersTheLanguage_data();
    void remembersTheLanguage();
    void remembersWhereTheWindowWas();
    void followsTheSystemWhenTheFileSaysSomethingElse();
    void keepsItsFileInTheProgramsFolder();
};

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

QString filePath()
{
    return folder() + QStringLiteral("/disburse/tst_windowsettings.conf");
}

} // namespace

void TestWindowSettings::init()
{
    QSettings(QStringLiteral("disburse"), QCoreApplication::applicationName()).clear();
}

void TestWindowSettings::beginsAsTheSystemIs()
{
    const WindowSettings settings;
    QCOMPARE(settings.appearance(), AppearanceChoice::System);
    QCOMPARE(settings.language(), LanguageChoice::System);
    QVERIFY(settings.geometry().isEmpty());
}

void TestWindowSettings::remembersTheAppearance_data()
{
    QTest::addColumn<AppearanceChoice>("choice");
    QTest::newRow("dark") << AppearanceChoice::Dark;
    QTest::newRow("light") << AppearanceChoice::Light;
    QTest::newRow("system") << AppearanceChoice::System;
}

void TestWindowSettings::remembersTheAppearance()
{
    QFETCH(AppearanceChoice, choice);
    WindowSettings().setAppearance(AppearanceChoice::Dark);
    WindowSettings().setAppearance(choice);
    QCOMPARE(WindowSettings().appearance(), choice);
}

void TestWindowSettings::remembersTheLanguage_data()
{
    QTest::addColumn<LanguageChoice>("choice");
    QTest::newRow("German") << LanguageChoice::German;
    QTest::newRow("English") << LanguageChoice::English;
    QTest::newRow("system") << LanguageChoice::System;
}

void TestWindowSettings::remembersTheLanguage()
{
    QFETCH(LanguageChoice, choice);
    WindowSettings().setLanguage(LanguageChoice::German);
    WindowSettings().setLanguage(choice);
    QCOMPARE(WindowSettings().language(), choice);
}

void TestWindowSettings::remembersWhereTheWindowWas()
{
    const QByteArray geometry("\x01\x00\xff geometry", 12);
    WindowSettings().setGeometry(geometry);
    QCOMPARE(WindowSettings().geometry(), geometry);
}

void TestWindowSettings::followsTheSystemWhenTheFileSaysSomethingElse()
{
    QSettings written(QStringLiteral("disburse"), QCoreApplication::applicationName());
    written.setValue(QStringLiteral("window/appearance"), QStringLiteral("sepia"));
    written.setValue(QStringLiteral("window/language"), 7);
    QCOMPARE(WindowSettings().appearance(), AppearanceChoice::System);
    QCOMPARE(WindowSettings().language(), LanguageChoice::System);
}

void TestWindowSettings::keepsItsFileInTheProgramsFolder()
{
    WindowSettings().setAppearance(AppearanceChoice::Dark);
    QFile file(filePath());
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(filePath()));
    QCOMPARE(file.readAll(), QByteArray("[window]\nappearance=dark\n"));
    QVERIFY(!QDir(folder()).exists(QStringLiteral("Unknown Organization")));
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
