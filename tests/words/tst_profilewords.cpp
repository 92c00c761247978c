#include "words/profilewords.h"

#include <QTest>

class TestProfileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAShop_data();
    void namesAShop();
    void namesAShopOnPaper_data();
    void namesAShopOnPaper();
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

void TestProfileWords::namesAShopOnPaper_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("receipt");
    QTest::addColumn<QString>("statement");
    const QString berlin = QStringLiteral("berlin");
    QTest::newRow("the first") << QStringLiteral("default") << QString() << QString() << QStringLiteral("Main shop");
    QTest::newRow("the first with a name") << QStringLiteral("default") << QStringLiteral("Mitte")
                                           << QStringLiteral("Mitte") << QStringLiteral("Mitte (profile default)");
    QTest::newRow("without a name") << berlin << QString() << berlin << berlin;
    QTest::newRow("with a name") << berlin << QStringLiteral("Berlin Store") << QStringLiteral("Berlin Store")
                                 << QStringLiteral("Berlin Store (profile berlin)");
    QTest::newRow("named like its id") << berlin << berlin << berlin << berlin;
}

void TestProfileWords::namesAShopOnPaper()
{
    QFETCH(QString, id);
    QFETCH(QString, given);
    QTEST(shopOnReceipt({id, given, ProfileColor::None}), "receipt");
    QTEST(shopOnStatement({id, given, ProfileColor::None}), "statement");
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
