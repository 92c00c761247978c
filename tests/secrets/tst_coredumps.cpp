#include "secrets/coredumps.h"

#include <QFile>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesTheProcess();
};

void TestCoreDumps::closesTheProcess()
{
    QVERIFY(disableCoreDumps());
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t{0});
    QCOMPARE(limit.rlim_max, rlim_t{0});
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0L, 0L, 0L, 0L), 0);

    // By its start time others tell whether the process that claimed a payment is still this one.
    QFile stat(QStringLiteral("/proc/self/stat"));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QByteArray text = stat.readAll();
    QVERIFY(text.sliced(text.lastIndexOf(')') + 2).split(' ').at(19).toULongLong() > 0);
}

QTEST_APPLESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
