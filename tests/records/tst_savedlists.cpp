#include "records/listdraft.h"
#include "records/savedlists.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestSavedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasNoneAtFirst();
    void keepsEachUnderItsName();
    void keepsWhatIsDoneToTheCurrentOne();
    void opensAnother();
    void renames();
    void takesNoNameTwice();
    void removes();
    void startsAnewWhenTheCurrentOneIsCleared();

private:
    static BatchDraft list(const char *currency, int rows);
    void save(const char *name, const char *currency, int rows);
    QString current() { return *m_lists.currentName().takeResult(); }

    std::unique_ptr<LedgerFixture> m_ledger;
    SavedLists m_lists{nullptr};
    ListDraft m_draft{nullptr};
    const QDateTime m_time = QDateTime::fromString(QStringLiteral("2026-03-04T05:06:07Z"), Qt::ISODate);
};

void TestSavedLists::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    const std::shared_ptr<Store> store = *m_ledger->open();
    m_lists = SavedLists(store);
    m_draft = ListDraft(store);
}

BatchDraft TestSavedLists::list(const char *currency, int rows)
{
    BatchDraft draft;
    draft.currency = QString::fromLatin1(currency);
    for (int row = 1; row <= rows; ++row) {
        draft.rows.append({row, QStringLiteral("a"), QStringLiteral("1"), {}, {}, {}});
    }
    return draft;
}

void TestSavedLists::save(const char *name, const char *currency, int rows)
{
    QVERIFY(m_lists.saveAs(QString::fromUtf8(name), list(currency, rows), m_time).takeResult());
}

void TestSavedLists::hasNoneAtFirst()
{
    QVERIFY(m_lists.all().takeResult()->isEmpty());
    QCOMPARE(current(), QString());
}

void TestSavedLists::keepsEachUnderItsName()
{
    save("October %", "BTC", 3);
    save("'Ä\"", "LTC", 0);
    const QList<SavedList> all = *m_lists.all().takeResult();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().name, QStringLiteral("'Ä\""));
    QCOMPARE(all.last().name, QStringLiteral("October %"));
    QCOMPARE(all.last().rows, 3);
    QCOMPARE(all.last().currency, QStringLiteral("BTC"));
    QCOMPARE(all.last().savedAt, m_time);
    QCOMPARE(current(), QStringLiteral("'Ä\""));
}

void TestSavedLists::keepsWhatIsDoneToTheCurrentOne()
{
    save("October", "BTC", 3);
    QVERIFY(m_draft.save(list("BTC", 4), m_time.addSecs(5)).takeResult());
    const SavedList kept = m_lists.all().takeResult()->first();
    QCOMPARE(kept.rows, 4);
    QCOMPARE(kept.savedAt, m_time.addSecs(5));
    QCOMPARE(m_draft.load().takeResult()->rows.size(), 4);
}

void TestSavedLists::opensAnother()
{
    save("October", "BTC", 3);
    save("November", "LTC", 1);
    QCOMPARE(*m_lists.open(QStringLiteral("October")).takeResult(), list("BTC", 3));
    QCOMPARE(current(), QStringLiteral("October"));
    QCOMPARE(*m_draft.load().takeResult(), list("BTC", 3));
}

void TestSavedLists::renames()
{
    save("October", "BTC", 3);
    QVERIFY(m_lists.rename(QStringLiteral("October"), QStringLiteral("Autumn")).takeResult());
    QCOMPARE(m_lists.all().takeResult()->first().name, QStringLiteral("Autumn"));
    QCOMPARE(current(), QStringLiteral("Autumn"));
    QCOMPARE(m_draft.load().takeResult()->rows.size(), 3);
}

void TestSavedLists::takesNoNameTwice()
{
    save("October", "BTC", 3);
    save("November", "LTC", 1);
    QVERIFY(!m_lists.rename(QStringLiteral("October"), QStringLiteral("November")).takeResult());
    QCOMPARE(m_lists.all().takeResult()->size(), 2);
}

void TestSavedLists::removes()
{
    save("October", "BTC", 3);
    QVERIFY(m_lists.remove(QStringLiteral("October")).takeResult());
    QVERIFY(m_lists.all().takeResult()->isEmpty());
    QCOMPARE(current(), QString());
    QCOMPARE(*m_draft.load().takeResult(), BatchDraft{});
}

void TestSavedLists::startsAnewWhenTheCurrentOneIsCleared()
{
    save("October", "BTC", 3);
    QVERIFY(m_draft.clear().takeResult());
    QCOMPARE(current(), QString());
    QCOMPARE(*m_draft.load().takeResult(), BatchDraft{});
    QCOMPARE(m_lists.all().takeResult()->first().rows, 3);
}

QTEST_GUILESS_MAIN(TestSavedLists)
#include "tst_savedlists.moc"
