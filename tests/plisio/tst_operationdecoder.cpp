#include "plisio/operationdecoder.h"

#include "parsed.h"

class TestOperationDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeWithdrawal();
    void readsRecipients_data();
    void readsRecipients();
    void readsLinksAndTransactions_data();
    void readsLinksAndTransactions();
    void readsTimes_data();
    void readsTimes();
    void readsDecimals_data();
    void readsDecimals();
    void takesOnlyWhatCanBeAnId_data();
    void takesOnlyWhatCanBeAnId();
    void readsTheFeePlan_data();
    void readsTheFeePlan();
    void leavesEmptyWhatIsNotThere_data();
    void leavesEmptyWhatIsNotThere();
    void leavesOutALinkTooLongToBeOne();
};

void TestOperationDecoder::readsAWholeWithdrawal()
{
    const Operation operation = readOperation(parsed(R"({"type":"cash_out","status":"completed","psys_cid":"USDT_TRX",
        "currency":"USDT","source_currency":"USD","source_rate":"0.00010282","fee":"0.00000256","commission":"0.5",
        "wallet_hash":"TJRab","sendmany":[],"params":{"fee":{"conf_target":3,"plan":"priority","value":"0.00000256"}},
        "created_at_utc":1591707445,"finished_at_utc":1591707500,"amount":"0.00200000","tx_url":"https://x.test/1",
        "id":"5edf873d9ed3a558712be543"})"));
    QCOMPARE(operation.id, QStringLiteral("5edf873d9ed3a558712be543"));
    QCOMPARE(operation.type, QStringLiteral("cash_out"));
    QCOMPARE(operation.status, QStringLiteral("completed"));
    QCOMPARE(operation.currency, QStringLiteral("USDT_TRX")); // never the ambiguous "currency"
    QCOMPARE(operation.amount->toString(), QStringLiteral("0.002"));
    QCOMPARE(operation.fee->toString(), QStringLiteral("0.00000256"));
    QCOMPARE(operation.commission->toString(), QStringLiteral("0.5"));
    QCOMPARE(operation.sourceCurrency, QStringLiteral("USD"));
    QCOMPARE(operation.sourceRate->toString(), QStringLiteral("0.00010282"));
    QCOMPARE(operation.finishedAt.toSecsSinceEpoch(), 1591707500);
    QCOMPARE(operation.createdAt.timeSpec(), Qt::UTC);
}

void TestOperationDecoder::readsRecipients_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("recipients");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, const char *members, const char *recipients, bool isThere) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(recipients) << isThere;
    };
    row("one wallet", R"("wallet_hash":"A","amount":"0.5")", "A=0.5", true);
    row("one wallet, no amount", R"("wallet_hash":"A")", "A=0", true);
    row("many", R"("sendmany":{"A":"0.2","B":"0.30"},"amount":"0.5")", "A=0.2 B=0.3", true);
    row("many, as numbers", R"("sendmany":{"A":0.2,"B":3e-1})", "A=0.2 B=0.3", true);
    row("many beside a wallet", R"("sendmany":{"A":"0.2"},"wallet_hash":"C")", "A=0.2", true);
    row("null beside a wallet", R"("sendmany":null,"wallet_hash":"A","amount":1)", "A=1", true);
    row("[] beside a wallet", R"("sendmany":[],"wallet_hash":"A","amount":1)", "A=1", true);
    row("{} beside a wallet", R"("sendmany":{},"wallet_hash":"A","amount":1)", "A=1", true);
    row("a list beside a wallet", R"("sendmany":["B"],"wallet_hash":"A","amount":1)", "A=1", true);
    row("an amount that is none", R"("sendmany":{"A":"0.2","B":"much"})", "A=0.2 B=0", false);
    row("a nested amount", R"("sendmany":{"A":{"amount":"0.2"}})", "A=0", false);
    row("an empty wallet", R"("wallet_hash":"")", "", false);
    row("a wallet that is none", R"("wallet_hash":null,"sendmany":null)", "", false);
    row("neither", R"("x":1)", "", false);
}

