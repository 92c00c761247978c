#include "records/listfiles.h"

#include "support/ledgerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestListFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatTheFileSaid();
    void keepsTheFirstOfAFile();
    void knowsNothingOfOtherFiles();
    void neverForgets();
    void saysWhenItIsDamaged();

private:
    static KeptList list(const QString &hash = QString(64, u'a'))
    {
        KeptList made{hash, u"Mai \"2026\".csv"_s, "wallet;betrag\n\"1a\";0,5\n"};
        made.separator = ';';
        made.isSheet = true;
        made.hasHeader = false;
        made.columns = {3, 1, -1, 0, 2};
        made.earlier = {{2, u"w1"_s}, {7, u"w2"_s}};
        return made;
    }
    bool change(const QString &sql)
    {
        return m_store->write([sql](Connection &connection) { return connection.change(sql).hasValue(); }).takeResult();
    }

    LedgerFixture m_ledger;
    std::shared_ptr<Store> m_store = *m_ledger.open();
    ListFiles m_files{m_store};
};

void TestListFiles::keepsAllThatTheFileSaid()
{
    QVERIFY(m_files.keep(list()).takeResult());
    QCOMPARE(**m_files.load(list().hash).takeResult(), list());
    QCOMPARE(*m_files.earlier(list().hash).takeResult(), list().earlier);
}

void TestListFiles::keepsTheFirstOfAFile()
{
    KeptList again = list();
    again.fileName = u"other.csv"_s;
    QVERIFY(m_files.keep(again).takeResult());
    QCOMPARE(**m_files.load(list().hash).takeResult(), list());
}

void TestListFiles::knowsNothingOfOtherFiles()
{
    QCOMPARE(*m_files.load(QString(64, u'b')).takeResult(), std::nullopt);
    QVERIFY(m_files.earlier(QString(64, u'b')).takeResult()->isEmpty());
}

void TestListFiles::neverForgets()
{
    QVERIFY(!change(u"DELETE FROM list_file"_s));
    QVERIFY(!change(u"UPDATE list_file SET name = 'x'"_s));
}

void TestListFiles::saysWhenItIsDamaged()
{
    const QString hash(64, u'c');
    QVERIFY(change(
        u"INSERT INTO list_file VALUES ('%1', '', x'00112233445566', ',', 0, 1, '0 1 -1 2 -1', x'00')"_s.arg(hash)));
    QCOMPARE(m_files.load(hash).takeResult().error().fault, LedgerFault::Damaged);
    QCOMPARE(m_files.earlier(hash).takeResult().error().fault, LedgerFault::Damaged);
}

QTEST_GUILESS_MAIN(TestListFiles)
#include "tst_listfiles.moc"
