#include "core/massrefusal.h"

#include <QTest>

class TestMassRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItFromOtherRefusals_data();
    void tellsItFromOtherRefusals();
};

void TestMassRefusal::tellsItFromOtherRefusals_data()
{
    QTest::addColumn<PlisioError>("error");
    QTest::addColumn<bool>("refuses");
    const auto field = [](const char16_t *name, const char16_t *text) {
        return PlisioError{{}, {}, {}, {{QString::fromUtf16(name), {QString::fromUtf16(text)}}}};
    };
    QTest::newRow("the type") << field(u"type", u"Type is invalid.") << true;
    QTest::newRow("said elsewhere") << field(u"currency", u"mass_cash_out is not supported") << true;
    QTest::newRow("in plain text")
        << PlisioError{{}, {}, QStringLiteral("Mass withdrawals are disabled for this coin"), {}} << true;
    QTest::newRow("an address") << field(u"to", u"Address is invalid.") << false;
    QTest::newRow("no funds") << field(u"balance", u"Insufficient funds on balance") << false;
    QTest::newRow("nothing") << PlisioError{} << false;
}

void TestMassRefusal::tellsItFromOtherRefusals()
{
    QFETCH(PlisioError, error);
    QTEST(refusesMass(error), "refuses");
}

QTEST_GUILESS_MAIN(TestMassRefusal)
#include "tst_massrefusal.moc"
