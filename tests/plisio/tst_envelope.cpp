#include "plisio/envelope.h"

#include "parsed.h"

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSuccessFromErrorFromNeither_data();
    void tellsSuccessFromErrorFromNeither();
    void handsOverTheData();
    void readsEveryShapeOfAnError_data();
    void readsEveryShapeOfAnError();
    void cutsLongTexts();
};

namespace {

using Fields = QMap<QString, QStringList>;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

void TestEnvelope::tellsSuccessFromErrorFromNeither_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const int none = 0;
    const int success = 1;
    const int error = 2;
    QTest::newRow("success") << QByteArray(R"({"status":"success","data":{}})") << success;
    QTest::newRow("success with a list") << QByteArray(R"({"status":"success","data":[]})") << success;
    QTest::newRow("success with null") << QByteArray(R"({"status":"success","data":null})") << success;
    QTest::newRow("members beside them") << QByteArray(R"( {"x":1,"data":{},"status":"success"} )") << success;
    QTest::newRow("error") << QByteArray(R"({"status":"error","data":{"message":"no"}})") << error;
    QTest::newRow("error with nothing to say") << QByteArray(R"({"status":"error","data":{}})") << error;
    QTest::newRow("error with text") << QByteArray(R"({"status":"error","data":"no"})") << error;
    QTest::newRow("error with a list") << QByteArray(R"({"status":"error","data":[]})") << none;
    QTest::newRow("error with null") << QByteArray(R"({"status":"error","data":null})") << none;
    QTest::newRow("error with a number") << QByteArray(R"({"status":"error","data":5})") << none;
    QTest::newRow("success without data") << QByteArray(R"({"status":"success"})") << none;
    QTest::newRow("error without data") << QByteArray(R"({"status":"error"})") << none;
    QTest::newRow("another status") << QByteArray(R"({"status":"Success","data":{}})") << none;
    QTest::newRow("a number as status") << QByteArray(R"({"status":200,"data":{}})") << none;
    QTest::newRow("no status") << QByteArray(R"({"data":{"message":"no"}})") << none;
    QTest::newRow("two statuses") << QByteArray(R"({"status":"success","status":"error","data":{}})") << none;
    QTest::newRow("two answers") << QByteArray(R"({"status":"success","data":{}}{"status":"error","data":{}})") << none;
    QTest::newRow("half an answer") << QByteArray(R"({"status":"success","data":{})") << none;
    QTest::newRow("a list around it") << QByteArray(R"([{"status":"success","data":{}}])") << none;
    QTest::newRow("HTML") << QByteArray("<html><body>Bad gateway</body></html>") << none;
    QTest::newRow("nothing") << QByteArray() << none;
}

void TestEnvelope::tellsSuccessFromErrorFromNeither()
{
    QFETCH(QByteArray, body);
    QTEST(int(readEnvelope(body).index()), "kind");
}

void TestEnvelope::handsOverTheData()
{
    const Envelope success = readEnvelope(R"({"status":"success","data":{"balance":"0.10"}})");
    QCOMPARE(textOf(std::get<SuccessEnvelope>(success).data, QLatin1String("balance")), text("0.10"));
    const Envelope error = readEnvelope(R"({"status":"error","data":{"name":"Not Found","code":404}})");
    QCOMPARE(std::get<ErrorEnvelope>(error).error, (PlisioError{text("Not Found"), 404, {}, {}}));
}

void TestEnvelope::readsEveryShapeOfAnError_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<PlisioError>("error");
    const auto row = [](const char *name, const char *data, const PlisioError &error) {
        QTest::newRow(name) << QByteArray(data) << error;
    };
    const QString bad = text("Bad Request");
    row("plain text", R"({"name":"Bad Request","message":"Wrong key.","code":100})",
        {bad, 100, text("Wrong key."), {}});
    row("a field with reasons",
        R"({"name":"Bad Request","message":"{\"fee\":[\"No estimate.\",\"Check it.\"]}","code":115})",
        {bad, 115, {}, Fields{{text("fee"), {text("No estimate."), text("Check it.")}}}});
    row("a field with one reason",
        R"({"name":"Bad Request","message":"{\"balance\":\"Insufficient funds\"}","code":116})",
        {bad, 116, {}, Fields{{text("balance"), {text("Insufficient funds")}}}});
    row("several fields", R"({"message":"{\"to\":[\"Wrong.\"],\"amount\":\"Too small.\"}"})",
        {{}, {}, {}, Fields{{text("to"), {text("Wrong.")}}, {text("amount"), {text("Too small.")}}}});
    row("text, then JSON",
        R"({"name":"Bad Request","message":"Unsupported value: {\"currency\":\"BTCX\"}","code":105})",
        {bad, 105, text("Unsupported value:"), Fields{{text("currency"), {text("BTCX")}}}});
    row("text, then what is no JSON", R"({"message":"Use {currency} here"})",
        {{}, {}, text("Use {currency} here"), {}});
    row("text, then half of JSON", R"({"message":"No: {\"to\":[\"W"})", {{}, {}, text("No: {\"to\":[\"W"), {}});
    row("text, JSON, and text again", R"({"message":"{\"to\":\"x\"} or so"})",
        {{}, {}, text("{\"to\":\"x\"} or so"), {}});
    row("an object", R"({"message":{"to":["Wrong."]},"code":1})", {{}, 1, {}, Fields{{text("to"), {text("Wrong.")}}}});
    row("a number", R"({"message":7})", {{}, {}, text("7"), {}});
    row("null", R"({"name":"Bad Request","message":null})", {bad, {}, {}, {}});
    row("no message", R"({"name":"Bad Request","code":422})", {bad, 422, {}, {}});
    row("no name", R"({"message":"Wrong key.","code":100})", {{}, 100, text("Wrong key."), {}});
    row("only text", R"("Wrong key.")", {{}, {}, text("Wrong key."), {}});
    row("only fields", R"({"balance":"Insufficient funds"})",
        {{}, {}, {}, Fields{{text("balance"), {text("Insufficient funds")}}}});
    row("a code in quotes", R"({"code":"115","message":"x"})", {{}, 115, text("x"), {}});
    row("a code beyond int", R"({"code":99999999999,"message":"x"})", {{}, {}, text("x"), {}});
    row("a code that is none", R"({"code":[1],"name":7,"message":"x"})", {text("7"), {}, text("x"), {}});
    row("reasons that are none", R"({"message":"{\"to\":[[\"x\"],null,3],\"fee\":null}"})",
        {{}, {}, {}, Fields{{text("to"), {text("3")}}}});
    row("HTML", R"({"message":"<b>no</b>"})", {{}, {}, text("<b>no</b>"), {}});
    row("nothing", "{}", {});
}

void TestEnvelope::readsEveryShapeOfAnError()
{
    QFETCH(QByteArray, data);
    QTEST(readError(parsed(data)), "error");
}

void TestEnvelope::cutsLongTexts()
{
    const QByteArray words(5000, 'x');
    const PlisioError error = readError(parsed(R"({"name":")" + words + R"(","message":")" + words + R"("})"));
    QCOMPARE(error.name.size(), 2000);
    QCOMPARE(error.message.size(), 2000);
    const PlisioError fields = readError(parsed(R"({"message":{")" + words + R"(":[")" + words + R"("]}})"));
    QCOMPARE(fields.fields.firstKey().size(), 2000);
    QCOMPARE(fields.fields.first().first().size(), 2000);
}

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
