#include "gui/guardsection.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

class TestGuardSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSet();
    void keepsNoSumThatCannotBeRead();

private:
    static GuardSettings kept(WindowFixture &fixture)
    {
        return GuardSettings::of(*fixture.settings.all().takeResult());
    }
};

void TestGuardSection::keepsWhatIsSet()
{
    WindowFixture fixture;
    GuardSection section(fixture.services());
    section.show();
    const QList<QSpinBox *> boxes = section.findChildren<QSpinBox *>();
    auto *total = section.findChildren<QLineEdit *>().last();
    QTRY_COMPARE(boxes.size(), 2);
    QCOMPARE(boxes.first()->value(), GuardSettings().equalHours);
    QTRY_VERIFY([&] {
        boxes.first()->setValue(boxes.first()->value() == 48 ? 47 : 48); // until the section has read what is kept
        return kept(fixture).equalHours == boxes.first()->value();
    }());
    boxes.last()->setValue(5);
    QTRY_COMPARE(kept(fixture).recipientMinutes, 5);
    total->clear();
    Q_EMIT total->editingFinished();
    QTRY_VERIFY(!kept(fixture).typedTotalUsd);
}

void TestGuardSection::keepsNoSumThatCannotBeRead()
{
    WindowFixture fixture;
    QVERIFY(fixture.settings.set(GuardSettingNames::typedTotalUsd, QStringLiteral("500")).takeResult());
    GuardSection section(fixture.services());
    section.show();
    auto *total = section.findChildren<QLineEdit *>().last();
    QTRY_COMPARE(total->text(), QStringLiteral("500"));
    total->setText(QStringLiteral("1,5"));
    Q_EMIT total->editingFinished();
    QCOMPARE(kept(fixture).typedTotalUsd->toString(), QStringLiteral("500"));
}

QTEST_MAIN(TestGuardSection)
#include "tst_guardsection.moc"
