#include "core/tokens.h"
#include "plisio/outcomerule.h"

#include <QTest>

namespace {

const QString alice = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
const QString bob = QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy");

Withdrawal makeWithdrawal(const CurrencyId &currency, const QList<std::pair<QString, QString>> &recipients)
{
    WithdrawalParts parts;
    parts.currency = currency;
    parts.precision = 18;
    for (const auto &[address, amount] : recipients) {
        parts.recipients.append({address, *Amount::parse(amount), {}, {}, {}});
    }
    return *Withdrawal::create(parts);
}

Transfer answer(int status, const QByteArray &body)
{
    return {Transfer::End::Complete, UnsentCause::NoConnection, status, body};
}

QByteArray success(const QByteArray &data)
{
    return R"({"status":"success","data":)" + data + '}';
}

const QByteArray goodSingle =
    R"({"type":"cash_out","status":"completed","psys_cid":"BTC","currency":"BTC","source_currency":"USD",
    "source_rate":"0.00010282","fee":"0.00000256","wallet_hash":"1BoatSLRHtKNngkdXEeobR76b53LETtpyT","sendmany":[],
    "params":{"fee":{"conf_target":3,"plan":"normal","value":"0.00000256"}},"created_at_utc":1591707445,"amount":"0.00200000",
    "tx_url":"https://blockchair.com/bitcoin/transaction/ab","id":"5edf873d9ed3a558712be543"})";

QString describe(const Verdict &verdict)
{
    QString text;
    if (std::holds_alternative<Accepted>(verdict.outcome)) {
        text = QStringLiteral("accepted");
    } else if (std::holds_alternative<Rejected>(verdict.outcome)) {
        text = QStringLiteral("rejected");
    } else if (const auto *unsent = std::get_if<Unsent>(&verdict.outcome)) {
        text = QStringLiteral("unsent ") + toToken(unsent->cause);
    } else {
        text = QStringLiteral("unknown ") + toToken(std::get<Unknown>(verdict.outcome).cause);
    }
    return verdict.needsOperation ? text + QStringLiteral(" ask") : text;
}

} // namespace

class TestOutcomeRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesStatusAndBody_data();
    void judgesStatusAndBody();
    void judgesSuccessFieldByField_data();
    void judgesSuccessFieldByField();
    void judgesEndsWithoutAnswer();
    void comparesMassByAddressAndValue_data();
    void comparesMassByAddressAndValue();
    void takesEvmCaseAsEqual();
    void keepsWhatPlisioSaid();
};

void TestOutcomeRule::judgesStatusAndBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray error =
        R"({"status":"error","data":{"name":"Bad Request","message":"{\"to\":[\"bad\"]}","code":115}})";
    const QList<int> refusals{200, 201, 400, 401, 403, 404, 422};
    for (int status = 100; status < 600; ++status) {
        const bool isRefusal = refusals.contains(status);
        const bool isSuccess = status == 200 || status == 201;
        QTest::addRow("%d with an error envelope", status)
            << status << error << (isRefusal ? QStringLiteral("rejected") : QStringLiteral("unknown http-status"));
        QTest::addRow("%d with a success envelope", status)
            << status << success(goodSingle)
            << (isSuccess ? QStringLiteral("accepted") : QStringLiteral("unknown http-status"));
        const QString unreadable =
            isRefusal ? QStringLiteral("unknown unreadable") : QStringLiteral("unknown http-status");
        QTest::addRow("%d with HTML", status) << status << QByteArray("<html>nginx</html>") << unreadable;
        QTest::addRow("%d with nothing", status) << status << QByteArray() << unreadable;
    }
    QTest::newRow("error without data") << 400 << QByteArray(R"({"status":"error"})")
                                        << QStringLiteral("unknown unreadable");
    QTest::newRow("error with data of another type")
        << 400 << QByteArray(R"({"status":"error","data":[1]})") << QStringLiteral("unknown unreadable");
    QTest::newRow("status of another type")
        << 201 << QByteArray(R"({"status":1,"data":{}})") << QStringLiteral("unknown unreadable");
    QTest::newRow("success of another type") << 201 << success("[]") << QStringLiteral("unknown unreadable");
    QTest::newRow("something behind the end") << 400 << error + "x" << QStringLiteral("unknown unreadable");
    QTest::newRow("deep") << 201 << QByteArray(200'000, '[') << QStringLiteral("unknown unreadable");
    QTest::newRow("deep and closed") << 201 << QByteArray(200'000, '[') + QByteArray(200'000, ']')
                                     << QStringLiteral("unknown unreadable");
    QTest::newRow("two statuses") << 400
                                  << QByteArray(R"({"status":"success","status":"error","data":{"message":"x"}})")
                                  << QStringLiteral("unknown unreadable");
    QTest::newRow("bytes that are no UTF-8")
        << 400 << QByteArray("{\"status\":\"error\",\"data\":{\"message\":\"\xff\"}}")
        << QStringLiteral("unknown unreadable");
    const QByteArray whole = success(goodSingle);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QTest::addRow("cut after %lld bytes", qlonglong(length))
            << 201 << whole.first(length) << QStringLiteral("unknown unreadable");
    }
}

void TestOutcomeRule::judgesStatusAndBody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Withdrawal withdrawal = makeWithdrawal(QStringLiteral("BTC"), {{alice, QStringLiteral("0.002")}});
    QTEST(describe(judge(withdrawal, answer(status, body))), "expected");
}

