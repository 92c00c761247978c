#include "payouts/draftguard.h"

#include "guardbench.h"
#include "records/formdraft.h"
#include "records/savedlists.h"

// A payment that is drafted a second time.
class TestDraftGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void warnsOfAnotherList();
    void knowsTheListItComesFrom();
    void saysNothingOfCopiesOfWhatWasPaid();
    void looksIntoTheForm();

private:
    void save(const QString &name, const BatchDraft &draft)
    {
        QVERIFY(SavedLists(m_bench->store).saveAs(name, draft, someTime()).takeResult());
    }

    std::unique_ptr<GuardBench> m_bench;
};

namespace {

const QString anna = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");

BatchDraft listOf(const QString &amount)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    draft.rows = {{1, anna, amount, {}, {}, {}}, {2, anna.toLower(), QStringLiteral("7"), {}, {}, {}}};
    return draft;
}

Withdrawal toAnna(const QString &amount)
{
    return GuardBench::payment({GuardBench::payee(anna, amount)});
}

Plan planOf(const QString &amount)
{
    return Plan{{toAnna(amount)}, {{}, {listOf(amount).rows.first()}, {}}};
}

} // namespace

void TestDraftGuard::init()
{
    m_bench = std::make_unique<GuardBench>();
}

void TestDraftGuard::cleanup()
{
    m_bench.reset();
}

void TestDraftGuard::warnsOfAnotherList()
{
    save(QStringLiteral("October"), listOf(QStringLiteral("0.250")));
    const QList<Finding> said = m_bench->ask(toAnna(QStringLiteral("0.25")));
    QCOMPARE(said.last().name, FindingName::DuplicatePayment);
    QCOMPARE(std::get<DraftedAgain>(said.last().reason).list, QStringLiteral("October"));
    QCOMPARE(m_bench->graver(toAnna(QStringLiteral("0.26"))), QList<FindingName>());
}

void TestDraftGuard::knowsTheListItComesFrom()
{
    save(QStringLiteral("October"), listOf(QStringLiteral("0.25")));
    QCOMPARE(m_bench->graver(planOf(QStringLiteral("0.25"))), QList<FindingName>());
    save(QStringLiteral("November"), listOf(QStringLiteral("3")));
    QCOMPARE(m_bench->graver(planOf(QStringLiteral("0.25"))), QList{FindingName::DuplicatePayment});
}

void TestDraftGuard::saysNothingOfCopiesOfWhatWasPaid()
{
    save(QStringLiteral("October"), listOf(QStringLiteral("0.25")));
    m_bench->was(toAnna(QStringLiteral("0.25")), 30 * day);
    QCOMPARE(m_bench->graver(toAnna(QStringLiteral("0.25"))), QList<FindingName>());
}

void TestDraftGuard::looksIntoTheForm()
{
    const WithdrawalDraft typed{QStringLiteral("ETH"), anna, QStringLiteral("0.25"), FeePlan::Normal, {}};
    QVERIFY(FormDraft(m_bench->store).save(typed).takeResult());
    QCOMPARE(m_bench->graver(toAnna(QStringLiteral("0.25"))), QList<FindingName>());
    QCOMPARE(m_bench->graver(planOf(QStringLiteral("0.25"))), QList{FindingName::DuplicatePayment});
}

QTEST_GUILESS_MAIN(TestDraftGuard)
#include "tst_draftguard.moc"
