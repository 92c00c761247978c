#include "gui/costsection.h"

#include "gui/fieldnote.h"
#include "gui/plainlineedit.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QTest>

class TestCostSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsChosen();
    void keepsNothingThatIsNoPercentage();
};

void TestCostSection::keepsWhatIsChosen()
{
    WindowFixture fixture;
    CostSection section(fixture.services());
    auto *edit = section.findChild<PlainLineEdit *>(QStringLiteral("toleranceEdit"));
    QTRY_COMPARE(edit->text(), QStringLiteral("2"));
    fixture.settle();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("7.5"));
    QTRY_COMPARE(loadCostSettings(fixture.settings).takeResult().tolerance.percent().toString(), QStringLiteral("7.5"));
    auto *combo = section.findChild<QComboBox *>();
    combo->setCurrentText(QStringLiteral("EUR"));
    Q_EMIT combo->activated(combo->currentIndex());
    QTRY_COMPARE(loadCostSettings(fixture.settings).takeResult().fiat, QStringLiteral("EUR"));
    fixture.settle();
}

void TestCostSection::keepsNothingThatIsNoPercentage()
{
    WindowFixture fixture;
    CostSection section(fixture.services());
    fixture.settle();
    auto *edit = section.findChild<PlainLineEdit *>(QStringLiteral("toleranceEdit"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("x"));
    QVERIFY(!section.findChild<FieldNote *>()->error().isEmpty());
    fixture.settle();
    QCOMPARE(loadCostSettings(fixture.settings).takeResult(), CostSettings());
}

QTEST_MAIN(TestCostSection)
#include "tst_costsection.moc"