void TestOperationDecoder::readsRecipients()
{
    QFETCH(QByteArray, members);
    const Operation operation = readOperation(parsed('{' + members + '}'));
    QStringList found;
    for (auto entry = operation.recipients.begin(); entry != operation.recipients.end(); ++entry) {
        found.append(entry.key() + u'=' + entry->toString());
    }
    QTEST(found.join(u' '), "recipients");
    QTEST(operation.hasRecipients, "isThere");
}

void TestOperationDecoder::readsLinksAndTransactions_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("urls");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const char *members, const char *urls, const char *ids) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(urls) << QString::fromLatin1(ids);
    };
    row("a string", R"("tx_url":"https://x/1")", "https://x/1", "");
    row("null", R"("tx_url":null)", "", "");
    row("an array", R"("tx_url":["https://x/1","https://x/2"])", "https://x/1 https://x/2", "");
    row("an empty array", R"("tx_url":[])", "", "");
    row("an array with others in it", R"("tx_url":[null,"https://x/1",{},[],""])", "https://x/1", "");
    row("one twice", R"("tx_url":["https://x/1","https://x/1"])", "https://x/1", "");
    row("an object", R"("tx_url":{"a":"https://x/1"})", "", "");
    row("ids in an array", R"("tx_id":["ab","cd"])", "", "ab cd");
    row("an id of the other name", R"("txn_id":"ab")", "", "ab");
    row("both names", R"("tx_id":["ab"],"txn_id":"ab")", "", "ab");
    row("transactions", R"("tx":[{"txid":"ab","url":"https://x/1"},{"txid":"cd"}])", "https://x/1", "ab cd");
    row("transactions seen before", R"("tx_url":"https://x/1","tx_id":["ab"],"tx":[{"txid":"ab","url":"https://x/1"}])",
        "https://x/1", "ab");
    row("no transactions", R"("tx":null)", "", "");
    row("transactions that are none", R"("tx":["ab",7])", "", "");
}

void TestOperationDecoder::readsLinksAndTransactions()
{
    QFETCH(QByteArray, members);
    const Operation operation = readOperation(parsed('{' + members + '}'));
    QTEST(operation.txUrls.join(u' '), "urls");
    QTEST(operation.txIds.join(u' '), "ids");
}

void TestOperationDecoder::readsTimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1591707445, Qt::UTC);
    QTest::newRow("seconds") << QByteArray("1591707445") << time;
    QTest::newRow("seconds as text") << QByteArray("\"1591707445\"") << time;
    QTest::newRow("milliseconds") << QByteArray("1591707445123") << time.addMSecs(123);
    QTest::newRow("milliseconds as text") << QByteArray("\"1591707445123\"") << time.addMSecs(123);
    QTest::newRow("null") << QByteArray("null") << QDateTime();
    QTest::newRow("zero") << QByteArray("0") << QDateTime();
    QTest::newRow("negative") << QByteArray("-5") << QDateTime();
    QTest::newRow("not whole") << QByteArray("1591707445.5") << QDateTime();
    QTest::newRow("words") << QByteArray("\"2020-06-09\"") << QDateTime();
    QTest::newRow("beyond all measure") << QByteArray("9223372036854775807") << QDateTime();
}

void TestOperationDecoder::readsTimes()
{
    QFETCH(QByteArray, value);
    QTEST(readOperation(parsed(R"({"created_at_utc":)" + value + '}')).createdAt, "time");
}

void TestOperationDecoder::readsDecimals_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("amount");
    const QString none = QStringLiteral("-");
    QTest::newRow("text") << QByteArray("\"0.00200000\"") << QStringLiteral("0.002");
    QTest::newRow("a number") << QByteArray("0.002") << QStringLiteral("0.002");
    QTest::newRow("a whole number") << QByteArray("0") << QStringLiteral("0");
    QTest::newRow("an exponent") << QByteArray("2.5e-7") << QStringLiteral("0.00000025");
    QTest::newRow("18 places") << QByteArray("1234567.000000000000000001")
                               << QStringLiteral("1234567.000000000000000001");
    QTest::newRow("null") << QByteArray("null") << none;
    QTest::newRow("negative") << QByteArray("-1") << none;
    QTest::newRow("words") << QByteArray("\"1,5\"") << none;
    QTest::newRow("a list") << QByteArray("[1]") << none;
}

void TestOperationDecoder::readsDecimals()
{
    QFETCH(QByteArray, value);
    const Operation operation = readOperation(parsed(R"({"amount":)" + value + R"(,"fee":)" + value + '}'));
    QTEST(shown(operation.amount), "amount");
    QTEST(shown(operation.fee), "amount");
}

void TestOperationDecoder::takesOnlyWhatCanBeAnId_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("hex digits") << QByteArray("\"5edf873d9ed3a558712be543\"")
                                << QStringLiteral("5edf873d9ed3a558712be543");
    QTest::newRow("digits") << QByteArray("12345") << QStringLiteral("12345");
    QTest::newRow("a path") << QByteArray("\"../shops\"") << QString();
    QTest::newRow("a query") << QByteArray("\"1?x=1\"") << QString();
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("too long") << QByteArray('"' + QByteArray(65, 'a') + '"') << QString();
}

void TestOperationDecoder::takesOnlyWhatCanBeAnId()
{
    QFETCH(QByteArray, value);
    QTEST(readOperation(parsed(R"({"id":)" + value + '}')).id, "id");
}

void TestOperationDecoder::readsTheFeePlan_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<FeePlan>("plan");
    QTest::addColumn<int>("target"); // -1 for none
    QTest::newRow("priority") << QByteArray(R"({"fee":{"plan":"priority","conf_target":2}})") << FeePlan::Priority << 2;
    QTest::newRow("normal") << QByteArray(R"({"fee":{"plan":"normal","conf_target":"3"}})") << FeePlan::Normal << 3;
    QTest::newRow("another word") << QByteArray(R"({"fee":{"plan":"fast","conf_target":null}})") << FeePlan::Normal
                                  << -1;
    QTest::newRow("an absurd target") << QByteArray(R"({"fee":{"conf_target":99999999999}})") << FeePlan::Normal << -1;
    QTest::newRow("[] for none") << QByteArray("[]") << FeePlan::Normal << -1;
    QTest::newRow("null") << QByteArray("null") << FeePlan::Normal << -1;
    QTest::newRow("a fee that is none") << QByteArray(R"({"fee":"0.1"})") << FeePlan::Normal << -1;
}

