#include "core/addresslikeness.h"

#include <QTest>

class TestAddressLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMatchingEnds_data();
    void findsMatchingEnds();
    void marksWhatDiffers_data();
    void marksWhatDiffers();
};

void TestAddressLikeness::findsMatchingEnds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const char *left, const char *right, int start, int end) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << start << end;
    };
    row("both ends", "abcXdef", "abcYdef", 3, 3);
    row("equal", "abc", "abc", 3, 0);
    row("nothing", "abc", "xyz", 0, 0);
    row("one longer", "abab", "ab", 2, 0);
    row("never overlapping", "aaa", "aaaa", 3, 0);
    row("empty", "", "abc", 0, 0);
}

void TestAddressLikeness::findsMatchingEnds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const MatchingEnds common = matchingEnds(left, right);
    QTEST(int(common.start), "start");
    QTEST(int(common.end), "end");
}

void TestAddressLikeness::marksWhatDiffers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *name, const char *left, const char *right, const char *marks) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(marks);
    };
    row("each character", "Tabcd", "TaXcY", "  ^ ^");
    row("the case of base58", "TAbc", "Tabc", " ^  ");
    row("no case where one has none", "0xAbC1", "0xabc2", "     ^");
    row("of different length", "TabXYZcd", "TabXcd", "    ^^  ");
}

void TestAddressLikeness::marksWhatDiffers()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(differenceMarks(left, right), "marks");
}

QTEST_APPLESS_MAIN(TestAddressLikeness)
#include "tst_addresslikeness.moc"
