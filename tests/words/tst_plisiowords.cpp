#include "words/plisiowords.h"

#include <QTest>

class TestPlisioWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneParagraph_data();
    void writesOneParagraph();
    void splitsByInput();
    void showsForeignTextAsPlainText();
    void staysShort();
};

void TestPlisioWords::writesOneParagraph_data()
{
    QTest::addColumn<PlisioError>("error");
    QTest::addColumn<QString>("words");
    const QMap<QString, QStringList> fee{
        {QStringLiteral("fee"), {QStringLiteral("The transaction fee cannot be estimated")}}};
    const QMap<QString, QStringList> to{{QStringLiteral("to"), {QStringLiteral("Invalid address.")}}};
    QTest::newRow("message") << PlisioError{QStringLiteral("Bad Request"), 115, QStringLiteral("No funds"), {}}
                             << QStringLiteral("Plisio refused: No funds. (Bad Request, code 115)");
    QTest::newRow("field of ours") << PlisioError{QStringLiteral("Bad Request"), {}, {}, to}
                                   << QStringLiteral("Plisio refused: Invalid address. (Bad Request)");
    QTest::newRow("other field") << PlisioError{
        {}, 115, {}, fee} << QStringLiteral("Plisio refused: fee: The transaction fee cannot be estimated. (code 115)");
    QTest::newRow("nothing") << PlisioError{} << QStringLiteral("Plisio refused, and gave no reason.");
    QTest::newRow("placeholders") << PlisioError{QStringLiteral("%2 %1"), 1, QStringLiteral("%1"), {}}
                                  << QStringLiteral("Plisio refused: %1. (%2 %1, code 1)");
}

void TestPlisioWords::writesOneParagraph()
{
    QFETCH(PlisioError, error);
    QTEST(wordsFor(error), "words");
}

void TestPlisioWords::splitsByInput()
{
    const PlisioError error{QStringLiteral("Bad Request"),
                            115,
                            QStringLiteral("Check it"),
                            {{QStringLiteral("to"), {QStringLiteral("Bad one"), QStringLiteral("Too short")}},
                             {QStringLiteral("balance"), {QStringLiteral("Insufficient funds on balance")}},
                             {QStringLiteral("fee"), {QStringLiteral("No estimate")}}}};
    QCOMPARE(plisioWordsAt(error, InputField::Address), QStringLiteral("Bad one. Too short."));
    QCOMPARE(plisioWordsAt(error, InputField::Amount), QStringLiteral("Insufficient funds on balance."));
    QCOMPARE(plisioWordsAt(error, InputField::None), QStringLiteral("Check it. fee: No estimate."));
    QVERIFY(plisioWordsAt(error, InputField::FeePlan).isEmpty());
}

void TestPlisioWords::showsForeignTextAsPlainText()
{
    const PlisioError error{{}, {}, QStringLiteral("<b>a</b>\u202E\n\u200Bend"), {}};
    QCOMPARE(wordsFor(error), QStringLiteral("Plisio refused: <b>a</b><U+202E> <U+200B>end."));
}

void TestPlisioWords::staysShort()
{
    PlisioError error{QString(1'000'000, u'n'), 1, QString(1'000'000, u'm'), {}};
    for (int index = 0; index < 1000; ++index) {
        error.fields.insert(QString::number(index), {QString(1000, u'f')});
    }
    QVERIFY(wordsFor(error).size() < 750);
}

QTEST_APPLESS_MAIN(TestPlisioWords)
#include "tst_plisiowords.moc"
