#include "account/profiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsTheFirstShopWithoutAFile();
    void listsWhatHasALedger();
    void makesAnIdFromTheName_data();
    void makesAnIdFromTheName();
    void neverTakesAFolderThatIsThere();
    void keepsIdAndFolderWhenItIsRenamed();
    void refusesNames_data();
    void refusesNames();
    void removesFromTheListAlone();
    void bringsBackWhatIsOpenedByItsId();
    void opensWhatWasOpenLast();
    void leavesADamagedFileAsItIs();
    void keepsWhatAnotherWindowWrote();
    void isReadableByItsOwnerAlone();
    void saysThatItCannotBeWritten();
    void practicesInLedgersOfItsOwn();

private:
    [[nodiscard]] Profiles profiles() const { return Profiles(m_folder->path()); }
    [[nodiscard]] QString filePath() const { return m_folder->filePath(QStringLiteral("profiles.json")); }
    void makeLedger(const QString &id) const;
    static QStringList idsOf(const QList<Profile> &list);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfiles::makeLedger(const QString &id) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(id));
    QFile ledger(m_folder->filePath(id + QStringLiteral("/ledger.sqlite")));
    QVERIFY(ledger.open(QIODevice::WriteOnly));
}

QStringList TestProfiles::idsOf(const QList<Profile> &list)
{
    QStringList ids;
    for (const Profile &profile : list) {
        ids.append(profile.id);
    }
    return ids;
}

void TestProfiles::knowsTheFirstShopWithoutAFile()
{
    QCOMPARE(profiles().lastOpened(), QStringLiteral("default"));
    QCOMPARE(profiles().find(QStringLiteral("default")), Profile());
    QVERIFY(profiles().list().isEmpty());
    QVERIFY(profiles().setLastOpened(QStringLiteral("default")));
    QVERIFY(!QFile::exists(filePath())); // nothing to remember
}

void TestProfiles::listsWhatHasALedger()
{
    makeLedger(QStringLiteral("default"));
    makeLedger(QStringLiteral("berlin"));
    makeLedger(QStringLiteral("practice/default"));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("no-ledger")));
    QCOMPARE(idsOf(profiles().list()), (QStringList{QStringLiteral("berlin"), QStringLiteral("default")}));
}

void TestProfiles::makesAnIdFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *id, const QString &name) {
        QTest::newRow(id) << name << QString::fromLatin1(id);
    };
    row("berlin-store", QStringLiteral(" Berlin  Store "));
    row("caf", QStringLiteral(u"Café"));
    row("a-b", QStringLiteral("../a/../b"));
    row("shop", QStringLiteral(u"магазин"));
    row("practice-2", QStringLiteral("Practice"));
    row("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", QString(300, u'x'));
}

void TestProfiles::makesAnIdFromTheName()
{
    QFETCH(QString, name);
    const Result<Profile, ProfileFault> added = profiles().add(name, ProfileColor::Teal);
    QVERIFY(added);
    QTEST(added->id, "id");
    QCOMPARE(profiles().find(added->id).name, name.simplified().left(200));
    QCOMPARE(profiles().find(added->id).color, ProfileColor::Teal);
}

void TestProfiles::neverTakesAFolderThatIsThere()
{
    makeLedger(QStringLiteral("berlin"));
    makeLedger(QStringLiteral("practice/berlin-2"));
    Profiles shops = profiles();
    QVERIFY(shops.change({QStringLiteral("berlin"), QStringLiteral("The first"), ProfileColor::None}));
    QCOMPARE(shops.add(QStringLiteral("Berlin"), ProfileColor::None)->id, QStringLiteral("berlin-3"));
    QVERIFY(shops.remove(QStringLiteral("berlin-3"))); // nor that of a shop that was removed before it had a folder
    QCOMPARE(shops.add(QStringLiteral("Berlin"), ProfileColor::None)->id, QStringLiteral("berlin-4"));
}

void TestProfiles::keepsIdAndFolderWhenItIsRenamed()
{
    Profiles shops = profiles();
    const Profile made = *shops.add(QStringLiteral("Berlin"), ProfileColor::Blue);
    QVERIFY(shops.change({made.id, QStringLiteral("Hamburg"), ProfileColor::Red}));
    const Profile expected{made.id, QStringLiteral("Hamburg"), ProfileColor::Red};
    QCOMPARE(shops.list(), QList<Profile>{expected});
    QCOMPARE(shops.folderOf(made.id), m_folder->filePath(QStringLiteral("berlin")));
}

