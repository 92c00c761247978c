#include "core/operation.h"

#include <QTest>

#include <functional>

namespace {

using Change = std::function<void(Operation &)>;

const QString alice = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
const QString bob = QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy");

Amount amount(const char *text)
{
    return *Amount::parse(QString::fromLatin1(text));
}

Withdrawal makeWithdrawal(const char *currency, const QMap<QString, Amount> &recipients)
{
    WithdrawalParts parts{QString::fromLatin1(currency), 18, FeePlan::Normal, {}, {}};
    for (auto entry = recipients.begin(); entry != recipients.end(); ++entry) {
        parts.recipients.append({entry.key(), entry.value(), {}, {}, {}});
    }
    return *Withdrawal::create(parts);
}

Operation makeOperation(const char *type, const char *currency, const QMap<QString, Amount> &recipients)
{
    Operation operation;
    operation.id = QStringLiteral("5edf873d9ed3a558712be543");
    operation.type = QString::fromLatin1(type);
    operation.status = QStringLiteral("completed");
    operation.currency = QString::fromLatin1(currency);
    operation.recipients = recipients;
    operation.hasRecipients = true;
    Amount total;
    for (const Amount &part : recipients) {
        total += part;
    }
    operation.amount = total;
    return operation;
}

} // namespace

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesASingleFieldByField_data();
    void comparesASingleFieldByField();
    void comparesAMassFieldByField_data();
    void comparesAMassFieldByField();
    void comparesAddressesInTheirCanonicalForm_data();
    void comparesAddressesInTheirCanonicalForm();
    void knowsHowFarItIs_data();
    void knowsHowFarItIs();
};

void TestOperation::comparesASingleFieldByField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<OperationMatch>("match");
    const auto row = [](const char *name, OperationMatch match, const Change &change) {
        QTest::newRow(name) << change << match;
    };
    row("as it was sent", OperationMatch::Same, [](Operation &) {});
    row("another id means nothing", OperationMatch::Same, [](Operation &o) { o.id.clear(); });
    row("another status means nothing", OperationMatch::Same, [](Operation &o) { o.status = QStringLiteral("error"); });
    row("another fee means nothing", OperationMatch::Same, [](Operation &o) { o.fee = amount("7"); });
    row("another type", OperationMatch::Different, [](Operation &o) { o.type = QStringLiteral("invoice"); });
    row("a mass", OperationMatch::Different, [](Operation &o) { o.type = QStringLiteral("mass_cash_out"); });
    row("no type", OperationMatch::Incomplete, [](Operation &o) { o.type.clear(); });
    row("another currency", OperationMatch::Different, [](Operation &o) { o.currency = QStringLiteral("LTC"); });
    row("the currency in another case", OperationMatch::Different,
        [](Operation &o) { o.currency = QStringLiteral("btc"); });
    row("no currency", OperationMatch::Incomplete, [](Operation &o) { o.currency.clear(); });
    row("another amount", OperationMatch::Different, [](Operation &o) {
        o.amount = amount("0.002000000000000000000000000001");
        o.recipients[alice] = *o.amount;
    });
    row("no amount", OperationMatch::Incomplete, [](Operation &o) {
        o.amount.reset();
        o.recipients[alice] = Amount();
    });
    row("the recipient gets another amount than the total", OperationMatch::Different,
        [](Operation &o) { o.recipients[alice] = amount("5"); });
    row("the recipient gets another amount, and there is no total", OperationMatch::Different, [](Operation &o) {
        o.amount.reset();
        o.recipients[alice] = amount("5");
    });
    row("another recipient", OperationMatch::Different, [](Operation &o) { o.recipients = {{bob, amount("0.002")}}; });
    row("a second recipient", OperationMatch::Different, [](Operation &o) { o.recipients[bob] = amount("0.002"); });
    row("no recipient", OperationMatch::Incomplete, [](Operation &o) {
        o.recipients.clear();
        o.hasRecipients = false;
    });
    row("an empty list of recipients", OperationMatch::Different, [](Operation &o) { o.recipients.clear(); });
    row("one field missing and one wrong", OperationMatch::Different, [](Operation &o) {
        o.type.clear();
        o.currency = QStringLiteral("LTC");
    });
    row("nothing at all", OperationMatch::Incomplete, [](Operation &o) { o = Operation(); });
}

