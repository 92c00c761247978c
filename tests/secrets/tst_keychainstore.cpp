#include "secrets/keychainstore.h"

#include "support/canary.h"
#include "support/realkeyring.h"
#include "support/silentservice.h"
#include "support/wait.h"

#include <QSignalSpy>

#include <qt6keychain/keychain.h>

namespace {

StoredKey makeKey(const QByteArray &secret = canaryKey())
{
    return {Secret(secret), QStringLiteral("0123456789abcdef"), QStringLiteral("api.plisio.net")};
}

// An entry under our name that is not ours.
void writeForeignEntry(const QString &profile)
{
    QKeychain::WritePasswordJob job(QStringLiteral("Disburse"));
    job.setAutoDelete(false);
    job.setKey(profile);
    job.setTextData(QStringLiteral("another program's password"));
    QSignalSpy finished(&job, &QKeychain::Job::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.error(), QKeychain::NoError);
}

} // namespace

// Against a real gnome-keyring.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void saysWhenThereIsNoKey();
    void keepsAKeyWithItsIdAndHost();
    void replacesAKey();
    void keepsProfilesApart();
    void forgets();
    void forgetsWhatWasNeverThere();
    void refusesAForeignEntry();
    void refusesWhatCannotBeAKey();
    void leavesTheKeyInNoFile();
    void answersSeveralQuestionsInTheirOrder();

    void saysThatItIsLocked_data();
    void saysThatItIsLocked();
    void saysThatItIsLockedForAnUnknownProfileToo();
    void keepsTheKeyThroughALock();
    void doesNotWaitForAnUnansweredPrompt();

private:
    template<class Value>
    Value wait(QFuture<Value> future)
    {
        [&future] {
            QTRY_VERIFY(future.isFinished());
        }();
        return future.result();
    }

    template<class Value>
    std::optional<KeyFault> faultOf(QFuture<Result<Value, KeyError>> future)
    {
        const Result<Value, KeyError> result = resultOf(future);
        return result ? std::nullopt : std::optional(result.error().fault);
    }

    static QString profile() { return QStringLiteral("default"); }

    LonelyHome m_home;
    SessionBus m_bus{m_home};
    RealKeyring m_keyring{m_bus};
    KeychainStore m_store;
};

void TestKeychainStore::initTestCase()
{
    QVERIFY2(m_bus.start(), "this test needs dbus-daemon");
    QVERIFY2(m_keyring.start(), "this test needs gnome-keyring-daemon");
}

void TestKeychainStore::init()
{
    QVERIFY(m_keyring.unlock());
    QCOMPARE(faultOf(m_store.forget(profile())), std::nullopt);
}

void TestKeychainStore::saysWhenThereIsNoKey()
{
    QCOMPARE(faultOf(m_store.read(profile())), KeyFault::NotFound);
}

void TestKeychainStore::keepsAKeyWithItsIdAndHost()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    const Result<StoredKey, KeyError> key = resultOf(m_store.read(profile()));
    QVERIFY(key);
    QCOMPARE(key->secret.reveal(), canaryKey());
    QCOMPARE(key->id, makeKey().id);
    QCOMPARE(key->hostId, makeKey().hostId);
}

void TestKeychainStore::replacesAKey()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QCOMPARE(faultOf(m_store.write(profile(), makeKey("another"))), std::nullopt);
    QCOMPARE(resultOf(m_store.read(profile()))->secret.reveal(), QByteArray("another"));
}

void TestKeychainStore::keepsProfilesApart()
{
    const QString second = QStringLiteral("second shop");
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QCOMPARE(faultOf(m_store.write(second, makeKey("another"))), std::nullopt);
    QCOMPARE(faultOf(m_store.forget(second)), std::nullopt);
    QCOMPARE(faultOf(m_store.read(second)), KeyFault::NotFound);
    QVERIFY(resultOf(m_store.read(profile())));
}

