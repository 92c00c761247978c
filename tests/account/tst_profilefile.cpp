#include "account/profilefile.h"

#include <QTest>

class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFact();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void leavesOutWhatItDoesNotKnow();
};

void TestProfileFile::keepsEveryFact()
{
    ProfileFile file;
    file.lastOpened = QStringLiteral("b");
    for (int color = 0; color <= int(ProfileColor::Violet); ++color) {
        const QString id = QString(QChar(u'a' + color));
        file.entry(id) = {{id, QStringLiteral("Name \"%1\" <b>").arg(id), ProfileColor(color)}, color % 2 == 1};
    }
    const std::optional<ProfileFile> read = ProfileFile::parse(file.toText());
    QVERIFY(read);
    QCOMPARE(read->lastOpened, file.lastOpened);
    QCOMPARE(read->entries.size(), file.entries.size());
    for (qsizetype index = 0; index < file.entries.size(); ++index) {
        QCOMPARE(read->entries.at(index).profile, file.entries.at(index).profile);
        QCOMPARE(read->entries.at(index).isRemoved, file.entries.at(index).isRemoved);
    }
}

void TestProfileFile::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"profiles":[)");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no profiles") << QByteArray(R"({"last_opened":"a"})");
    QTest::newRow("profiles of another type") << QByteArray(R"({"profiles":"a"})");
}

void TestProfileFile::refusesWhatIsNoList()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ProfileFile::parse(text));
}

void TestProfileFile::leavesOutWhatItDoesNotKnow()
{
    const std::optional<ProfileFile> read = ProfileFile::parse(
        R"({"new":1,"last_opened":"../b","profiles":[{"id":"../b","name":"b"},{"id":"a","name":7,"color":"plaid","removed":"maybe"},{"name":"no id"},3]})");
    QVERIFY(read);
    QCOMPARE(read->lastOpened, QStringLiteral("default"));
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->entries.first().profile.color, ProfileColor::None);
    QVERIFY(!read->entries.first().isRemoved);
}

QTEST_APPLESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
