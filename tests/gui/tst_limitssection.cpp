#include "gui/limitrow.h"
#include "gui/limitssection.h"
#include "gui/plainlineedit.h"
#include "gui/typeddialog.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QCheckBox>
#include <QTest>

class TestLimitsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setsALimitAtOnce();
    void takesNothingThatIsNoAmount_data();
    void takesNothingThatIsNoAmount();
    void asksForTheNameBeforeItLoosens();
    void leavesTheLimitWhenThePersonCancels();
    void closesTheBook();

private:
    [[nodiscard]] PlainLineEdit *edit(LimitName name) const
    {
        return m_section->findChildren<LimitRow *>().at(qsizetype(name))->findChild<PlainLineEdit *>();
    }
    [[nodiscard]] Limit limit(LimitName name) const
    {
        return m_fixture->safeguards.limits.at(someTime()).takeResult()->of(name);
    }
    [[nodiscard]] TypedDialog *dialog() const { return m_section->window()->findChild<TypedDialog *>(); }
    void type(LimitName name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClick(edit(name), Qt::Key_Delete);
        QTest::keyClicks(edit(name), text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LimitsSection> m_section;
};

void TestLimitsSection::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->mode.profile = QStringLiteral("default");
    m_section = std::make_unique<LimitsSection>(m_fixture->services());
    m_section->show();
    QTRY_VERIFY(m_section->isEnabled());
}

void TestLimitsSection::cleanup()
{
    m_fixture->settle();
    m_section.reset();
    m_fixture.reset();
}

void TestLimitsSection::setsALimitAtOnce()
{
    type(LimitName::PerDay, QStringLiteral("1500"));
    QTRY_COMPARE(limit(LimitName::PerDay).value, *Amount::parse(u"1500"));
    QTRY_COMPARE(edit(LimitName::PerDay)->text(), QStringLiteral("1500.00"));
    type(LimitName::CoolingOff, QStringLiteral("48"));
    QTRY_COMPARE(limit(LimitName::CoolingOff).value, *Amount::parse(u"48"));
}

void TestLimitsSection::takesNothingThatIsNoAmount_data()
{
    QTest::addColumn<LimitName>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << LimitName::PerDay << QStringLiteral("0");
    QTest::newRow("a comma") << LimitName::PerDay << QStringLiteral("1,500");
    QTest::newRow("part of a cent") << LimitName::PerDay << QStringLiteral("1.001");
    QTest::newRow("part of an hour") << LimitName::CoolingOff << QStringLiteral("1.5");
    QTest::newRow("a year") << LimitName::CoolingOff << QStringLiteral("8760");
}

void TestLimitsSection::takesNothingThatIsNoAmount()
{
    QFETCH(LimitName, name);
    QFETCH(QString, text);
    type(name, text);
    m_fixture->settle();
    QVERIFY(!limit(name).value);
}

void TestLimitsSection::asksForTheNameBeforeItLoosens()
{
    type(LimitName::PerDay, QStringLiteral("100"));
    QTRY_VERIFY(limit(LimitName::PerDay).value);
    QTRY_COMPARE(edit(LimitName::PerDay)->text(), QStringLiteral("100.00"));
    type(LimitName::PerDay, QStringLiteral("200"));
    QVERIFY(dialog());
    QVERIFY(!shownButton(*dialog(), QStringLiteral("Loosen"))->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), QStringLiteral("default"));
    QTest::mouseClick(shownButton(*dialog(), QStringLiteral("Loosen")), Qt::LeftButton);
    QTRY_VERIFY(limit(LimitName::PerDay).nextFrom.isValid());
    QCOMPARE(limit(LimitName::PerDay).value, *Amount::parse(u"100"));
    QTRY_VERIFY(shownText(*m_section).contains(QStringLiteral("200.00 USD")));
}

void TestLimitsSection::leavesTheLimitWhenThePersonCancels()
{
    type(LimitName::PerDay, QStringLiteral("100"));
    QTRY_VERIFY(limit(LimitName::PerDay).value);
    QTRY_COMPARE(edit(LimitName::PerDay)->text(), QStringLiteral("100.00"));
    type(LimitName::PerDay, {});
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return); // held down from the field it answers no
    QTRY_VERIFY(!dialog());
    QCOMPARE(edit(LimitName::PerDay)->text(), QStringLiteral("100.00"));
    QVERIFY(!limit(LimitName::PerDay).nextFrom.isValid());
}

void TestLimitsSection::closesTheBook()
{
    auto *box = m_section->findChild<QCheckBox *>();
    box->click();
    QTRY_VERIFY(limit(LimitName::ClosedBook).value);
    QTRY_VERIFY(box->isChecked());
    box->click();
    QVERIFY(dialog());
    QVERIFY(box->isChecked()); // until it is open
}

QTEST_MAIN(TestLimitsSection)
#include "tst_limitssection.moc"