void TestOperationDecoder::readsTheFeePlan()
{
    QFETCH(QByteArray, params);
    const Operation operation = readOperation(parsed(R"({"params":)" + params + '}'));
    QTEST(operation.feePlan, "plan");
    QTEST(operation.confirmationTarget.value_or(-1), "target");
}

void TestOperationDecoder::leavesEmptyWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("text") << QByteArray("\"id\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("other types") << QByteArray(R"({"id":{},"type":[],"status":true,"psys_cid":null,"amount":{},"fee":[],
        "wallet_hash":{},"sendmany":"A","tx_url":true,"tx":{},"created_at_utc":{},"params":7})");
}

void TestOperationDecoder::leavesEmptyWhatIsNotThere()
{
    QFETCH(QByteArray, data);
    const Operation operation = readOperation(parsed(data));
    QVERIFY(operation.id.isEmpty() && operation.type.isEmpty() && operation.status.isEmpty());
    QVERIFY(operation.currency.isEmpty() && !operation.amount && !operation.fee && !operation.commission);
    QVERIFY(!operation.hasRecipients && operation.recipients.isEmpty());
    QVERIFY(operation.txUrls.isEmpty() && operation.txIds.isEmpty());
    QVERIFY(!operation.createdAt.isValid() && !operation.finishedAt.isValid());
}

// A part of one would lead elsewhere.
void TestOperationDecoder::leavesOutALinkTooLongToBeOne()
{
    const QByteArray longest = "https://x/" + QByteArray(1990, 'a');
    QCOMPARE(readOperation(parsed(R"({"tx_url":[")" + longest + R"("]})")).txUrls.size(), 1);
    QCOMPARE(readOperation(parsed(R"({"tx_url":[")" + longest + R"(a"]})")).txUrls.size(), 0);
}

QTEST_APPLESS_MAIN(TestOperationDecoder)
#include "tst_operationdecoder.moc"
