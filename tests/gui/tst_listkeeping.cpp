#include "gui/listkeeping.h"

#include "support/ledgerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestListKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFileInTheLedger();
    void takesOnlyWhatWasNotPaid();

private:
    TakenRows take(const QByteArray &content)
    {
        const RecipientList list = readRecipientList(content, {});
        QFuture<TakenRows> taken = keepList(m_archive, list, list.rows, u"/tmp/Mai.csv"_s);
        return QTest::qWaitFor([&taken] { return taken.isFinished(); }) ? taken.result() : TakenRows{};
    }

    LedgerFixture m_ledger;
    std::shared_ptr<Store> m_store = *m_ledger.open();
    ListArchive m_archive{m_store};
};

void TestListKeeping::keepsTheFileInTheLedger()
{
    const QByteArray content("address,amount,x\n1a,0.5,y\n");
    const TakenRows taken = take(content);
    QCOMPARE(taken.rows.size(), 1);
    QVERIFY(!taken.unpaid && !taken.ledger);
    const auto kept = m_archive.files.load(taken.listFile).takeResult();
    QVERIFY(kept && kept->has_value());
    QCOMPARE((*kept)->text, content);
    QCOMPARE((*kept)->fileName, u"Mai.csv"_s);
}

void TestListKeeping::takesOnlyWhatWasNotPaid()
{
    const QString refused = *onJournal(*m_store, [](Journal &journal) -> Result<QString, LedgerError> {
        const auto ids = journal.plan(confirmed(), someContext(u"b1"_s));
        static_cast<void>(journal.claim(ids->front(), someContext(), someTime()));
        static_cast<void>(journal.record(ids->front(), Rejected{}, someTime()));
        return ids->front();
    });
    const TakenRows taken =
        take(u"address,amount,disburse_state,disburse_withdrawal\n1a,0.5,rejected,%1\n1b,1,accepted,w2\n"_s.arg(refused)
                 .toUtf8());
    QCOMPARE(taken.rows.size(), 1);
    QCOMPARE(taken.rows.front().fileRow, 2);
    QCOMPARE(taken.unpaid, (UnpaidCounts{.taken = 1, .unknown = 1}));
    QCOMPARE(*m_archive.files.earlier(taken.listFile).takeResult(), (QHash<int, QString>{{2, refused}}));
}

QTEST_GUILESS_MAIN(TestListKeeping)
#include "tst_listkeeping.moc"
