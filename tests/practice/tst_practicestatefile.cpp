#include "practice/practicestatefile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

PracticeOperation someOperation()
{
    return {QString(24, u'1'),
            WithdrawalType::MassCashOut,
            FeePlan::Priority,
            QStringLiteral("USDT_TRX"),
            {{QStringLiteral("TXYZ"), *Amount::parse(u"0.000001"), {}, {}, {}}},
            QStringLiteral("pending"),
            *Amount::parse(u"4.25"),
            *Amount::parse(u"1"),
            QString(64, u'2'),
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
            1};
}

} // namespace

class TestPracticeStateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFresh();
    void keepsEverythingBetweenRuns();
    void seesWhatAnotherProcessWrote();
    void isReadableByItsOwnerOnly();
    void leavesAForeignFileAlone_data();
    void leavesAForeignFileAlone();
    void saysWhenItCannotWrite();
};

void TestPracticeStateFile::startsFresh()
{
    const QTemporaryDir folder;
    PracticeStateFile file(folder.filePath(QStringLiteral("deep/er")));
    bool isFresh = false;
    QVERIFY(file.change([&isFresh](PracticeState &state) { isFresh = state == PracticeState::fresh(); }));
    QVERIFY(isFresh);
    QVERIFY(PracticeState::fresh().balances.size() >= 12);
}

void TestPracticeStateFile::keepsEverythingBetweenRuns()
{
    const QTemporaryDir folder;
    PracticeState written;
    QVERIFY(PracticeStateFile(folder.path()).change([&written](PracticeState &state) {
        state.operations.append(someOperation());
        state.scenarios.insert(7, PracticeScenario::LostAfter);
        state.withdrawalRequests = 5;
        state.balances[QStringLiteral("ETH")] = *Amount::parse(u"0.000000000000000001");
        written = state;
    }));
    PracticeState read;
    QVERIFY(PracticeStateFile(folder.path()).change([&read](PracticeState &state) { read = state; }));
    QCOMPARE(read, written);
}

void TestPracticeStateFile::seesWhatAnotherProcessWrote()
{
    const QTemporaryDir folder;
    PracticeStateFile one(folder.path());
    PracticeStateFile other(folder.path());
    const auto count = [](PracticeState &state) {
        ++state.withdrawalRequests;
    };
    int total = 0;
    for (int round = 0; round < 20; ++round) {
        QVERIFY(one.change(count));
        QVERIFY(other.change(count));
    }
    QVERIFY(one.change([&total](PracticeState &state) { total = state.withdrawalRequests; }));
    QCOMPARE(total, 40);
}

void TestPracticeStateFile::isReadableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    QVERIFY(PracticeStateFile(folder.path()).change([](PracticeState &) {}));
    const QFile::Permissions permissions = QFile::permissions(folder.filePath(QStringLiteral("plisio.json")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestPracticeStateFile::leavesAForeignFileAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff{", 3);
    QTest::newRow("other JSON") << QByteArray("{\"format\":1}");
    QTest::newRow("a newer format") << QByteArray(
        R"({"format":2,"balances":{},"operations":[],"scenarios":{},"withdrawal_requests":0})");
    QTest::newRow("a number as balance") << QByteArray(
        R"({"format":1,"balances":{"BTC":1},"operations":[],"scenarios":{},"withdrawal_requests":0})");
    QTest::newRow("an operation without members")
        << QByteArray(R"({"format":1,"balances":{},"operations":[{}],"scenarios":{},"withdrawal_requests":0})");
}

void TestPracticeStateFile::leavesAForeignFileAlone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("plisio.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto changed =
        PracticeStateFile(folder.path()).change([](PracticeState &state) { ++state.withdrawalRequests; });
    QVERIFY(!changed);
    QCOMPARE(changed.error(), PracticeFileFault::Unreadable);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestPracticeStateFile::saysWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto changed =
        PracticeStateFile(blocker.fileName() + QStringLiteral("/below")).change([](PracticeState &) {});
    QCOMPARE(changed.error(), PracticeFileFault::NoFolder);
}

QTEST_APPLESS_MAIN(TestPracticeStateFile)
#include "tst_practicestatefile.moc"