void TestOperation::comparesASingleFieldByField()
{
    QFETCH(Change, change);
    const QMap<QString, Amount> recipients{{alice, amount("0.002")}};
    Operation operation = makeOperation("cash_out", "BTC", recipients);
    change(operation);
    QTEST(compare(makeWithdrawal("BTC", recipients), operation), "match");
}

void TestOperation::comparesAMassFieldByField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<OperationMatch>("match");
    const auto row = [](const char *name, OperationMatch match, const Change &change) {
        QTest::newRow(name) << change << match;
    };
    row("as it was sent", OperationMatch::Same, [](Operation &) {});
    row("a single", OperationMatch::Different, [](Operation &o) { o.type = QStringLiteral("cash_out"); });
    row("swapped amounts", OperationMatch::Different, [](Operation &o) {
        o.recipients = {{alice, amount("0.001")}, {bob, amount("0.002")}};
    });
    row("one missing, the total as it was", OperationMatch::Different, [](Operation &o) { o.recipients.remove(bob); });
    row("one more", OperationMatch::Different, [](Operation &o) { o.recipients[QStringLiteral("1Other")] = Amount(); });
    row("another total", OperationMatch::Different, [](Operation &o) { o.amount = amount("0.004"); });
    row("no total", OperationMatch::Incomplete, [](Operation &o) { o.amount.reset(); });
    row("no recipients", OperationMatch::Incomplete, [](Operation &o) {
        o.recipients.clear();
        o.hasRecipients = false;
    });
}

void TestOperation::comparesAMassFieldByField()
{
    QFETCH(Change, change);
    const QMap<QString, Amount> recipients{{alice, amount("0.002")}, {bob, amount("0.001")}};
    Operation operation = makeOperation("mass_cash_out", "BTC", recipients);
    change(operation);
    QTEST(compare(makeWithdrawal("BTC", recipients), operation), "match");
}

void TestOperation::comparesAddressesInTheirCanonicalForm_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<OperationMatch>("match");
    const auto row = [](const char *currency, const char *sent, const char *answered, OperationMatch match) {
        QTest::addRow("%s %s", currency, answered)
            << QString::fromLatin1(currency) << QString::fromLatin1(sent) << QString::fromLatin1(answered) << match;
    };
    row("USDT", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
        OperationMatch::Same);
    row("BCH", "bitcoincash:qpm2qsz", "qpm2qsz", OperationMatch::Same);
    row("BCH", "qpm2qsz", "bitcoincash:qpm2qsz", OperationMatch::Same);
    row("BTC", "bc1qw508", "BC1QW508", OperationMatch::Same);
    row("BTC", "1BoatSLRHt", "1boatslrht", OperationMatch::Different);
    row("USDT_TRX", "TJCnKsPa7y", "TJCnKsPa7Y", OperationMatch::Different);
}

void TestOperation::comparesAddressesInTheirCanonicalForm()
{
    QFETCH(QString, currency);
    QFETCH(QString, sent);
    QFETCH(QString, answered);
    QFETCH(OperationMatch, match);
    const QByteArray id = currency.toLatin1();
    QCOMPARE(compare(makeWithdrawal(id.constData(), {{sent, amount("1")}}),
                     makeOperation("cash_out", id.constData(), {{answered, amount("1")}})),
             match);
    const QString other = QStringLiteral("0x0000000000000000000000000000000000000001");
    QCOMPARE(compare(makeWithdrawal(id.constData(), {{sent, amount("1")}, {other, amount("2")}}),
                     makeOperation("mass_cash_out", id.constData(), {{answered, amount("1")}, {other, amount("2")}})),
             match);
}

void TestOperation::knowsHowFarItIs_data()
{
    QTest::addColumn<OperationProgress>("progress");
    QTest::newRow("completed") << OperationProgress::Completed;
    QTest::newRow("error") << OperationProgress::Error;
    QTest::newRow("cancelled") << OperationProgress::Ended;
    QTest::newRow("cancelled duplicate") << OperationProgress::Ended;
    QTest::newRow("expired") << OperationProgress::Ended;
    for (const char *status : {"new", "pending", "pending internal", "mismatch", "", "Completed", "ERROR", "errors",
                               "completed ", "something new"}) {
        QTest::newRow(status) << OperationProgress::Open;
    }
}

void TestOperation::knowsHowFarItIs()
{
    Operation operation;
    operation.status = QString::fromLatin1(QTest::currentDataTag());
    QTEST(progressOf(operation), "progress");
}

QTEST_APPLESS_MAIN(TestOperation)
#include "tst_operation.moc"
