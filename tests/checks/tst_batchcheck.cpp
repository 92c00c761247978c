#include "checks/batchcheck.h"

#include "core/canonicaladdress.h"

#include <QTest>

class TestBatchCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneWithdrawalOfAShortList();
    void paysOneRecipientSingly();
    void beginsANewWithdrawalWhenOneIsFull_data();
    void beginsANewWithdrawalWhenOneIsFull();
    void keepsEveryUrlShortEnough_data();
    void keepsEveryUrlShortEnough();
    void asksAboutAnAddressThatComesAgain();
    void mergesAnAddressThatComesAgain();
    void keepsAnAddressThatComesAgainApart();
    void knowsAnAddressInAnotherSpelling();
    void tellsEveryErrorAtItsRow();
    void tellsTheNoticesOfARow();
    void paysTheFirstAloneAsATest();
    void refusesARowThatWasNotReadWithoutDoubt();
    void refusesAnEmptyList();
    void refusesACurrencyThatIsNotThere();
};

namespace {

constexpr qsizetype urlBytes = 120;
const QString bitcoin = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
const QString other = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");

// A valid Ethereum address for each number.
QString evmAddress(int number)
{
    return QStringLiteral("0x%1").arg(number, 40, 16, QLatin1Char('0'));
}

RecipientRow row(int number, const QString &address, const QString &amount)
{
    return {number, address, amount, {}, {}, {}};
}

BatchDraft manyDraft(int count, const QString &amount = QStringLiteral("0.5"))
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    for (int number = 1; number <= count; ++number) {
        draft.rows.append(row(number, evmAddress(number), amount));
    }
    return draft;
}

BatchDraft bitcoinDraft(const QList<RecipientRow> &rows, DuplicateRule rule = DuplicateRule::Ask)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    draft.rows = rows;
    draft.duplicates = rule;
    return draft;
}

CheckedBatch check(const BatchDraft &draft)
{
    return checkBatch(draft, publishedCurrencies(), urlBytes);
}

QList<qsizetype> sizesOf(const Plan &plan)
{
    QList<qsizetype> sizes;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        sizes.append(withdrawal.recipients().size());
    }
    return sizes;
}

using RowFinding = std::pair<FindingName, int>;

QList<RowFinding> rowFindings(const CheckedBatch &checked)
{
    QList<RowFinding> found;
    for (const Finding &finding : checked.findings) {
        found.append({finding.name, finding.row.value_or(0)});
    }
    return found;
}

} // namespace

void TestBatchCheck::makesOneWithdrawalOfAShortList()
{
    BatchDraft draft = bitcoinDraft({row(2, bitcoin, QStringLiteral("0.10")), row(5, other, QStringLiteral("0.2"))});
    draft.feePlan = FeePlan::Priority;
    draft.rows.front().note = QStringLiteral("May");
    draft.rows.front().name = QStringLiteral("Ada");
    const CheckedBatch checked = check(draft);
    QVERIFY(checked.plan);
    QVERIFY(checked.findings.isEmpty());
    QCOMPARE(sizesOf(*checked.plan), QList<qsizetype>{2});
    const Withdrawal &withdrawal = checked.plan->withdrawals.front();
    QCOMPARE(withdrawal.type(), WithdrawalType::MassCashOut);
    QCOMPARE(withdrawal.feePlan(), FeePlan::Priority);
    const Recipient expected{bitcoin, *Amount::parse(u"0.1"), 2, QStringLiteral("May"), QStringLiteral("Ada")};
    QCOMPARE(withdrawal.recipients().front(), expected);
    QCOMPARE(withdrawal.recipients().back().row, 5);
    QCOMPARE(checked.plan->total().toString(), QStringLiteral("0.3"));
}

void TestBatchCheck::paysOneRecipientSingly()
{
    RecipientRow only = row(1, bitcoin, QStringLiteral("1"));
    only.note = QStringLiteral("May");
    const CheckedBatch checked = check(bitcoinDraft({only}));
    QVERIFY(checked.plan);
    QCOMPARE(checked.plan->withdrawals.front().type(), WithdrawalType::CashOut);
    QCOMPARE(checked.plan->withdrawals.front().note(), QStringLiteral("May"));
}

