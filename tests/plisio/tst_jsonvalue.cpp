#include "plisio/jsonvalue.h"

#include <QTest>

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoWholeJson_data();
    void refusesWhatIsNoWholeJson();
    void keepsTheTextOfNumbers_data();
    void keepsTheTextOfNumbers();
    void givesNothingForWhatIsNotThere();
};

void TestJsonValue::refusesWhatIsNoWholeJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault>("fault");
    const auto row = [](const char *name, const QByteArray &text, JsonFault fault) {
        QTest::newRow(name) << text << fault;
    };
    row("nothing", "", JsonFault::NotJson);
    row("HTML", "<html>", JsonFault::NotJson);
    row("cut off", R"({"a":"b)", JsonFault::NotJson);
    row("something behind", R"({"a":1} x)", JsonFault::NotJson);
    row("NUL behind", QByteArray("{\"a\":1}\0", 8), JsonFault::NotJson);
    row("NUL and something behind", QByteArray("{\"a\":1}\0{\"a\":2}", 15), JsonFault::NotJson);
    row("no UTF-8", "{\"a\":\"\xff\"}", JsonFault::NotJson);
    row("not a number", R"({"a":NaN})", JsonFault::NotJson);
    row("one key twice", R"({"a":1,"b":2,"a":3})", JsonFault::DuplicateKey);
    row("one key twice, escaped", R"({"a":1,"\u0061":3})", JsonFault::DuplicateKey);
    row("too deep", QByteArray(200'000, '['), JsonFault::TooDeep);
    row("too many values", '[' + QByteArray("0,").repeated(1'000'000) + "0]", JsonFault::TooLarge);
    QByteArray keys = "{";
    for (int number = 0; number < 300'000; ++number) {
        keys += '"' + QByteArray::number(number) + "\":0,";
    }
    row("too many keys", keys + "\"last\":0}", JsonFault::TooLarge);
}

void TestJsonValue::refusesWhatIsNoWholeJson()
{
    QFETCH(QByteArray, text);
    const Result<JsonValue, JsonFault> json = JsonValue::parse(text);
    QVERIFY(!json);
    QTEST(json.error(), "fault");
}

void TestJsonValue::keepsTheTextOfNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"0.1", "1.000000000000000001", "2.56e-6", "123456789012345678901234567890", "-5", "0.10"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestJsonValue::keepsTheTextOfNumbers()
{
    QFETCH(QByteArray, text);
    const Result<JsonValue, JsonFault> json = JsonValue::parse("{\"n\":" + text + '}');
    QVERIFY(json);
    QCOMPARE(textOf(*json, QLatin1String("n")), QString::fromLatin1(text));
}

void TestJsonValue::givesNothingForWhatIsNotThere()
{
    const Result<JsonValue, JsonFault> json = JsonValue::parse(R"({"list":[1],"no":null,"text":"x","yes":"1"})");
    QVERIFY(json);
    QVERIFY(!json->member(QLatin1String("missing")));
    QVERIFY(!textOf(*json, QLatin1String("no")));
    QVERIFY(!textOf(*json, QLatin1String("list")));
    QVERIFY(!amountOf(*json, QLatin1String("text")));
    QVERIFY(!json->member(QLatin1String("text"))->integer());
    QVERIFY(!json->member(QLatin1String("text"))->flag());
    QCOMPARE(json->member(QLatin1String("yes"))->flag(), true);
}

QTEST_APPLESS_MAIN(TestJsonValue)
#include "tst_jsonvalue.moc"
