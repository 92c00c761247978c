#include "records/history.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsNewestFirst();
    void countsBeyondThePage();
    void filters_data();
    void filters();
    void combinesFilters();
    void sumsExactly();
    void listsWhatIsInDoubt();
    void changesItsVersionWithEveryWrite();

private:
    QString plan(const Withdrawal &withdrawal, const QDateTime &at = someTime());
    void accept(const QString &id, const Withdrawal &withdrawal, const QString &operationId);
    HistoryPage find(const HistoryFilter &filter);

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

namespace {

Withdrawal payment(const QString &currency, const QString &address, const QString &amount, const QString &note = {})
{
    Recipient recipient = somebody(address, amount);
    recipient.name = QStringLiteral("Äpfel GmbH");
    recipient.note = QStringLiteral("rent");
    return *Withdrawal::create({currency, 18, FeePlan::Normal, {recipient}, note});
}

QStringList idsOf(const QList<WithdrawalRecord> &records)
{
    QStringList ids;
    for (const WithdrawalRecord &record : records) {
        ids.append(record.id);
    }
    return ids;
}

} // namespace

void TestHistory::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
}

void TestHistory::cleanup()
{
    m_store.reset();
    m_ledger.reset();
}

QString TestHistory::plan(const Withdrawal &withdrawal, const QDateTime &at)
{
    const auto plan = Confirmed::create(Guards::pass({{withdrawal}}), {freshId(), at, QStringLiteral("anna"), {}, {}});
    return m_store->write([&](Connection &connection) { return Journal(connection).plan(*plan, someContext()); })
        .takeResult()
        ->front();
}

void TestHistory::accept(const QString &id, const Withdrawal &withdrawal, const QString &operationId)
{
    const auto accepted = m_store->write([&](Connection &connection) {
        Journal journal(connection);
        return journal.claim(id, someContext(), someTime())
            && journal.record(id, Accepted{operationFor(withdrawal, operationId)}, someTime());
    });
    QVERIFY(QFuture(accepted).takeResult());
}

HistoryPage TestHistory::find(const HistoryFilter &filter)
{
    const auto page = History(m_store).find(filter).takeResult();
    return page ? *page : HistoryPage();
}

void TestHistory::showsNewestFirst()
{
    const QString first = plan(payment(QStringLiteral("BTC"), QStringLiteral("1a"), QStringLiteral("1")));
    const QString second = plan(payment(QStringLiteral("BTC"), QStringLiteral("1a"), QStringLiteral("1")));
    QCOMPARE(idsOf(find({}).records), (QStringList{second, first}));
    QCOMPARE(History(m_store).withdrawal(first).takeResult()->id, first);
    QCOMPARE(History(m_store).withdrawal(QStringLiteral("x")).takeResult().error().fault, LedgerFault::NotFound);
}

void TestHistory::countsBeyondThePage()
{
    for (int count = 0; count < 5; ++count) {
        plan(payment(QStringLiteral("BTC"), QStringLiteral("1a"), QStringLiteral("0.1")));
    }
    HistoryFilter filter;
    filter.limit = 2;
    const HistoryPage page = find(filter);
    QCOMPARE(page.records.size(), 2);
    QCOMPARE(page.count, 5);
    QCOMPARE(page.totals.front().amount.toString(), QStringLiteral("0.5"));
    filter.limit = 0;
    QCOMPARE(find(filter).records.size(), 5);
}

