#include "core/visibletext.h"

#include <QTest>

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatCannotBeSeen_data();
    void knowsWhatCannotBeSeen();
    void readsCodePoints();
    void namesCodePoints();
};

void TestVisibleText::knowsWhatCannotBeSeen_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<bool>("isHidden");
    const auto rows = [](std::initializer_list<char32_t> characters, bool isHidden) {
        for (const char32_t character : characters) {
            QTest::newRow(qPrintable(codePointName(character))) << uint(character) << isHidden;
        }
    };
    rows({U'a', U' ', U'~', U'é', U'Ж', U'汉', 0x1F44D, 0x00A0}, false);
    rows({0x00,   0x0A,   0x7F,   0x9F,   0x00AD, 0x034F,  0x061C,  0x115F,  0x180E, 0x200B,
          0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2066,  0x2069,  0x2800,  0x3164, 0xD800,
          0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE0041, 0xE0100, 0x10FFFF},
         true);
}

void TestVisibleText::knowsWhatCannotBeSeen()
{
    QFETCH(uint, character);
    QTEST(isInvisible(char32_t(character)), "isHidden");
}

void TestVisibleText::readsCodePoints()
{
    const QString text = QStringLiteral("a👍");
    QCOMPARE(codePointAt(text, 0), U'a');
    QCOMPARE(codePointAt(text, 1), char32_t(0x1F44D));
    QCOMPARE(codePointAt(text, 2), char32_t(0xDC4D));
    QCOMPARE(codePointAt(QString(QChar(0xD83D)), 0), char32_t(0xD83D));
}

void TestVisibleText::namesCodePoints()
{
    QCOMPARE(codePointName(0), QStringLiteral("U+0000"));
    QCOMPARE(codePointName(0x202E), QStringLiteral("U+202E"));
    QCOMPARE(codePointName(0x1F44D), QStringLiteral("U+1F44D"));
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
