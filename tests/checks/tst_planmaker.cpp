#include "checks/planmaker.h"

#include "checks/batchcheck.h"

#include <QTest>

class TestPlanMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhichRowsBecameOne();
    void keepsRowsThatGoOutAgainTogether();
    void mergesNoRowsOfDifferentEarlierWithdrawals();
};

namespace {

const QString bitcoin = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
const QString other = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");

// fileRow: the row's number and one for a header.
RecipientRow row(int number, const QString &address, const QString &amount)
{
    return {number, address, amount, {}, {}, {}, number + 1};
}

BatchDraft draftOf(const QList<RecipientRow> &rows, DuplicateRule rule)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    draft.rows = rows;
    draft.duplicates = rule;
    return draft;
}

Plan planFor(const BatchDraft &draft)
{
    return checkBatch(draft, publishedCurrencies(), 120).plan.value_or(Plan{});
}

QList<qsizetype> sizesOf(const Plan &plan)
{
    QList<qsizetype> sizes;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        sizes.append(withdrawal.recipients().size());
    }
    return sizes;
}

} // namespace

void TestPlanMaker::remembersWhichRowsBecameOne()
{
    BatchDraft draft = draftOf({row(2, bitcoin, QStringLiteral("1")), row(5, other, QStringLiteral("2")),
                                row(7, bitcoin, QStringLiteral("4")), row(9, bitcoin, QStringLiteral("8"))},
                               DuplicateRule::Merge);
    draft.listFile = QStringLiteral("00ff");
    const Plan plan = planFor(draft);
    QCOMPARE(plan.list.rows, draft.rows);
    QCOMPARE(plan.list.listFile, draft.listFile);
    QCOMPARE(plan.list.merged, (QHash<int, int>{{7, 2}, {9, 2}}));
}

void TestPlanMaker::keepsRowsThatGoOutAgainTogether()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    for (int number = 1; number <= 5; ++number) {
        draft.rows.append(
            row(number, QStringLiteral("0x%1").arg(number, 40, 16, QLatin1Char('0')), QStringLiteral("0.5")));
    }
    draft.earlier = {{3, QStringLiteral("w1")}, {4, QStringLiteral("w1")}, {5, QStringLiteral("w2")}};
    QCOMPARE(sizesOf(planFor(draft)), (QList<qsizetype>{1, 2, 1, 1}));
}

void TestPlanMaker::mergesNoRowsOfDifferentEarlierWithdrawals()
{
    BatchDraft draft = draftOf({row(1, bitcoin, QStringLiteral("1")), row(2, bitcoin, QStringLiteral("2")),
                                row(3, bitcoin, QStringLiteral("4"))},
                               DuplicateRule::Merge);
    draft.earlier = {{2, QStringLiteral("w1")}, {3, QStringLiteral("w2")}, {4, QStringLiteral("w2")}};
    const Plan plan = planFor(draft);
    QCOMPARE(sizesOf(plan), (QList<qsizetype>{1, 1}));
    QCOMPARE(plan.withdrawals.at(1).total().toString(), QStringLiteral("6"));
}

QTEST_GUILESS_MAIN(TestPlanMaker)
#include "tst_planmaker.moc"
