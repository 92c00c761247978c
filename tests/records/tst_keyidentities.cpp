#include "records/keyidentities.h"

#include "support/ledgerfixture.h"

#include <QDirIterator>
#include <QTest>

class TestKeyIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsTheProposedIdForANewKey();
    void knowsAKeyAgain();
    void refusesAnIdOfAnotherKey();
    void refusesAnEmptyId();
    void tellsFingerprintsOfTwoLedgersApart();
    void writesNothingOfTheKey();
};

namespace {

const char *const canary = "CANARY-KEY-0123456789abcdef";

Secret key(const char *text = canary)
{
    return Secret(QByteArray(text));
}

Result<QString, LedgerError> idFor(const std::shared_ptr<Store> &store, const Secret &secret, const QString &proposed)
{
    return KeyIdentities(store).idFor(secret, proposed).takeResult();
}

QString fingerprint(const std::shared_ptr<Store> &store)
{
    return store
        ->read([](Connection &connection) {
            return connection.value(QStringLiteral("SELECT fingerprint FROM key_identity"))->toString();
        })
        .takeResult();
}

} // namespace

void TestKeyIdentities::recordsTheProposedIdForANewKey()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    QCOMPARE(*idFor(store, key(), QStringLiteral("one")), QStringLiteral("one"));
    QCOMPARE(*idFor(store, key("another"), QStringLiteral("two")), QStringLiteral("two"));
}

void TestKeyIdentities::knowsAKeyAgain()
{
    const LedgerFixture ledger;
    QCOMPARE(*idFor(*ledger.open(), key(), QStringLiteral("one")), QStringLiteral("one"));
    QCOMPARE(*idFor(*ledger.open(), key(), QStringLiteral("two")), QStringLiteral("one"));
}

void TestKeyIdentities::refusesAnIdOfAnotherKey()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    QVERIFY(idFor(store, key(), QStringLiteral("one")));
    const auto other = idFor(store, key("another"), QStringLiteral("one"));
    QVERIFY(!other);
    QCOMPARE(other.error().fault, LedgerFault::Refused);
}

void TestKeyIdentities::refusesAnEmptyId()
{
    const LedgerFixture ledger;
    const auto none = idFor(*ledger.open(), key(), QString());
    QVERIFY(!none);
    QCOMPARE(none.error().fault, LedgerFault::Refused);
}

void TestKeyIdentities::tellsFingerprintsOfTwoLedgersApart()
{
    const LedgerFixture one;
    const LedgerFixture two;
    const auto first = *one.open();
    const auto second = *two.open();
    QVERIFY(idFor(first, key(), QStringLiteral("one")));
    QVERIFY(idFor(second, key(), QStringLiteral("one")));
    QCOMPARE(fingerprint(first).size(), 64);
    QVERIFY(fingerprint(first) != fingerprint(second));
}

void TestKeyIdentities::writesNothingOfTheKey()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    QVERIFY(idFor(store, key(), QStringLiteral("one")));
    const auto refused = idFor(store, key("CANARY-KEY-second"), QStringLiteral("one"));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("CANARY")));
    int files = 0;
    for (QDirIterator entries(ledger.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         entries.hasNext(); ++files) {
        QFile file(entries.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("CANARY"), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(QByteArray("CANARY-KEY").toHex()), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 3); // ledger, log and shared memory
}

QTEST_GUILESS_MAIN(TestKeyIdentities)
#include "tst_keyidentities.moc"
