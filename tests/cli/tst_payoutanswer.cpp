#include "cli/payoutanswer.h"

#include "cli/errorname.h"
#include "cli/payouttext.h"
#include "cli/records.h"
#include "core/tokens.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::StringLiterals;

class TestPayoutAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDocumentedMembers();
    void givesEveryStateItsError_data();
    void givesEveryStateItsError();
    void keepsTextFromOutsideHarmless();
    void tellsRowsAndNotesOfABatch();
    void writesRemarks();
    void namesEveryFault();
    void tellsHowToReconcile_data();
    void tellsHowToReconcile();
    void explainsEveryState();
};

static QStringList membersOf(const OrderedJson &object)
{
    QStringList members;
    for (const auto &[name, value] : object.items()) {
        members += QString::fromStdString(name);
    }
    return members;
}

static QString typesOf(const OrderedJson &object)
{
    QStringList types;
    for (const auto &[name, value] : object.items()) {
        types += QString::fromLatin1(value.type_name());
    }
    return types.join(u' ');
}

void TestPayoutAnswer::hasTheDocumentedMembers()
{
    const OrderedJson answer = payoutJson({{"practice", true}}, {{recordIn(WithdrawalState::Accepted)}, {}, {}, {}});
    QCOMPARE(membersOf(answer), u"practice batch withdrawals errors warnings notices"_s.split(u' '));
    QVERIFY(answer["batch"].is_null());
    const OrderedJson withdrawal = answer["withdrawals"][0];
    QCOMPARE(membersOf(withdrawal),
             u"id replaces type currency fee_plan state operation_id operation_status tx_url fee "
             "amount recipients error"_s.split(u' '));
    QCOMPARE(typesOf(withdrawal),
             u"string null string string string string string string array string string array null"_s);
    QCOMPARE(membersOf(withdrawal["recipients"][0]), u"to amount row note"_s.split(u' '));
    QCOMPARE(typesOf(withdrawal["recipients"][0]), u"string string null string"_s);
    const OrderedJson planned = withdrawalJson(recordIn(WithdrawalState::Planned));
    QCOMPARE(typesOf(planned), u"string null string string string string null null array null string array null"_s);
}

void TestPayoutAnswer::givesEveryStateItsError_data()
{
    QTest::addColumn<int>("state");
    for (const WithdrawalState state : everyState()) {
        QTest::newRow(qPrintable(toToken(state))) << int(state);
    }
}

void TestPayoutAnswer::givesEveryStateItsError()
{
    QFETCH(int, state);
    const WithdrawalRecord record = recordIn(WithdrawalState(state));
    const OrderedJson error = withdrawalErrorJson(record);
    const bool isFine = record.state == WithdrawalState::Planned || record.state == WithdrawalState::Accepted
        || record.state == WithdrawalState::DeclaredNotSent;
    QCOMPARE(error.is_null(), isFine);
    if (isFine) {
        return;
    }
    QCOMPARE(membersOf(error), u"name code message fields"_s.split(u' '));
    // A code is Plisio's, never the status of HTTP.
    const bool isPlisios = record.state == WithdrawalState::Rejected;
    QCOMPARE(typesOf(error), isPlisios ? u"string number string object"_s : u"string null string object"_s);
    if (isPlisios) {
        QCOMPARE(error["code"].get<int>(), 116);
        QVERIFY(error["fields"]["balance"][0] == "Insufficient funds on balance");
    }
}

