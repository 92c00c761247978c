#include "gui/guardsection.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QTest>

class TestGuardSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatIsSet();
    void keepsNothingThatCannotBeRead();

private:
    [[nodiscard]] GuardSettings kept() { return GuardSettings::of(*m_fixture->settings.all().takeResult()); }
    void type(const char *field, const QString &text)
    {
        auto *edit = m_section->findChild<QLineEdit *>(QLatin1String(field));
        edit->selectAll();
        text.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<GuardSection> m_section;
};

void TestGuardSection::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->settings.set(GuardSettingNames::typedTotalUsd, QStringLiteral("500")).takeResult());
    m_section = std::make_unique<GuardSection>(m_fixture->services());
    m_section->show();
    QTRY_COMPARE(m_section->findChild<QLineEdit *>(QStringLiteral("totalEdit"))->text(), QStringLiteral("500"));
}

void TestGuardSection::cleanup()
{
    m_section.reset();
    m_fixture.reset();
}

void TestGuardSection::keepsWhatIsSet()
{
    type("equalEdit", QStringLiteral("48"));
    QTRY_COMPARE(kept().equalHours, 48);
    type("recipientEdit", QStringLiteral("0"));
    QTRY_COMPARE(kept().recipientMinutes, 0);
    type("totalEdit", {});
    QTRY_VERIFY(!kept().typedTotalUsd);
}

void TestGuardSection::keepsNothingThatCannotBeRead()
{
    type("equalEdit", QStringLiteral("-1"));
    QVERIFY(shownText(*m_section).contains(QStringLiteral("whole number")));
    type("totalEdit", QStringLiteral("1,5"));
    QVERIFY(shownText(*m_section).contains(QStringLiteral("decimal point")));
    QCOMPARE(kept().equalHours, GuardSettings().equalHours);
    QCOMPARE(kept().typedTotalUsd->toString(), QStringLiteral("500"));
}

QTEST_MAIN(TestGuardSection)
#include "tst_guardsection.moc"