void TestProfiles::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProfileFault>("fault");
    QTest::newRow("none") << QString() << ProfileFault::NoName;
    QTest::newRow("spaces") << QStringLiteral(" \t") << ProfileFault::NoName;
    QTest::newRow("taken") << QStringLiteral(" bERLIN ") << ProfileFault::NameTaken;
    QTest::newRow("the id of one without a name") << QStringLiteral("Other") << ProfileFault::NameTaken;
}

void TestProfiles::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(ProfileFault, fault);
    makeLedger(QStringLiteral("other"));
    Profiles shops = profiles();
    QVERIFY(shops.add(QStringLiteral("Berlin"), ProfileColor::None));
    const Profile second = *shops.add(QStringLiteral("Second"), ProfileColor::None);
    QCOMPARE(shops.add(name, ProfileColor::None).error(), fault);
    QCOMPARE(shops.change({second.id, name, ProfileColor::None}).error(), fault);
    QCOMPARE(shops.find(second.id).name, QStringLiteral("Second"));
}

void TestProfiles::removesFromTheListAlone()
{
    makeLedger(QStringLiteral("default"));
    makeLedger(QStringLiteral("old"));
    Profiles shops = profiles();
    QVERIFY(shops.setLastOpened(QStringLiteral("old")));
    QVERIFY(shops.remove(QStringLiteral("old")));
    QCOMPARE(idsOf(shops.list()), QStringList{QStringLiteral("default")});
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("old/ledger.sqlite"))));
    QCOMPARE(shops.lastOpened(), QStringLiteral("default"));
    QVERIFY(shops.setLastOpened(QStringLiteral("old"))); // opened once more by its id
    QCOMPARE(shops.list().size(), 2);
}

void TestProfiles::bringsBackWhatIsOpenedByItsId()
{
    makeLedger(QStringLiteral("default"));
    makeLedger(QStringLiteral("old"));
    Profiles shops = profiles();
    QVERIFY(shops.bringBack(QStringLiteral("old"))); // was never gone
    QVERIFY(!QFile::exists(filePath()));
    QVERIFY(shops.remove(QStringLiteral("old")));
    QVERIFY(shops.bringBack(QStringLiteral("old")));
    QCOMPARE(shops.list().size(), 2);
    QCOMPARE(shops.lastOpened(), QStringLiteral("default")); // nobody chose it
}

void TestProfiles::opensWhatWasOpenLast()
{
    Profiles shops = profiles();
    const Profile made = *shops.add(QStringLiteral("Berlin"), ProfileColor::Blue);
    QVERIFY(shops.setLastOpened(made.id));
    QCOMPARE(profiles().lastOpened(), made.id);
}

void TestProfiles::leavesADamagedFileAsItIs()
{
    QFile file(filePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("{\"profiles\":[{\"id\"");
    file.flush();
    Profiles shops = profiles();
    QVERIFY(shops.list().isEmpty());
    QCOMPARE(shops.add(QStringLiteral("Berlin"), ProfileColor::None).error(), ProfileFault::Damaged);
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray("{\"profiles\":[{\"id\""));
}

void TestProfiles::keepsWhatAnotherWindowWrote()
{
    Profiles one = profiles();
    Profiles other = profiles();
    QVERIFY(one.add(QStringLiteral("Berlin"), ProfileColor::Blue));
    QVERIFY(other.add(QStringLiteral("Hamburg"), ProfileColor::Red));
    QCOMPARE(one.list().size(), 2);
}

void TestProfiles::isReadableByItsOwnerAlone()
{
    QVERIFY(profiles().add(QStringLiteral("Berlin"), ProfileColor::Blue));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(filePath()) & others));
}

void TestProfiles::saysThatItCannotBeWritten()
{
    QFile blocked(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    Profiles shops(blocked.fileName());
    QCOMPARE(shops.add(QStringLiteral("Berlin"), ProfileColor::None).error(), ProfileFault::NotWritten);
}

void TestProfiles::practicesInLedgersOfItsOwn()
{
    makeLedger(QStringLiteral("real"));
    makeLedger(QStringLiteral("practice/default"));
    const Profiles shops(m_folder->path(), true);
    QCOMPARE(idsOf(shops.list()), QStringList{QStringLiteral("default")});
    QCOMPARE(shops.folderOf(QStringLiteral("x")), m_folder->filePath(QStringLiteral("practice/x")));
}

QTEST_APPLESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
