#include "cli/commandbench.h"

using namespace Qt::StringLiterals;

class TestBalanceCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOneOrAll();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void stopsAtTheFirstThatCannotBeAsked();
    void needsAKey_data();
    void needsAKey();
    void listsCurrencies();
};

void TestBalanceCommand::tellsOneOrAll()
{
    for (const bool isAll : {false, true}) {
        CommandBench bench;
        bench.parts.account.balanceAnswer = Balance{u"BTC"_s, *Amount::parse(u"0.00110995")};
        QCOMPARE(bench.run(isAll ? u"balance --json"_s : u"balance BTC --json"_s), 0);
        const QJsonArray balances = bench.json()["balances"_L1].toArray();
        const auto visible = std::count_if(publishedCurrencies().begin(), publishedCurrencies().end(),
                                           [](const Currency &currency) { return !currency.isHidden; });
        QCOMPARE(balances.size(), isAll ? visible : 1);
        const QJsonObject expected{
            {"currency"_L1, "BTC"_L1}, {"balance"_L1, "0.00110995"_L1}, {"usd"_L1, QJsonValue::Null}};
        QCOMPARE(balances.first().toObject(), expected);
    }
    CommandBench prose;
    prose.parts.account.balanceAnswer = Balance{u"BTC"_s, *Amount::parse(u"12345.6")};
    QCOMPARE(prose.run(u"balance BTC"_s), 0);
    QVERIFY(prose.out().startsWith("12345.6\tBTC"_L1));
}

void TestBalanceCommand::tellsWhyNot_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("name");
    QTest::newRow("unreachable") << int(AskFault::Unreachable) << u"unreachable"_s;
    QTest::newRow("deadline") << int(AskFault::Deadline) << u"deadline"_s;
    QTest::newRow("refused") << int(AskFault::Refused) << u"refused"_s;
    QTest::newRow("unreadable") << int(AskFault::Unreadable) << u"unreadable"_s;
}

void TestBalanceCommand::tellsWhyNot()
{
    QFETCH(int, fault);
    CommandBench bench;
    bench.parts.account.balanceAnswer = AskError{AskFault(fault), PlisioError{u"N"_s, 5, u"why\u202E"_s, {}}, 400};
    QCOMPARE(bench.run(u"balance BTC --json"_s), 2);
    QTEST(bench.names(u"errors"_s), "name");
    QVERIFY(bench.json()["balances"_L1].toArray().isEmpty());
    QVERIFY(bench.err().startsWith("BTC: "_L1));
    QVERIFY(!bench.err().contains(QChar(0x202E)));
}

void TestBalanceCommand::stopsAtTheFirstThatCannotBeAsked()
{
    CommandBench bench;
    bench.parts.account.balanceAnswer = AskError{};
    QCOMPARE(bench.run(u"balance --json"_s), 2);
    QCOMPARE(bench.names(u"errors"_s), u"unreachable"_s);
}

void TestBalanceCommand::needsAKey_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << int(KeyFault::NotFound) << 1 << u"no-key"_s;
    QTest::newRow("denied") << int(KeyFault::Denied) << 4 << u"keychain-denied"_s;
}

void TestBalanceCommand::needsAKey()
{
    QFETCH(int, fault);
    CommandBench bench;
    bench.parts.keys.loadAnswer = KeyError{KeyFault(fault), {}};
    const int ended = bench.run(u"balance --json"_s);
    QTEST(ended, "status");
    QTEST(bench.names(u"errors"_s), "name");
}

void TestBalanceCommand::listsCurrencies()
{
    CommandBench bench;
    bench.parts.keys.loadAnswer = KeyError{KeyFault::NotFound, {}};
    QCOMPARE(bench.run(u"currencies --json"_s), 0);
    QVERIFY(bench.parts.need == CommandServices::Need::Network);
    const QJsonArray currencies = bench.json()["currencies"_L1].toArray();
    QCOMPARE(currencies.size(), publishedCurrencies().size());
    const QJsonObject expected{{"currency"_L1, "BTC"_L1},  {"ticker"_L1, "BTC"_L1}, {"name"_L1, "Bitcoin"_L1},
                               {"chain"_L1, "Bitcoin"_L1}, {"precision"_L1, 8},     {"hidden"_L1, false},
                               {"maintenance"_L1, false}};
    QCOMPARE(currencies.first().toObject(), expected);
    CommandBench prose;
    QCOMPARE(prose.run(u"currencies"_s), 0);
    QVERIFY(prose.out().contains("USDT_TRX\t"_L1));
}

QTEST_GUILESS_MAIN(TestBalanceCommand)
#include "tst_balancecommand.moc"
