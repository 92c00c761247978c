#include "store/processidentity.h"

#include <QProcess>
#include <QTest>

class TestProcessIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesWhileItRuns();
    void isNoOtherProcess_data();
    void isNoOtherProcess();
};

void TestProcessIdentity::livesWhileItRuns()
{
    QVERIFY(isAlive(ownProcessIdentity()));
    QCOMPARE(ownProcessIdentity(), ownProcessIdentity());
}

void TestProcessIdentity::isNoOtherProcess_data()
{
    QTest::addColumn<QString>("identity");
    const QStringList own = ownProcessIdentity().split(u' ');
    const auto joined = [](const QString &process, const QString &start, const QString &boot) {
        return QStringList{process, start, boot}.join(u' ');
    };
    QTest::newRow("started at another time") << joined(own.at(0), QStringLiteral("1"), own.at(2));
    QTest::newRow("of another boot") << joined(own.at(0), own.at(1), QStringLiteral("another"));
    QTest::newRow("not there") << joined(QStringLiteral("4194305"), own.at(1), own.at(2));
    QTest::newRow("nothing") << QString();
    QTest::newRow("a path") << QStringLiteral("../self 1 2");
    QTest::newRow("a number alone") << own.at(0);
}

void TestProcessIdentity::isNoOtherProcess()
{
    QFETCH(QString, identity);
    QVERIFY(!isAlive(identity));
}

QTEST_GUILESS_MAIN(TestProcessIdentity)
#include "tst_processidentity.moc"