void TestPayoutAnswer::keepsTextFromOutsideHarmless()
{
    WithdrawalRecord record = recordIn(WithdrawalState::Rejected);
    record.error = PlisioError{u"a\u202Eb"_s, 1, QString(100'000, u'x'), {{u"t\x1Bo"_s, {u"<b>\u0007"_s}}}};
    const OrderedJson error = withdrawalErrorJson(record);
    QVERIFY(error["name"] == "a<U+202E>b");
    QVERIFY(error["message"].get<std::string>().size() < 3000);
    QVERIFY(error["fields"]["t<U+001B>o"][0] == "<b><U+0007>");
}

void TestPayoutAnswer::tellsRowsAndNotesOfABatch()
{
    Recipient first = somebody();
    first.row = 3;
    first.note = u"its own"_s;
    const Recipient second = somebody(u"0x27b1fdb04752bbc536007a920d24acb045561c26"_s);
    WithdrawalRecord record = recordIn(WithdrawalState::Planned, someWithdrawal({first, second}));
    record.batchId = u"batch"_s;
    record.replaces = u"earlier"_s;
    const OrderedJson answer = payoutJson({}, {{record}, {}, {}, {}});
    QVERIFY(answer["batch"] == "batch");
    const OrderedJson withdrawal = answer["withdrawals"][0];
    QVERIFY(withdrawal["replaces"] == "earlier" && withdrawal["type"] == "mass_cash_out"
            && withdrawal["amount"] == "0.5");
    QVERIFY(withdrawal["recipients"][0]["row"] == 3 && withdrawal["recipients"][0]["note"] == "its own");
    QVERIFY(withdrawal["recipients"][1]["row"].is_null());
    QVERIFY(withdrawal["recipients"][1]["note"].get<std::string>().empty());
}

void TestPayoutAnswer::writesRemarks()
{
    const OrderedJson remarks = remarksJson({{u"a"_s, u"b"_s, 7, u"to"_s}, {u"c"_s, u"d"_s}});
    QVERIFY(remarks.dump()
            == R"([{"name":"a","row":7,"field":"to","message":"b"},)"
               R"({"name":"c","row":null,"field":null,"message":"d"}])");
}

void TestPayoutAnswer::namesEveryFault()
{
    QStringList names;
    for (int value = 0; value <= int(LedgerFault::InputOutput); ++value) {
        names += errorName(LedgerFault(value));
    }
    for (int value = 0; value <= int(KeyFault::Other); ++value) {
        names += errorName(KeyFault(value));
    }
    for (int value = 0; value <= int(AskFault::Unreadable); ++value) {
        names += errorName(AskFault(value));
    }
    for (int value = 0; value <= int(PayoutFault::HeldBack); ++value) {
        names += errorName(PayoutFault(value));
    }
    for (int value = 0; value <= int(ResolutionFault::Ledger); ++value) {
        names += errorName(ResolutionFault(value));
    }
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[a-z]+(-[a-z]+)*"_s));
    for (const QString &name : names) {
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
    }
    QCOMPARE(errorName(KeyFault::NotFound), toToken(FindingName::NoKey));
    QCOMPARE(errorName(ResolutionFault::TooEarly), u"too-early"_s);
}

void TestPayoutAnswer::tellsHowToReconcile_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("command");
    QTest::newRow("plain") << u"/srv/a-b"_s << u"disburse-cli reconcile --practice --data-dir /srv/a-b"_s;
    QTest::newRow("a space") << u"my data"_s << u"disburse-cli reconcile --practice --data-dir 'my data'"_s;
    QTest::newRow("a quote") << u"it's;rm"_s << u"disburse-cli reconcile --practice --data-dir 'it'\\''s;rm'"_s;
    QTest::newRow("the platform's") << QString() << u"disburse-cli reconcile --practice"_s;
}

void TestPayoutAnswer::tellsHowToReconcile()
{
    QFETCH(QString, command);
    RunOptions options;
    options.isPractice = true;
    QFETCH(QString, folder);
    options.dataFolder = folder;
    QVERIFY2(doubtLine(options).endsWith(u' ' + command), qPrintable(doubtLine(options)));
}

void TestPayoutAnswer::explainsEveryState()
{
    for (const WithdrawalState state : everyState()) {
        const QString text = linesFor(recordIn(state)).join(u'\n');
        QVERIFY(text.contains("id-1"_L1));
        QCOMPARE(text.contains("https://blockchair.com"_L1),
                 state == WithdrawalState::Accepted || state == WithdrawalState::Failed);
    }
    WithdrawalRecord record = recordIn(WithdrawalState::Accepted);
    record.txUrls = QStringList{u"javascript:alert(1)"_s};
    QVERIFY(linesFor(record).join(u'\n').contains("Link, not safe to open"_L1));
    QCOMPARE(twoColumns({{u"a"_s, u"1"_s}, {u"long"_s, u"2"_s}, {u"longest"_s, QString()}}),
             (QStringList{u"  a     1"_s, u"  long  2"_s}));
}

QTEST_APPLESS_MAIN(TestPayoutAnswer)
#include "tst_payoutanswer.moc"
