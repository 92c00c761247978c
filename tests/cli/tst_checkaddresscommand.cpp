#include "cli/commandbench.h"
#include "support/samplepayouts.h"

using namespace Qt::StringLiterals;

class TestCheckAddressCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEach_data();
    void judgesEach();
    void readsLinesInTheirPlace();
    void keepsOneLineForEach();
    void writesJson();
    void opensNothing();
};

void TestCheckAddressCommand::judgesEach_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("verdicts");
    QTest::addColumn<int>("status");
    const QString valid = SamplePayouts::bitcoinAddress;
    const QString unusual = u"tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"_s;
    QTest::newRow("valid") << QStringList{valid, valid} << QStringList{u"valid"_s, u"valid"_s} << 0;
    QTest::newRow("unusual") << QStringList{unusual} << QStringList{u"unusual"_s} << 0;
    QTest::newRow("invalid") << QStringList{u"x"_s, valid} << QStringList{u"invalid"_s, u"valid"_s} << 1;
    QTest::newRow("another chain's") << QStringList{SamplePayouts::etherAddress} << QStringList{u"invalid"_s} << 1;
    QTest::newRow("a space behind") << QStringList{valid + u' '} << QStringList{u"invalid"_s} << 1;
    QTest::newRow("nothing") << QStringList{QString()} << QStringList{u"invalid"_s} << 1;
}

void TestCheckAddressCommand::judgesEach()
{
    QFETCH(QStringList, addresses);
    CommandBench bench;
    const int ended = bench.run(u"check-address --currency BTC"_s, addresses);
    QTEST(ended, "status");
    QStringList verdicts;
    QStringList seen;
    for (const QString &line : bench.out().chopped(1).split(u'\n')) {
        QCOMPARE(line.count(u'\t'), 2);
        verdicts += line.section(u'\t', 0, 0);
        seen += line.section(u'\t', 1, 1);
        QCOMPARE(line.section(u'\t', 2, 2).isEmpty(), verdicts.constLast() == "valid"_L1);
    }
    QTEST(verdicts, "verdicts");
    QCOMPARE(seen, addresses);
}

void TestCheckAddressCommand::readsLinesInTheirPlace()
{
    CommandBench bench;
    const QByteArray valid = SamplePayouts::bitcoinAddress.toLatin1();
    bench.terminal.lines = {{"a", "", " \t"}, {valid}};
    QCOMPARE(bench.run(u"check-address --currency BTC first - last"_s), 1);
    QStringList seen;
    for (const QString &line : bench.out().chopped(1).split(u'\n')) {
        seen += line.section(u'\t', 1, 1);
    }
    QCOMPARE(seen, (QStringList{u"first"_s, u"a"_s, SamplePayouts::bitcoinAddress, u"last"_s}));
    CommandBench nothing;
    QCOMPARE(nothing.run(u"check-address --currency BTC -"_s), 0);
    QVERIFY(nothing.out().isEmpty());
}

void TestCheckAddressCommand::keepsOneLineForEach()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"check-address --currency BTC"_s, {u"a\tb\nc\u202E\x1B[31m"_s}), 1);
    QVERIFY(bench.out().startsWith("invalid\ta<U+0009>b<U+000A>c<U+202E><U+001B>[31m\t"_L1));
    QCOMPARE(bench.out().count(u'\n'), 1);
}

void TestCheckAddressCommand::writesJson()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"check-address --json --currency BTC"_s, {u"a\tb\n"_s, SamplePayouts::bitcoinAddress}), 1);
    const QJsonArray addresses = bench.json()["addresses"_L1].toArray();
    QCOMPARE(addresses.size(), 2);
    QCOMPARE(addresses[0]["address"_L1].toString(), u"a\tb\n"_s);
    QCOMPARE(addresses[0]["verdict"_L1].toString(), u"invalid"_s);
    QVERIFY(!addresses[0]["reason"_L1].toString().isEmpty());
    QCOMPARE(addresses[1]["verdict"_L1].toString(), u"valid"_s);
}

void TestCheckAddressCommand::opensNothing()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"check-address --currency ETH"_s, {SamplePayouts::etherAddress}), 0);
    QVERIFY(!bench.parts.need);
}

QTEST_GUILESS_MAIN(TestCheckAddressCommand)
#include "tst_checkaddresscommand.moc"
