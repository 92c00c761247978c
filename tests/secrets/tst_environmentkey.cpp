#include "secrets/environmentkey.h"

#include "support/canary.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <iostream>

// What a program sees of itself after it took its key: run as a child, with the environment given at its start.
static int showWhatIsLeft()
{
    const Secret key = takeKeyFromEnvironment();
    removeTlsKeyLog();
    QFile initial(QStringLiteral("/proc/self/environ"));
    if (!initial.open(QIODevice::ReadOnly)) {
        return 1;
    }
    std::cout << (key.reveal() == canaryKey() ? "took the key" : key.isEmpty() ? "no key" : "another key") << '\n';
    std::cout << (qEnvironmentVariableIsSet("DISBURSE_API_KEY") ? "variable left" : "variable gone") << '\n';
    std::cout << (qEnvironmentVariableIsSet("SSLKEYLOGFILE") ? "key log left" : "key log gone") << '\n';
    const QByteArray bytes = initial.readAll();
    std::cout << (holdsKey(bytes) ? "bytes left" : "bytes gone") << '\n';
    std::cout << (bytes.contains("NEIGHBOUR=intact") ? "neighbour intact" : "neighbour harmed") << std::endl;
    return 0;
}

class TestEnvironmentKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingBehind_data();
    void leavesNothingBehind();
};

void TestEnvironmentKey::leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("key") << canaryKey() << QByteArray("took the key\n");
    QTest::newRow("empty") << QByteArray("") << QByteArray("no key\n");
    QTest::newRow("not set") << QByteArray() << QByteArray("no key\n");
}

void TestEnvironmentKey::leavesNothingBehind()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, verdict);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!value.isNull()) {
        environment.insert(QStringLiteral("DISBURSE_API_KEY"), QString::fromLatin1(value));
    }
    environment.insert(QStringLiteral("DISBURSE_API_KEY_TWO"), QStringLiteral("another variable"));
    environment.insert(QStringLiteral("NEIGHBOUR"), QStringLiteral("intact"));
    environment.insert(QStringLiteral("SSLKEYLOGFILE"), QStringLiteral("/nowhere"));
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--show-what-is-left")});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardOutput(), verdict + "variable gone\nkey log gone\nbytes gone\nneighbour intact\n");
}

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArray(argv[1]) == "--show-what-is-left") {
        return showWhatIsLeft();
    }
    QCoreApplication application(argc, argv);
    TestEnvironmentKey test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_environmentkey.moc"
