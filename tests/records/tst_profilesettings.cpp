#include "records/profilesettings.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestProfileSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUnsetFromEmpty();
    void keepsValuesApart();
    void survivesARestart();
};

void TestProfileSettings::tellsUnsetFromEmpty()
{
    const LedgerFixture ledger;
    ProfileSettings settings(*ledger.open());
    QCOMPARE(*settings.value(QStringLiteral("theme")).takeResult(), std::nullopt);
    QVERIFY(settings.set(QStringLiteral("theme"), QString()).takeResult());
    QCOMPARE(*settings.value(QStringLiteral("theme")).takeResult(), QStringLiteral(""));
    QVERIFY(settings.remove(QStringLiteral("theme")).takeResult());
    QCOMPARE(*settings.value(QStringLiteral("theme")).takeResult(), std::nullopt);
}

void TestProfileSettings::keepsValuesApart()
{
    const LedgerFixture ledger;
    ProfileSettings settings(*ledger.open());
    QVERIFY(settings.set(QStringLiteral("a"), QStringLiteral("1")).takeResult());
    QVERIFY(settings.set(QStringLiteral("b"), QStringLiteral("2")).takeResult());
    QVERIFY(settings.set(QStringLiteral("a"), QStringLiteral("3")).takeResult());
    const QMap<QString, QString> expected{{QStringLiteral("a"), QStringLiteral("3")},
                                          {QStringLiteral("b"), QStringLiteral("2")}};
    QCOMPARE(*settings.all().takeResult(), expected);
}

void TestProfileSettings::survivesARestart()
{
    const LedgerFixture ledger;
    QVERIFY(ProfileSettings(*ledger.open()).set(QStringLiteral("a"), QStringLiteral("1")).takeResult());
    QCOMPARE(*ProfileSettings(*ledger.open()).value(QStringLiteral("a")).takeResult(), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestProfileSettings)
#include "tst_profilesettings.moc"
