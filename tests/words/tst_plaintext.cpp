#include "words/plaintext.h"

#include <QTest>

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCannotBeSeen_data();
    void showsWhatCannotBeSeen();
    void cutsLongTextWithinTheLimit();
    void cutsBetweenCharacters();
    void doesNotEscapeMarkup();
};

void TestPlainText::showsWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Bad Request") << QStringLiteral("Bad Request");
    QTest::newRow("umlaut") << QStringLiteral("Größe €") << QStringLiteral("Größe €");
    QTest::newRow("emoji") << QStringLiteral("ok 👍") << QStringLiteral("ok 👍");
    QTest::newRow("bidi override") << QStringLiteral("a\u202Ecba") << QStringLiteral("a<U+202E>cba");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a<U+200B>b");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa") << QStringLiteral("<U+FEFF>a");
    QTest::newRow("escape") << QStringLiteral("\u001B[2Ja") << QStringLiteral("<U+001B>[2Ja");
    QTest::newRow("NUL") << QStringLiteral("a\0b") << QStringLiteral("a<U+0000>b");
    QTest::newRow("delete") << QStringLiteral("a\u007Fb") << QStringLiteral("a<U+007F>b");
    QTest::newRow("Hangul filler") << QStringLiteral("a\u3164b") << QStringLiteral("a<U+3164>b");
    QTest::newRow("tag character") << QStringLiteral("a\U000E0041") << QStringLiteral("a<U+E0041>");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'a' << QStringLiteral("<U+D800>a");
    QTest::newRow("line feeds fold") << QStringLiteral("one\r\n\n  two\tthree\n") << QStringLiteral("one two three");
    QTest::newRow("line separator folds") << QStringLiteral("one\u2028two") << QStringLiteral("one two");
}

void TestPlainText::showsWhatCannotBeSeen()
{
    QFETCH(QString, outside);
    QTEST(plainText(outside), "shown");
}

void TestPlainText::cutsLongTextWithinTheLimit()
{
    const QString cut = plainText(QString(1'000'000, u'x'));
    QCOMPARE(cut.size(), 300);
    QVERIFY(cut.endsWith(u'…'));
    QCOMPARE(plainText(QString(300, u'x')).size(), 300);
    QVERIFY(!plainText(QString(300, u'x')).endsWith(u'…'));
    QVERIFY(plainText(QString(1000, QChar(0x202E)), 20).size() <= 20);
}

void TestPlainText::cutsBetweenCharacters()
{
    for (int limit = 2; limit < 12; ++limit) {
        const QString cut = plainText(QStringLiteral("👍👍👍👍👍👍👍👍"), limit);
        QVERIFY(cut.size() <= limit);
        QVERIFY(cut.isValidUtf16());
    }
}

void TestPlainText::doesNotEscapeMarkup()
{
    const QString markup = QStringLiteral("<b>x</b> &amp; <a href=\"https://evil\">y</a>");
    QCOMPARE(plainText(markup), markup);
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