void TestOutcomeRule::judgesSuccessFieldByField_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *from, const char *to, const char *expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(expected);
    };
    row("as it should be", "", "", "accepted");
    row("pending", "completed", "pending", "accepted");
    row("a status never heard of", "completed", "cancelled duplicate", "accepted");
    row("status error", "\"completed\"", "\"error\"", "unknown operation-error ask");
    row("no status", "\"status\":\"completed\",", "", "unknown unreadable ask");
    row("another amount", "0.00200000", "0.00200001", "unknown mismatch");
    row("the same amount as a number", "\"0.00200000\"", "2e-3", "accepted");
    row("an amount of another type", "\"0.00200000\"", "[]", "unknown unreadable ask");
    row("no amount", "\"amount\":\"0.00200000\",", "", "unknown unreadable ask");
    row("another recipient", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "unknown mismatch");
    row("the recipient in another case", "1BoatSLRH", "1boatSLRH", "unknown mismatch");
    row("no recipient", "\"wallet_hash\":\"1BoatSLRHtKNngkdXEeobR76b53LETtpyT\",", "", "unknown unreadable ask");
    row("another currency", "\"psys_cid\":\"BTC\"", "\"psys_cid\":\"LTC\"", "unknown mismatch");
    row("no psys_cid", "\"psys_cid\":\"BTC\",", "", "unknown unreadable ask");
    row("another ticker, which means nothing", "\"currency\":\"BTC\"", "\"currency\":\"USDT\"", "accepted");
    row("another type", "cash_out", "mass_cash_out", "unknown mismatch");
    row("no id", ",\"id\":\"5edf873d9ed3a558712be543\"", "", "unknown mismatch");
    row("an empty id", "5edf873d9ed3a558712be543", "", "unknown mismatch");
    row("an id that is none", "5edf873d9ed3a558712be543", "../shops", "unknown mismatch");
    row("a decimal id", "\"5edf873d9ed3a558712be543\"", "123456", "accepted");
}

void TestOutcomeRule::judgesSuccessFieldByField()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray data = goodSingle;
    if (!from.isEmpty()) {
        QVERIFY(data.contains(from));
        data.replace(from, to);
    }
    const Withdrawal withdrawal = makeWithdrawal(QStringLiteral("BTC"), {{alice, QStringLiteral("0.002")}});
    QTEST(describe(judge(withdrawal, answer(201, success(data)))), "expected");
}

