#include "gui/keysection.h"
#include "gui/ledgersection.h"
#include "gui/settingspage.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasTheKeyAndTheLedger();
    void changesTheLookAtOnce();
    void changesTheLanguageAtTheNextStart();
    void showsWhatWasChosenBefore();
    void saysWhatThisProgramIs();

private:
    void show();
    void choose(const char *combo, const QString &entry);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    WindowSettings().setAppearance(AppearanceChoice::System);
    WindowSettings().setLanguage(LanguageChoice::System);
    m_fixture = std::make_unique<WindowFixture>();
    QCoreApplication::setApplicationVersion(QStringLiteral("3.2.1"));
    show();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestSettingsPage::show()
{
    m_page = std::make_unique<SettingsPage>(m_fixture->services());
    m_page->show();
}

// By the keyboard.
void TestSettingsPage::choose(const char *combo, const QString &entry)
{
    auto *box = m_page->findChild<QComboBox *>(QLatin1String(combo));
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Home);
    for (int row = 0; row < box->findText(entry); ++row) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(box->currentText(), entry);
}

void TestSettingsPage::hasTheKeyAndTheLedger()
{
    QCOMPARE(m_page->title(), QStringLiteral("Settings"));
    QVERIFY(m_page->findChild<KeySection *>()->isVisible());
    QVERIFY(m_page->findChild<LedgerSection *>()->isVisible());
}

void TestSettingsPage::changesTheLookAtOnce()
{
    const QSignalSpy chosen(m_page.get(), &SettingsPage::appearanceChosen);
    choose("appearanceCombo", QStringLiteral("Dark"));
    QCOMPARE(chosen.last().first().value<AppearanceChoice>(), AppearanceChoice::Dark);
    QCOMPARE(WindowSettings().appearance(), AppearanceChoice::Dark);
    choose("appearanceCombo", QStringLiteral("Light"));
    QCOMPARE(WindowSettings().appearance(), AppearanceChoice::Light);
}

void TestSettingsPage::changesTheLanguageAtTheNextStart()
{
    choose("languageCombo", QStringLiteral("Deutsch"));
    QCOMPARE(WindowSettings().language(), LanguageChoice::German);
    QVERIFY(shownText(*m_page).contains(QLatin1String("when Disburse starts again")));
    choose("languageCombo", QStringLiteral("English"));
    QCOMPARE(WindowSettings().language(), LanguageChoice::English);
}

void TestSettingsPage::showsWhatWasChosenBefore()
{
    WindowSettings().setAppearance(AppearanceChoice::Dark);
    WindowSettings().setLanguage(LanguageChoice::German);
    show();
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("appearanceCombo"))->currentText(), QStringLiteral("Dark"));
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("languageCombo"))->currentText(), QStringLiteral("Deutsch"));
}

void TestSettingsPage::saysWhatThisProgramIs()
{
    const QString text = shownText(*m_page);
    QVERIFY(text.contains(QLatin1String("Disburse 3.2.1.")));
    QVERIFY(text.contains(QLatin1String("GNU General Public License")));
    QVERIFY(text.contains(QLatin1String("Not made by Plisio")));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
