#include "records/costsettings.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestCostSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsANewcomer();
    void keepsWhatWasChosen();
    void takesNothingElse_data();
    void takesNothingElse();
};

void TestCostSettings::beginsAsANewcomer()
{
    const LedgerFixture ledger;
    const ProfileSettings settings(*ledger.open());
    const CostSettings chosen = loadCostSettings(settings).takeResult();
    QCOMPARE(chosen.fiat, QStringLiteral("USD"));
    QCOMPARE(chosen.tolerance.percent().toString(), QStringLiteral("2"));
}

void TestCostSettings::keepsWhatWasChosen()
{
    const LedgerFixture ledger;
    ProfileSettings settings(*ledger.open());
    const CostSettings chosen{QStringLiteral("EUR"), *toleranceFrom(QStringLiteral("0.5"))};
    QVERIFY(saveCostSettings(settings, chosen).takeResult());
    QCOMPARE(loadCostSettings(settings).takeResult(), chosen);
}

void TestCostSettings::takesNothingElse_data()
{
    QTest::addColumn<QString>("percent");
    for (const char *percent : {"", "51", "-1", "1,5", "2%", "0.123", "1e1", "many"}) {
        QTest::newRow(percent) << QString::fromLatin1(percent);
    }
}

void TestCostSettings::takesNothingElse()
{
    QFETCH(QString, percent);
    QVERIFY(!toleranceFrom(percent));
    const LedgerFixture ledger;
    ProfileSettings settings(*ledger.open());
    QVERIFY(settings.set(QStringLiteral("cost_tolerance"), percent).takeResult());
    QVERIFY(settings.set(QStringLiteral("fiat"), percent).takeResult());
    QCOMPARE(loadCostSettings(settings).takeResult(), CostSettings());
}

QTEST_GUILESS_MAIN(TestCostSettings)
#include "tst_costsettings.moc"