void TestBatchCheck::beginsANewWithdrawalWhenOneIsFull_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<qsizetype>>("sizes");
    QTest::newRow("exactly full") << 10 << 10 << QList<qsizetype>{10};
    QTest::newRow("one more") << 11 << 10 << QList<qsizetype>{10, 1};
    QTest::newRow("several") << 7 << 3 << QList<qsizetype>{3, 3, 1};
    QTest::newRow("singly") << 3 << 1 << QList<qsizetype>{1, 1, 1};
}

void TestBatchCheck::beginsANewWithdrawalWhenOneIsFull()
{
    QFETCH(int, rows);
    QFETCH(int, most);
    BatchDraft draft = manyDraft(rows);
    draft.maxRecipients = most;
    const CheckedBatch checked = check(draft);
    QVERIFY(checked.plan);
    QTEST(sizesOf(*checked.plan), "sizes");
    int number = 0; // in the list's order
    for (const Withdrawal &withdrawal : checked.plan->withdrawals) {
        for (const Recipient &recipient : withdrawal.recipients()) {
            QCOMPARE(recipient.row, ++number);
        }
    }
}

void TestBatchCheck::keepsEveryUrlShortEnough_data()
{
    QTest::addColumn<QString>("amount");
    QTest::newRow("short amounts") << QStringLiteral("1");
    QTest::newRow("long amounts") << QStringLiteral("1234567890.123456789012345678");
}

void TestBatchCheck::keepsEveryUrlShortEnough()
{
    QFETCH(QString, amount);
    BatchDraft draft = manyDraft(1000, amount);
    draft.maxRecipients = 1000;
    const CheckedBatch checked = check(draft);
    QVERIFY(checked.plan);
    QCOMPARE(checked.plan->recipientCount(), 1000);
    const qsizetype each = queryBytesOf({evmAddress(1), *Amount::parse(amount), {}, {}, {}});
    for (qsizetype index = 0; index < checked.plan->withdrawals.size(); ++index) {
        const qsizetype url = urlBytes + withdrawalQuery(checked.plan->withdrawals.at(index)).size();
        QVERIFY2(url <= longestUrl, qPrintable(QString::number(url)));
        const bool isLast = index == checked.plan->withdrawals.size() - 1;
        QVERIFY2(isLast || url + each + each > longestUrl, "a withdrawal was closed early");
    }
}

void TestBatchCheck::asksAboutAnAddressThatComesAgain()
{
    const CheckedBatch checked =
        check(bitcoinDraft({row(1, bitcoin, QStringLiteral("1")), row(2, other, QStringLiteral("2")),
                            row(3, bitcoin, QStringLiteral("3"))}));
    QVERIFY(checked.plan);
    QCOMPARE(rowFindings(checked), (QList<RowFinding>{{FindingName::DuplicateAddress, 3}}));
    QCOMPARE(checked.findings.front().evidence, bitcoin);
    QCOMPARE(sizesOf(*checked.plan), (QList<qsizetype>{2, 1}));
}

void TestBatchCheck::mergesAnAddressThatComesAgain()
{
    const CheckedBatch checked =
        check(bitcoinDraft({row(1, bitcoin, QStringLiteral("0.1")), row(2, other, QStringLiteral("2")),
                            row(3, bitcoin, QStringLiteral("0.2"))},
                           DuplicateRule::Merge));
    QVERIFY(checked.plan && checked.findings.isEmpty());
    QCOMPARE(sizesOf(*checked.plan), QList<qsizetype>{2});
    const Recipient &merged = checked.plan->withdrawals.front().recipients().front();
    QCOMPARE(merged.row, 1);
    QCOMPARE(merged.amount.toString(), QStringLiteral("0.3"));
}

void TestBatchCheck::keepsAnAddressThatComesAgainApart()
{
    const CheckedBatch checked =
        check(bitcoinDraft({row(1, bitcoin, QStringLiteral("1")), row(2, bitcoin, QStringLiteral("2")),
                            row(3, bitcoin, QStringLiteral("3"))},
                           DuplicateRule::Separate));
    QVERIFY(checked.plan && checked.findings.isEmpty());
    QCOMPARE(sizesOf(*checked.plan), (QList<qsizetype>{1, 1, 1}));
}

