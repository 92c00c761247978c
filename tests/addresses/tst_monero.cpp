#include "addresses/monero.h"

#include <QTest>

class TestMonero : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
};

void TestMonero::judgesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressVerdict>("verdict");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *name, const QByteArray &text, AddressVerdict verdict, AddressReason reason) {
        QTest::newRow(name) << text << verdict << reason;
    };
    const QByteArray standard(
        "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A");
    row("Monero's first donation address", standard, AddressVerdict::Valid, AddressReason::None);
    row("Monero's donation subaddress",
        "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H",
        AddressVerdict::Valid, AddressReason::None);
    row("integrated",
        "4LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2bYXZKKQePHES9khPK",
        AddressVerdict::Valid, AddressReason::None);
    row("test network",
        "9zxM5uUAZxDDbGPDtBBpga2eLKhuK5WWJDcLQ3brGwHpiDmro8TrXkpUEd5rHyZecCaeYen7rou6KW1ySfCvU69eG2Bmsiz",
        AddressVerdict::Unusual, AddressReason::TestNetwork);
    row("test network, subaddress",
        "BenuGf8eyVhjZwdcxEJY1MHrUfqHjPvE3d7Pi4XY5vQz53VnVpB38bCBsf8AS5rJuZhuYrqdG9URc2eFoCNPwLXtLENT4R7",
        AddressVerdict::Unusual, AddressReason::TestNetwork);
    row("test network, integrated",
        "ABySz66nm1QUhPiwoAbR2tXU9LJu2U6fJjcsv3rxgkVRWU6tEYcn6C1NBc7wqCv5V7NW3zeYuzKf6RGGgZTFTpVC623BT1ptXvVU2GjR1B",
        AddressVerdict::Unusual, AddressReason::TestNetwork);
    row("stage network",
        "55LTR8KniP4LQGJSPtbYDacR7dz8RBFnsfAKMaMuwUNYX6aQbBcovzDPyrQF9KXF9tVU6Xk3K8no1BywnJX6GvZX8yJsXvt",
        AddressVerdict::Unusual, AddressReason::TestNetwork);
    row("one character changed", QByteArray(standard).replace(40, 1, "2"), AddressVerdict::Invalid,
        AddressReason::BadChecksum);
    row("block too great", QByteArray(standard).replace(22, 2, "zz"), AddressVerdict::Invalid,
        AddressReason::BadChecksum);
    row("character missing", standard.chopped(1), AddressVerdict::Invalid, AddressReason::WrongLength);
    row("capital O", QByteArray(standard).replace(40, 1, "O"), AddressVerdict::Invalid, AddressReason::WrongCharacter);
    row("something else", "hello0", AddressVerdict::Invalid, AddressReason::UnknownForm);
}

void TestMonero::judgesAddresses()
{
    QFETCH(QByteArray, text);
    const AddressFinding finding = checkMonero({text.constData(), size_t(text.size())});
    QTEST(finding.reason, "reason");
    QTEST(finding.verdict, "verdict");
    QCOMPARE(finding.isTestNetwork, finding.reason == AddressReason::TestNetwork);
}

QTEST_APPLESS_MAIN(TestMonero)
#include "tst_monero.moc"
