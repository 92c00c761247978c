#include "checks/addressindex.h"

#include <QStringList>
#include <QTest>

class TestAddressIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnAddressThatComesAgain();
    void knowsAnotherSpelling();
    void tellsManyApart();
};

namespace {

AddressIndex indexOver(const QStringList &addresses, Chain chain)
{
    return AddressIndex(chain, addresses.size(),
                        [&addresses](qsizetype entry) -> const QString & { return addresses.at(entry); });
}

} // namespace

void TestAddressIndex::knowsAnAddressThatComesAgain()
{
    const QStringList addresses{QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), QStringLiteral("1boat")};
    AddressIndex index = indexOver(addresses, Chain::Bitcoin);
    QCOMPARE(index.place(addresses[0]), -1);
    index.place(addresses[0]) = 0;
    QCOMPARE(index.place(addresses[1]), -1);
    QCOMPARE(index.place(addresses[0]), 0);
}

void TestAddressIndex::knowsAnotherSpelling()
{
    const QStringList addresses{QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")};
    AddressIndex index = indexOver(addresses, Chain::Ethereum);
    index.place(addresses[0]) = 0;
    QCOMPARE(index.place(addresses[0].toLower()), 0);
}

void TestAddressIndex::tellsManyApart()
{
    QStringList addresses;
    for (int number = 0; number < 5000; ++number) {
        addresses.append(QStringLiteral("T%1").arg(number));
    }
    AddressIndex index = indexOver(addresses, Chain::Tron);
    for (qint32 number = 0; number < addresses.size(); ++number) {
        QCOMPARE(index.place(addresses[number]), -1);
        index.place(addresses[number]) = number;
    }
    for (qint32 number = 0; number < addresses.size(); ++number) {
        QCOMPARE(index.place(addresses[number]), number);
    }
}

QTEST_GUILESS_MAIN(TestAddressIndex)
#include "tst_addressindex.moc"
