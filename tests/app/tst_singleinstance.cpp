#include "app/singleinstance.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Standing = SingleInstance::Standing;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsOneWindowHaveALedger();
    void letsOtherLedgersAlone();
    void makesAFolderForTheUserAlone();
    void saysSoWhenTheOtherDoesNotAnswer();

private:
    static Standing standingOf(SingleInstance &instance)
    {
        Standing standing = Standing::Unreachable;
        QSignalSpy decided(&instance, &SingleInstance::decided);
        QObject::connect(&instance, &SingleInstance::decided, &instance,
                         [&standing](Standing known) { standing = known; });
        instance.begin();
        static_cast<void>(QTest::qWaitFor([&decided] { return !decided.isEmpty(); }, 10'000));
        instance.disconnect();
        return standing;
    }

    QTemporaryDir m_folder;
};

void TestSingleInstance::letsOneWindowHaveALedger()
{
    const QString folder = m_folder.filePath(QStringLiteral("one"));
    auto first = std::make_unique<SingleInstance>(folder);
    QCOMPARE(standingOf(*first), Standing::First);
    const QSignalSpy raised(first.get(), &SingleInstance::raiseRequested);
    SingleInstance second(folder);
    QCOMPARE(standingOf(second), Standing::Second);
    QTRY_COMPARE(raised.count(), 1);
    // By another way to the same folder too.
    SingleInstance third(folder + QStringLiteral("/../one/"));
    QCOMPARE(standingOf(third), Standing::Second);
    QTRY_COMPARE(raised.count(), 2);
    first.reset();
    SingleInstance later(folder);
    QCOMPARE(standingOf(later), Standing::First);
}

void TestSingleInstance::letsOtherLedgersAlone()
{
    SingleInstance one(m_folder.filePath(QStringLiteral("mine")));
    SingleInstance other(m_folder.filePath(QStringLiteral("practice/mine")));
    QCOMPARE(standingOf(one), Standing::First);
    QCOMPARE(standingOf(other), Standing::First);
}

void TestSingleInstance::makesAFolderForTheUserAlone()
{
    const QString folder = m_folder.filePath(QStringLiteral("a/new/folder"));
    const SingleInstance instance(folder);
    QCOMPARE(QFileInfo(folder).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                    | QFile::ExeOther),
             QFile::Permissions());
}

void TestSingleInstance::saysSoWhenTheOtherDoesNotAnswer()
{
    const QString folder = m_folder.filePath(QStringLiteral("deaf"));
    QDir().mkpath(folder);
    QLockFile lock(folder + QStringLiteral("/window.lock"));
    QVERIFY(lock.tryLock(0));
    SingleInstance second(folder);
    QCOMPARE(standingOf(second), Standing::Unreachable);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