void TestBatchCheck::knowsAnAddressInAnotherSpelling()
{
    BatchDraft draft = manyDraft(1);
    const QString mixed = QStringLiteral("0xdAC17F958D2ee523a2206206994597C13D831ec7");
    draft.rows = {row(1, mixed, QStringLiteral("1")), row(2, mixed.toLower(), QStringLiteral("1"))};
    const CheckedBatch checked = check(draft);
    QVERIFY(checked.plan);
    QVERIFY(rowFindings(checked).contains({FindingName::DuplicateAddress, 2}));
    QCOMPARE(checked.plan->withdrawals.size(), 2);
}

void TestBatchCheck::tellsEveryErrorAtItsRow()
{
    RecipientRow foreign = row(9, other, QStringLiteral("1"));
    foreign.currency = QStringLiteral("LTC");
    RecipientRow own = row(10, other, QStringLiteral("1"));
    own.currency = QStringLiteral("btc");
    const CheckedBatch checked = check(bitcoinDraft(
        {row(2, QStringLiteral("1A1z"), QStringLiteral("1")), row(3, bitcoin, QStringLiteral("1e3")),
         row(4, bitcoin, QStringLiteral("0.123456789")), row(7, evmAddress(1), QStringLiteral("0")), foreign, own}));
    QVERIFY(!checked.plan);
    QCOMPARE(rowFindings(checked),
             (QList<RowFinding>{{FindingName::BadAddress, 2},
                                {FindingName::BadAmount, 3},
                                {FindingName::TooManyDecimals, 4},
                                {FindingName::WrongChain, 7},
                                {FindingName::BadAmount, 7},
                                {FindingName::BadRow, 9}}));
    QCOMPARE(checked.findings.back().evidence, QStringLiteral("LTC"));
}

void TestBatchCheck::tellsTheNoticesOfARow()
{
    const CheckedBatch checked =
        check(bitcoinDraft({row(4, QStringLiteral("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn"), QStringLiteral("1"))}));
    QVERIFY(checked.plan);
    QCOMPARE(rowFindings(checked), (QList<RowFinding>{{FindingName::TestNetwork, 4}}));
}

void TestBatchCheck::paysTheFirstAloneAsATest()
{
    BatchDraft draft = manyDraft(150);
    draft.testsFirst = true;
    QCOMPARE(sizesOf(*check(draft).plan), (QList<qsizetype>{1, 100, 49}));
    draft.rows.resize(1);
    QCOMPARE(sizesOf(*check(draft).plan), QList<qsizetype>{1});
}

void TestBatchCheck::refusesARowThatWasNotReadWithoutDoubt()
{
    RecipientRow doubtful = row(4, bitcoin, QStringLiteral("1.234"));
    doubtful.fault = ListFault::TwoReadings;
    const CheckedBatch checked = check(bitcoinDraft({doubtful}));
    QVERIFY(!checked.plan);
    QCOMPARE(rowFindings(checked), (QList<RowFinding>{{FindingName::BadRow, 4}}));
    QCOMPARE(checked.findings.first().field, InputField::Amount);
}

void TestBatchCheck::refusesAnEmptyList()
{
    const CheckedBatch checked = check(bitcoinDraft({}));
    QVERIFY(!checked.plan);
    QCOMPARE(rowFindings(checked), (QList<RowFinding>{{FindingName::Empty, 0}}));
}

void TestBatchCheck::refusesACurrencyThatIsNotThere()
{
    BatchDraft draft = manyDraft(2);
    draft.currency = QStringLiteral("NOPE");
    const CheckedBatch checked = check(draft);
    QVERIFY(!checked.plan);
    QCOMPARE(rowFindings(checked), (QList<RowFinding>{{FindingName::UnknownCurrency, 0}}));
}

QTEST_APPLESS_MAIN(TestBatchCheck)
#include "tst_batchcheck.moc"