void TestHistory::filters_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<qint64>("count");
    const auto text = [](const QString &words) {
        return HistoryFilter{words, {}, {}, {}, {}, {}, 100};
    };
    QTest::newRow("nothing") << HistoryFilter() << qint64(2);
    QTest::newRow("address in another case") << text(QStringLiteral("0XABC")) << qint64(1);
    QTest::newRow("inside an address") << text(QStringLiteral("xAb")) << qint64(1);
    QTest::newRow("name in another case") << text(QStringLiteral("äPFEL g")) << qint64(2);
    QTest::newRow("recipient's note") << text(QStringLiteral("REN")) << qint64(2);
    QTest::newRow("note") << text(QStringLiteral("INVOICE 9")) << qint64(1);
    QTest::newRow("operation id") << text(QStringLiteral("aaaa01")) << qint64(1);
    QTest::newRow("link") << text(QStringLiteral("BLOCKCHAIR.com/eth")) << qint64(1);
    QTest::newRow("wildcards are letters") << text(QStringLiteral("%")) << qint64(0);
    QTest::newRow("in nothing") << text(QStringLiteral("nowhere")) << qint64(0);
    QTest::newRow("currency") << HistoryFilter{{}, QStringLiteral("BTC"), {}, {}, {}, {}, 100} << qint64(1);
    QTest::newRow("state") << HistoryFilter{{}, {}, QStringLiteral("planned"), {}, {}, {}, 100} << qint64(1);
    QTest::newRow("operation status") << HistoryFilter{{}, {}, QStringLiteral("completed"), {}, {}, {}, 100}
                                      << qint64(1);
    QTest::newRow("type") << HistoryFilter{{}, {}, {}, QStringLiteral("mass_cash_out"), {}, {}, 100} << qint64(0);
    QTest::newRow("all types") << HistoryFilter{{}, {}, {}, QStringLiteral("all"), {}, {}, 100} << qint64(2);
    QTest::newRow("since, included") << HistoryFilter{{}, {}, {}, {}, someTime().addSecs(60), {}, 100} << qint64(1);
    QTest::newRow("until, included") << HistoryFilter{{}, {}, {}, {}, {}, someTime(), 100} << qint64(1);
    QTest::newRow("a time between") << HistoryFilter{{}, {}, {}, {}, someTime().addMSecs(1), someTime().addSecs(59),
                                                     100}
                                    << qint64(0);
}

void TestHistory::filters()
{
    QFETCH(HistoryFilter, filter);
    const Withdrawal ether =
        payment(QStringLiteral("ETH"), QStringLiteral("0xAbCd"), QStringLiteral("2"), QStringLiteral("Invoice 9"));
    accept(plan(ether), ether, QStringLiteral("AAAA01"));
    plan(payment(QStringLiteral("BTC"), QStringLiteral("1xyz"), QStringLiteral("1")), someTime().addSecs(60));
    QTEST(find(filter).count, "count");
    QCOMPARE(find(filter).records.size(), find(filter).count);
}

void TestHistory::combinesFilters()
{
    plan(payment(QStringLiteral("BTC"), QStringLiteral("1a"), QStringLiteral("1"), QStringLiteral("red")));
    plan(payment(QStringLiteral("ETH"), QStringLiteral("1a"), QStringLiteral("1"), QStringLiteral("red")));
    plan(payment(QStringLiteral("ETH"), QStringLiteral("1a"), QStringLiteral("1"), QStringLiteral("blue")));
    QCOMPARE(find({QStringLiteral("red"), QStringLiteral("ETH"), QStringLiteral("planned"), {}, {}, {}, 100}).count, 1);
}

void TestHistory::sumsExactly()
{
    for (const char16_t *amount : {u"0.1", u"0.2", u"9999999999999999.000000000000000001"}) {
        const Withdrawal withdrawal = payment(QStringLiteral("ETH"), QStringLiteral("0xa"), QString::fromUtf16(amount));
        accept(plan(withdrawal), withdrawal, freshId());
    }
    plan(payment(QStringLiteral("BTC"), QStringLiteral("1a"), QStringLiteral("3")));
    const QList<HistoryTotal> totals = find({}).totals;
    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals.at(0).currency, QStringLiteral("BTC"));
    QCOMPARE(totals.at(1).count, 3);
    QCOMPARE(totals.at(1).amount.toString(), QStringLiteral("9999999999999999.300000000000000001"));
    QCOMPARE(totals.at(1).fee.toString(), QStringLiteral("0.00000768"));
}

void TestHistory::listsWhatIsInDoubt()
{
    const Withdrawal withdrawal = someWithdrawal();
    const QString sending = plan(withdrawal);
    plan(withdrawal);
    accept(plan(withdrawal), withdrawal, QStringLiteral("AAAA01"));
    const auto claim = m_store->write([&](Connection &connection) {
        return Journal(connection).claim(sending, someContext(), someTime()).hasValue();
    });
    QVERIFY(QFuture(claim).takeResult());
    const auto doubts = History(m_store).inDoubt().takeResult();
    QCOMPARE(idsOf(*doubts), QStringList{sending});
    QVERIFY(doubts->front().isUnderWay);
}

void TestHistory::changesItsVersionWithEveryWrite()
{
    auto other = *m_ledger->open();
    const qint64 before = *History(m_store).version().takeResult();
    QCOMPARE(*History(m_store).version().takeResult(), before);
    plan(someWithdrawal());
    const qint64 after = *History(m_store).version().takeResult();
    QVERIFY(after != before);
    std::swap(m_store, other);
    plan(someWithdrawal());
    QVERIFY(*History(other).version().takeResult() != after);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