void TestKeychainStore::forgets()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QCOMPARE(faultOf(m_store.forget(profile())), std::nullopt);
    QCOMPARE(faultOf(m_store.read(profile())), KeyFault::NotFound);
}

void TestKeychainStore::forgetsWhatWasNeverThere()
{
    QCOMPARE(faultOf(m_store.forget(profile())), std::nullopt);
}

void TestKeychainStore::refusesAForeignEntry()
{
    writeForeignEntry(profile());
    QCOMPARE(faultOf(m_store.read(profile())), KeyFault::Damaged);
    QCOMPARE(faultOf(m_store.forget(profile())), std::nullopt);
}

void TestKeychainStore::refusesWhatCannotBeAKey()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey("two\nlines"))), KeyFault::NotAKey);
    QCOMPARE(faultOf(m_store.read(profile())), KeyFault::NotFound);
}

void TestKeychainStore::leavesTheKeyInNoFile()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QVERIFY(QFile::exists(m_home.path() + QStringLiteral("/data/keyrings/login.keyring")));
    QCOMPARE(filesHoldingKey(m_home.path()), QStringList());
    QVERIFY(resultOf(m_store.read(profile())));
    QCOMPARE(filesHoldingKey(m_home.path()), QStringList());
}

void TestKeychainStore::answersSeveralQuestionsInTheirOrder()
{
    const QFuture<Result<Done, KeyError>> first = m_store.write(profile(), makeKey());
    const QFuture<Result<StoredKey, KeyError>> second = m_store.read(profile());
    const QFuture<Result<StoredKey, KeyError>> third = m_store.read(QStringLiteral("no such profile"));
    QCOMPARE(faultOf(first), std::nullopt);
    QVERIFY(resultOf(second));
    QCOMPARE(faultOf(third), KeyFault::NotFound);
}

void TestKeychainStore::saysThatItIsLocked_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"read", "write", "forget"}) {
        QTest::newRow(verb) << QString::fromLatin1(verb);
    }
}

void TestKeychainStore::saysThatItIsLocked()
{
    QFETCH(QString, verb);
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QVERIFY(m_keyring.lock());
    if (verb == QLatin1String("read")) {
        QCOMPARE(faultOf(m_store.read(profile())), KeyFault::Locked);
    } else if (verb == QLatin1String("write")) {
        QCOMPARE(faultOf(m_store.write(profile(), makeKey("another"))), KeyFault::Locked);
    } else {
        QCOMPARE(faultOf(m_store.forget(profile())), KeyFault::Locked);
    }
}

void TestKeychainStore::saysThatItIsLockedForAnUnknownProfileToo()
{
    QVERIFY(m_keyring.lock());
    QCOMPARE(faultOf(m_store.read(QStringLiteral("never stored"))), KeyFault::Locked);
}

void TestKeychainStore::keepsTheKeyThroughALock()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QVERIFY(m_keyring.lock());
    QCOMPARE(faultOf(m_store.forget(profile())), KeyFault::Locked);
    QVERIFY(m_keyring.unlock());
    const Result<StoredKey, KeyError> key = resultOf(m_store.read(profile()));
    QVERIFY(key);
    QCOMPARE(key->secret.reveal(), canaryKey());
}

void TestKeychainStore::doesNotWaitForAnUnansweredPrompt()
{
    QCOMPARE(faultOf(m_store.write(profile(), makeKey())), std::nullopt);
    QVERIFY(m_keyring.lock());
    SilentService prompter;
    QVERIFY(prompter.begin(m_bus.connection(), QStringLiteral("org.gnome.keyring.SystemPrompter")));
    KeychainStore hasty(std::chrono::milliseconds(300));
    QCOMPARE(faultOf(hasty.read(profile())), KeyFault::TimedOut);
    QVERIFY(prompter.calls().contains(QStringLiteral("BeginPrompting")));
    prompter.refuseAll();
    QTRY_COMPARE(faultOf(hasty.read(profile())), KeyFault::Locked);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
