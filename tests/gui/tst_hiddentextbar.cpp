#include "gui/hiddentextbar.h"
#include "support/shownwidgets.h"

#include <QSignalSpy>
#include <QTest>

class TestHiddenTextBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOutWhatCannotBeSeen_data();
    void writesOutWhatCannotBeSeen();
    void takesItOutOnlyWhenAsked();
    void showsWhatIsHiddenFarBehind();
    void staysShortForALongText();
    void hidesWhenNothingIsHidden();
};

void TestHiddenTextBar::writesOutWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("clean");
    const QString plain = QStringLiteral("abc");
    QTest::newRow("nothing hidden") << plain << QString() << plain;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("a space within") << QStringLiteral("a c") << QString() << QStringLiteral("a c");
    QTest::newRow("spaces at the ends") << QStringLiteral(" abc  ") << QStringLiteral("␣abc␣␣") << plain;
    QTest::newRow("only spaces") << QStringLiteral("  ") << QStringLiteral("␣␣") << QString();
    QTest::newRow("line feed at the end") << QStringLiteral("abc\n") << QStringLiteral("abc<U+000A>") << plain;
    QTest::newRow("line feed within") << QStringLiteral("a\nbc") << QStringLiteral("a<U+000A>bc") << plain;
    QTest::newRow("bidi override") << QStringLiteral("a\u202Ebc") << QStringLiteral("a<U+202E>bc") << plain;
    QTest::newRow("zero width") << QStringLiteral("\uFEFFab\u200Bc") << QStringLiteral("<U+FEFF>ab<U+200B>c") << plain;
    QTest::newRow("no-break space at the end") << QStringLiteral("abc\u00A0") << QStringLiteral("abc␣") << plain;
    QTest::newRow("tag beyond the basic plane")
        << QStringLiteral("a\U000E0041bc") << QStringLiteral("a<U+E0041>bc") << plain;
    QTest::newRow("visible beyond the basic plane")
        << QStringLiteral("\U0001F4B0 ") << QStringLiteral("\U0001F4B0␣") << QStringLiteral("\U0001F4B0");
}

void TestHiddenTextBar::writesOutWhatCannotBeSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(QString, clean);
    HiddenTextBar bar;
    bar.setContent(text);
    QCOMPARE(bar.shownText(), shown);
    QCOMPARE(bar.isVisible(), !shown.isEmpty());
    QCOMPARE(hasHidden(text), !shown.isEmpty());
    QCOMPARE(withoutHidden(text), clean);
}

void TestHiddenTextBar::takesItOutOnlyWhenAsked()
{
    HiddenTextBar bar;
    const QSignalSpy cleaned(&bar, &HiddenTextBar::cleaned);
    bar.setContent(QStringLiteral(" a\u202Eb\n"));
    QCOMPARE(cleaned.count(), 0);
    QTest::mouseClick(shownButton(bar, QStringLiteral("Remove hidden characters")), Qt::LeftButton);
    QCOMPARE(cleaned.count(), 1);
    QCOMPARE(cleaned.first().first().toString(), QStringLiteral("ab"));
}

void TestHiddenTextBar::showsWhatIsHiddenFarBehind()
{
    HiddenTextBar bar;
    bar.setContent(QString(5000, u'a') + QStringLiteral("b\u202Ec") + QString(5000, u'd'));
    QVERIFY2(bar.shownText().contains(QLatin1String("b<U+202E>c")), qPrintable(bar.shownText()));
    for (const QString &start : {QString(), QStringLiteral("x")}) { // cut between two characters, never within one
        bar.setContent(start + QStringLiteral("\U0001F4B0").repeated(100) + u'\n');
        QVERIFY2(!bar.shownText().contains(QLatin1String("<U+D")), qPrintable(bar.shownText()));
        QVERIFY2(bar.shownText().endsWith(QLatin1String("<U+000A>")), qPrintable(bar.shownText()));
    }
}

void TestHiddenTextBar::staysShortForALongText()
{
    HiddenTextBar bar;
    bar.setContent(QString(100'000, u'a') + u'\n');
    QVERIFY(bar.shownText().size() < 1000);
    bar.setContent(QString(100'000, u'\n'));
    QVERIFY(bar.shownText().size() < 1000);
}

void TestHiddenTextBar::hidesWhenNothingIsHidden()
{
    HiddenTextBar bar;
    bar.setContent(QStringLiteral("abc "));
    bar.setContent(QStringLiteral("abc"));
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.shownText(), QString());
}

QTEST_MAIN(TestHiddenTextBar)
#include "tst_hiddentextbar.moc"
