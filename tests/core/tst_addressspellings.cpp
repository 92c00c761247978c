#include "core/addressspellings.h"

#include <QTest>

class TestAddressSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachForm_data();
    void tellsEachForm();
};

void TestAddressSpellings::tellsEachForm_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("spellings");
    const auto row = [](const char *name, Chain chain, const char *address, const char *spellings) {
        QTest::newRow(name) << chain << QString::fromLatin1(address) << QString::fromLatin1(spellings).split(u' ');
    };
    row("one on most chains", Chain::Tron, "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8");
    row("EVM in small letters", Chain::Ethereum, "0xABc", "0xabc");
    // TEP-2's example
    row("TON bounceable", Chain::Ton, "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq",
        "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq Ef/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXDvq "
        "Uf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXGYv Uf/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXGYv");
    row("no TON form", Chain::Ton, "EQshort", "EQshort");
}

void TestAddressSpellings::tellsEachForm()
{
    QFETCH(Chain, chain);
    QFETCH(QString, address);
    QTEST(addressSpellings(chain, address), "spellings");
}

QTEST_APPLESS_MAIN(TestAddressSpellings)
#include "tst_addressspellings.moc"
