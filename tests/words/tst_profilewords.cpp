#include "words/profilewords.h"

#include <QTest>

class TestProfileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAShop_data();
    void namesAShop();
    void hasWordsForEveryColorAndFault();
};

void TestProfileWords::namesAShop_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("the first") << QStringLiteral("default") << QString() << QStringLiteral("Main shop");
    QTest::newRow("by its id") << QStringLiteral("berlin") << QString() << QStringLiteral("berlin");
    QTest::newRow("by its name") << QStringLiteral("berlin") << QStringLiteral("<b>Mitte</b>\u202E")
                                 << QStringLiteral("<b>Mitte</b><U+202E>");
}

void TestProfileWords::namesAShop()
{
    QFETCH(QString, id);
    QFETCH(QString, given);
    QTEST(shopName({id, given, ProfileColor::None}), "name");
}

void TestProfileWords::hasWordsForEveryColorAndFault()
{
    for (int color = 0; color <= int(ProfileColor::Violet); ++color) {
        QVERIFY(!nameOf(ProfileColor(color)).isEmpty());
    }
    for (int fault = 0; fault <= int(ProfileFault::NotWritten); ++fault) {
        QVERIFY(wordsFor(ProfileFault(fault)).endsWith(u'.'));
    }
}

QTEST_APPLESS_MAIN(TestProfileWords)
#include "tst_profilewords.moc"