void TestOutcomeRule::judgesEndsWithoutAnswer()
{
    const Withdrawal withdrawal = makeWithdrawal(QStringLiteral("BTC"), {{alice, QStringLiteral("0.002")}});
    const Transfer unsent{Transfer::End::NothingSent, UnsentCause::TlsFailed, {}, {}};
    QCOMPARE(describe(judge(withdrawal, unsent)), QStringLiteral("unsent tls-failed"));
    const Transfer broken{Transfer::End::Broken, UnsentCause::NoConnection, 201, success(goodSingle)};
    QCOMPARE(describe(judge(withdrawal, broken)), QStringLiteral("unknown no-answer"));
    const Transfer late{Transfer::End::Deadline, UnsentCause::NoConnection, {}, {}};
    QCOMPARE(describe(judge(withdrawal, late)), QStringLiteral("unknown deadline"));
    const Transfer withoutStatus{Transfer::End::Complete, UnsentCause::NoConnection, {}, success(goodSingle)};
    QCOMPARE(describe(judge(withdrawal, withoutStatus)), QStringLiteral("unknown no-answer"));
}

void TestOutcomeRule::comparesMassByAddressAndValue_data()
{
    QTest::addColumn<QByteArray>("sendmany");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *sendmany, const char *expected) {
        QTest::newRow(name) << QByteArray(sendmany) << QString::fromLatin1(expected);
    };
    row("same", R"({"1BoatSLRHtKNngkdXEeobR76b53LETtpyT":"0.0020","3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy":0.001})",
        "accepted");
    row("swapped amounts",
        R"({"1BoatSLRHtKNngkdXEeobR76b53LETtpyT":"0.001","3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy":"0.002"})",
        "unknown mismatch");
    row("one missing", R"({"1BoatSLRHtKNngkdXEeobR76b53LETtpyT":"0.002"})", "unknown mismatch");
    row("none", "[]", "unknown unreadable ask");
    row("null", "null", "unknown unreadable ask");
    row("amounts that are none",
        R"({"1BoatSLRHtKNngkdXEeobR76b53LETtpyT":null,"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy":"0.001"})",
        "unknown unreadable ask");
}

void TestOutcomeRule::comparesMassByAddressAndValue()
{
    QFETCH(QByteArray, sendmany);
    const QByteArray data =
        R"({"type":"mass_cash_out","status":"completed","psys_cid":"BTC","amount":"0.003","id":"1","sendmany":)"
        + sendmany + '}';
    const Withdrawal withdrawal =
        makeWithdrawal(QStringLiteral("BTC"), {{alice, QStringLiteral("0.002")}, {bob, QStringLiteral("0.001")}});
    QTEST(describe(judge(withdrawal, answer(200, success(data)))), "expected");
}

void TestOutcomeRule::takesEvmCaseAsEqual()
{
    const QString address = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    const Withdrawal withdrawal = makeWithdrawal(QStringLiteral("USDT"), {{address, QStringLiteral("10")}});
    const QByteArray data =
        R"({"type":"cash_out","status":"completed","psys_cid":"USDT","amount":"10.00","id":"2","wallet_hash":")"
        + address.toLower().toLatin1() + "\"}";
    QCOMPARE(describe(judge(withdrawal, answer(201, success(data)))), QStringLiteral("accepted"));
}

void TestOutcomeRule::keepsWhatPlisioSaid()
{
    const Withdrawal withdrawal = makeWithdrawal(QStringLiteral("BTC"), {{alice, QStringLiteral("0.002")}});
    const Verdict verdict = judge(withdrawal, answer(201, success(goodSingle)));
    const Operation &operation = std::get<Accepted>(verdict.outcome).operation;
    QCOMPARE(operation.id, QStringLiteral("5edf873d9ed3a558712be543"));
    QCOMPARE(operation.fee->toString(), QStringLiteral("0.00000256"));
    QCOMPARE(operation.txUrls, QStringList{QStringLiteral("https://blockchair.com/bitcoin/transaction/ab")});
    QCOMPARE(operation.createdAt, QDateTime(QDate(2020, 6, 9), QTime(12, 57, 25), Qt::UTC));
    QCOMPARE(operation.confirmationTarget, 3);
}

QTEST_APPLESS_MAIN(TestOutcomeRule)
#include "tst_outcomerule.moc"
