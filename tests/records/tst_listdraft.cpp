#include "records/listdraft.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestListDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void keepsEveryRowAsItIs();
    void keepsTheLastOne();
    void isGoneWhenCleared();
    void saysWhenItIsDamaged();

private:
    LedgerFixture m_ledger;
    std::shared_ptr<Store> m_store = *m_ledger.open();
    ListDraft m_draft{m_store};
};

void TestListDraft::isEmptyAtFirst()
{
    QCOMPARE(*m_draft.load().takeResult(), BatchDraft{});
}

void TestListDraft::keepsEveryRowAsItIs()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("USDT_TRX");
    draft.feePlan = FeePlan::Priority;
    draft.duplicates = DuplicateRule::Separate;
    draft.maxRecipients = 7;
    draft.listFile = QStringLiteral("00ff");
    draft.rows = {{1, QStringLiteral(" 1a\u200B"), QStringLiteral("1e3"), QStringLiteral("btc"),
                   QStringLiteral("a \"b\"\n;"), QStringLiteral("Ä"), 12},
                  {2, {}, QStringLiteral("0.10"), {}, {}, {}, 13, ListFault::SurplusCells}};
    QVERIFY(m_draft.save(draft).takeResult());
    QCOMPARE(*m_draft.load().takeResult(), draft);
}

void TestListDraft::keepsTheLastOne()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    QVERIFY(m_draft.save(draft).takeResult());
    draft.currency = QStringLiteral("LTC");
    QVERIFY(m_draft.save(draft).takeResult());
    QCOMPARE(m_draft.load().takeResult()->currency, QStringLiteral("LTC"));
}

void TestListDraft::isGoneWhenCleared()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    QVERIFY(m_draft.save(draft).takeResult());
    QVERIFY(m_draft.clear().takeResult());
    QCOMPARE(*m_draft.load().takeResult(), BatchDraft{});
}

void TestListDraft::saysWhenItIsDamaged()
{
    const auto spoilt = m_store->write([](Connection &connection) {
        return connection.change(QStringLiteral("INSERT OR REPLACE INTO draft (name, content) VALUES ('list', '[')"));
    });
    QVERIFY(QFuture(spoilt).takeResult());
    const auto draft = m_draft.load().takeResult();
    QVERIFY(!draft);
    QCOMPARE(draft.error().fault, LedgerFault::Damaged);
    QVERIFY(m_draft.clear().takeResult());
}

QTEST_GUILESS_MAIN(TestListDraft)
#include "tst_listdraft.moc"
