#include "records/entries.h"

#include "core/tokens.h"
#include "support/historybench.h"

#include <QRandomGenerator>

class TestEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsWithdrawalsAndOtherOperationsTogether();
    void joinsAWithdrawalWithItsOperation_data();
    void joinsAWithdrawalWithItsOperation();
    void showsWhatWasNeverAccepted();
    void keepsEveryFieldOfAnOperation();
    void takesAnOperationOnce();
    void filters_data();
    void filters();
    void findsAnyRecipientOfAMassPayout();
    void pagesThroughEverySortAlike_data();
    void pagesThroughEverySortAlike();

private:
    std::unique_ptr<HistoryBench> m_bench;
};

namespace {

Withdrawal payment(const QString &currency, const QString &address, const QString &amount, const QString &note = {})
{
    Recipient recipient = somebody(address, amount);
    recipient.name = QStringLiteral("Äpfel GmbH");
    recipient.note = QStringLiteral("rent");
    return *Withdrawal::create({currency, 18, FeePlan::Normal, {recipient}, note});
}

Accepted acceptedAs(const Withdrawal &withdrawal, const QString &id)
{
    return {operationFor(withdrawal, id)};
}

} // namespace

void TestEntries::showsWithdrawalsAndOtherOperationsTogether()
{
    m_bench->add({HistoryBench::operation(QStringLiteral("a1"), QStringLiteral("BTC"), QStringLiteral("2"),
                                          someTime().addSecs(-60))});
    const QString id = m_bench->plan(payment(QStringLiteral("ETH"), QStringLiteral("0xa"), QStringLiteral("1")));
    const QList<HistoryEntry> entries = m_bench->find({});
    QCOMPARE(HistoryBench::ids(entries), id + QStringLiteral(" a1"));
    QVERIFY(entries.at(0).isOurs() && !entries.at(1).isOurs());
    QCOMPARE(entries.at(0).state, WithdrawalState::Planned);
    QCOMPARE(entries.at(0).at, someTime());
}

void TestEntries::joinsAWithdrawalWithItsOperation_data()
{
    QTest::addColumn<bool>("isListedFirst");
    QTest::newRow("listed before the two were known to be one") << true;
    QTest::newRow("listed afterwards") << false;
}

void TestEntries::joinsAWithdrawalWithItsOperation()
{
    QFETCH(bool, isListedFirst);
    const Withdrawal withdrawal =
        payment(QStringLiteral("ETH"), QStringLiteral("0xa"), QStringLiteral("1"), QStringLiteral("Invoice 9"));
    Operation operation = operationFor(withdrawal, QStringLiteral("abc1"));
    operation.sourceCurrency = QStringLiteral("USD");
    operation.sourceRate = *Amount::parse(u"0.0005");
    operation.createdAt = someTime().addSecs(3);
    const QString id = m_bench->plan(withdrawal);
    QCOMPARE(m_bench->find({}).size(), 1);
    if (isListedFirst) {
        m_bench->add({operation});
        QCOMPARE(m_bench->find({}).size(), 2);
    }
    m_bench->send(id, Accepted{operation});
    if (!isListedFirst) {
        QCOMPARE(m_bench->find({}).size(), 1);
        m_bench->add({operation});
    }
    const QList<HistoryEntry> entries = m_bench->find({});
    QCOMPARE(entries.size(), 1);
    const HistoryEntry &entry = entries.constFirst();
    QCOMPARE((QStringList{entry.withdrawalId, entry.operationId, entry.status, entry.note}),
             (QStringList{id, QStringLiteral("abc1"), QStringLiteral("completed"), QStringLiteral("Invoice 9")}));
    QCOMPARE(entry.usd()->toString(), QStringLiteral("2000"));
    QCOMPARE(entry.recipients(),
             (QList<EntryRecipient>{
                 {QStringLiteral("0xa"), withdrawal.total(), QStringLiteral("Äpfel GmbH"), QStringLiteral("rent")}}));
    QCOMPARE(entry.at, someTime());
    QCOMPARE(entry.createdAt, someTime().addSecs(3));
    QCOMPARE(m_bench->totals({}).count, 1);
}

void TestEntries::showsWhatWasNeverAccepted()
{
    const Withdrawal withdrawal = someWithdrawal();
    m_bench->send(m_bench->plan(withdrawal), Rejected{});
    m_bench->send(m_bench->plan(withdrawal), Unknown{});
    EntryFilter doubt;
    doubt.onlyInDoubt = true;
    QCOMPARE(m_bench->find({}).size(), 2);
    QCOMPARE(m_bench->find(doubt).size(), 1);
    QCOMPARE(m_bench->find(doubt).constFirst().state, WithdrawalState::Unknown);
}

void TestEntries::keepsEveryFieldOfAnOperation()
{
    Operation operation = HistoryBench::operation(QStringLiteral("12345"), QStringLiteral("LТC"),
                                                  QStringLiteral("12.000000000000000001"));
    operation.type = QStringLiteral("mass_cash_out");
    operation.status = QStringLiteral("cancelled duplicate");
    operation.fee = *Amount::parse(u"0.1");
    operation.commission = *Amount::parse(u"0.2");
    operation.sourceCurrency = QStringLiteral("USD");
    operation.sourceRate = *Amount::parse(u"0.25");
    operation.recipients = {{QStringLiteral("a\tb\\n"), *Amount::parse(u"2")}, {QStringLiteral("c\nd"), Amount()}};
    operation.txUrls = QStringList{QStringLiteral("https://x/1"), QStringLiteral("https://x/2")};
    operation.txIds = QStringList{QStringLiteral("1"), QStringLiteral("2")};
    operation.finishedAt = someTime().addSecs(9);
    operation.feePlan = FeePlan::Priority;
    operation.confirmationTarget = 3;
    m_bench->add({operation});
    const HistoryEntry entry = m_bench->find(HistoryBench::everything()).value(0);
    QCOMPARE((QStringList{entry.operationId, entry.type, entry.status, entry.currency, entry.sourceCurrency}),
             (QStringList{operation.id, operation.type, operation.status, operation.currency, QStringLiteral("USD")}));
    QCOMPARE(entry.amount, operation.amount);
    QCOMPARE(entry.fee, operation.fee);
    QCOMPARE(entry.commission, operation.commission);
    QCOMPARE(entry.usd()->toString(), QStringLiteral("48"));
    QCOMPARE(entry.recipientCount, 2);
    QCOMPARE(entry.recipients().value(0).address, QStringLiteral("a\tb\\n"));
    QCOMPARE(entry.recipients().value(1).address, QStringLiteral("c\nd"));
    QCOMPARE(entry.recipients().value(0).amount, *Amount::parse(u"2"));
    QCOMPARE(entry.txUrls, operation.txUrls);
    QCOMPARE(entry.txIds, operation.txIds);
    QCOMPARE(entry.createdAt, operation.createdAt);
    QCOMPARE(entry.finishedAt, operation.finishedAt);
    QCOMPARE(entry.feePlan, FeePlan::Priority);
    QCOMPARE(entry.confirmationTarget, 3);
    QVERIFY(!entry.state);
}

void TestEntries::takesAnOperationOnce()
{
    Operation operation = HistoryBench::operation(QStringLiteral("a1"));
    operation.status = QStringLiteral("pending");
    m_bench->add({operation, operation});
    operation.status = QStringLiteral("completed");
    operation.txIds = QStringList{QStringLiteral("feedbeef")};
    m_bench->add({operation});
    EntryFilter filter;
    QCOMPARE(m_bench->find(filter).size(), 1);
    filter.text = QStringLiteral("feedb");
    QCOMPARE(m_bench->find(filter).value(0).status, QStringLiteral("completed"));
    filter = {};
    filter.status = QStringLiteral("pending");
    QCOMPARE(m_bench->find(filter).size(), 0);
    QCOMPARE(m_bench->totals(filter).count, 0);
}

void TestEntries::filters_data()
{
    QTest::addColumn<EntryFilter>("filter");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, int count, const std::function<void(EntryFilter &)> &set) {
        EntryFilter filter = HistoryBench::everything();
        set(filter);
        QTest::newRow(name) << filter << count;
    };
    const auto text = [&row](const char *name, int count, const QString &words) {
        row(name, count, [&words](EntryFilter &filter) { filter.text = words; });
    };
    row("nothing", 4, [](EntryFilter &) {});
    row("what goes out", 3, [](EntryFilter &filter) { filter.type.clear(); });
    row("type", 1, [](EntryFilter &filter) { filter.type = QStringLiteral("invoice"); });
    text("address in another case", 1, QStringLiteral("0XABC"));
    text("inside an address", 1, QStringLiteral("xAb"));
    text("name in another case", 2, QStringLiteral("äPFEL g"));
    text("recipient's note", 2, QStringLiteral("REN"));
    text("note", 1, QStringLiteral("INVOICE 9"));
    text("operation id", 1, QStringLiteral("aaaa01"));
    text("transaction", 1, QStringLiteral("FEEDBEEF"));
    text("link", 1, QStringLiteral("BLOCKCHAIR.com/eth"));
    text("two characters", 1, QStringLiteral("Xy"));
    text("wildcards are letters", 0, QStringLiteral("%"));
    text("three wildcards", 0, QStringLiteral("%_%"));
    text("quotes", 0, QStringLiteral("\"a\" OR b"));
    text("all its parts, but not itself", 0, QStringLiteral("abcdabcx"));
    text("in nothing", 0, QStringLiteral("nowhere"));
    row("currency", 2, [](EntryFilter &filter) { filter.currency = QStringLiteral("BTC"); });
    row("state", 1, [](EntryFilter &filter) { filter.status = QStringLiteral("planned"); });
    row("operation status", 2, [](EntryFilter &filter) { filter.status = QStringLiteral("completed"); });
    row("since, included", 1, [](EntryFilter &filter) { filter.since = someTime().addSecs(60); });
    row("until, included", 3, [](EntryFilter &filter) { filter.until = someTime(); });
    row("a time between", 0, [](EntryFilter &filter) {
        filter.since = someTime().addMSecs(1);
        filter.until = someTime().addSecs(59);
    });
    row("least, included", 2, [](EntryFilter &filter) { filter.least = *Amount::parse(u"2"); });
    row("most, included", 3, [](EntryFilter &filter) { filter.most = *Amount::parse(u"2"); });
    row("between", 1, [](EntryFilter &filter) {
        filter.least = *Amount::parse(u"1.000000000000000001");
        filter.most = *Amount::parse(u"2.1");
    });
    row("not ours", 1, [](EntryFilter &filter) { filter.onlyNotOurs = true; });
    row("not ticked", 4, [](EntryFilter &filter) { filter.onlyNotTicked = true; });
    row("combined", 1, [](EntryFilter &filter) {
        filter.text = QStringLiteral("ent");
        filter.currency = QStringLiteral("BTC");
        filter.since = someTime();
        filter.least = *Amount::parse(u"1");
    });
}

void TestEntries::filters()
{
    QFETCH(EntryFilter, filter);
    QFETCH(int, count);
    const Withdrawal ether =
        payment(QStringLiteral("ETH"), QStringLiteral("0xAbCdabcd"), QStringLiteral("2"), QStringLiteral("Invoice 9"));
    m_bench->send(m_bench->plan(ether), acceptedAs(ether, QStringLiteral("AAAA01")));
    m_bench->plan(payment(QStringLiteral("BTC"), QStringLiteral("1xyz"), QStringLiteral("1")), someTime().addSecs(60));
    Operation other = HistoryBench::operation(QStringLiteral("b1"), QStringLiteral("BTC"), QStringLiteral("3"));
    other.txIds = QStringList{QStringLiteral("feedbeef")};
    Operation invoice = HistoryBench::operation(QStringLiteral("c1"), QStringLiteral("LTC"), QStringLiteral("0.5"));
    invoice.type = QStringLiteral("invoice");
    invoice.status = QStringLiteral("new");
    m_bench->add({other, invoice});
    QCOMPARE(m_bench->find(filter).size(), count);
    QCOMPARE(m_bench->totals(filter).count, count);
}

void TestEntries::findsAnyRecipientOfAMassPayout()
{
    Operation mass = HistoryBench::operation(QStringLiteral("a1"));
    mass.recipients.clear();
    for (int number = 0; number < 500; ++number) {
        mass.recipients.insert(QStringLiteral("wallet-%1-end").arg(number), *Amount::parse(u"1"));
    }
    m_bench->add({mass});
    EntryFilter filter;
    for (const QString &text : {QStringLiteral("WALLET-499-e"), QStringLiteral("llet-17-")}) {
        filter.text = text;
        QCOMPARE(m_bench->find(filter).size(), 1);
    }
    filter.text = QStringLiteral("wallet-500");
    QCOMPARE(m_bench->find(filter).size(), 0);
}

void TestEntries::pagesThroughEverySortAlike_data()
{
    QTest::addColumn<EntryOrder>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("currency");
    const QList<std::pair<const char *, EntryOrder>> orders{
        {"date", EntryOrder::Date}, {"amount", EntryOrder::Amount}, {"value", EntryOrder::Value}};
    for (const auto &[name, order] : orders) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const QString &currency : {QString(), QStringLiteral("C1")}) {
                QTest::addRow("%s %d %s", name, int(direction), qPrintable(currency)) << order << direction << currency;
            }
        }
    }
}

void TestEntries::pagesThroughEverySortAlike()
{
    QFETCH(EntryOrder, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, currency);
    QRandomGenerator random(7);
    QList<Operation> operations;
    for (int number = 0; number < 300; ++number) {
        Operation operation =
            HistoryBench::operation(QString::number(number), QStringLiteral("C%1").arg(random.bounded(3)),
                                    QStringLiteral("%1.%2").arg(random.bounded(4)).arg(random.bounded(30)),
                                    someTime().addSecs(random.bounded(50)));
        operation.sourceCurrency = QStringLiteral("USD");
        if (random.bounded(3) > 0) {
            operation.sourceRate = *Amount::parse(QString::number(1 + random.bounded(3)));
        }
        operations.append(operation);
    }
    m_bench->add(operations);
    EntryPageRequest request{.filter = {}, .order = order, .direction = direction, .after = {}, .limit = 7};
    request.filter.currency = currency;
    QList<HistoryEntry> entries;
    for (EntryPage page; !page.isLast; request.after = page.last) {
        page = m_bench->page(request);
        entries += page.entries;
    }
    QCOMPARE(entries.size(), m_bench->totals(request.filter).count);
    const auto isBefore = [order](const HistoryEntry &left, const HistoryEntry &right) {
        switch (order) {
        case EntryOrder::Date:
            return left.at < right.at;
        case EntryOrder::Amount:
            return *left.amount < *right.amount;
        case EntryOrder::Value:
            return left.usd() && right.usd() ? *left.usd() < *right.usd() : !left.usd() && right.usd();
        }
        return false;
    };
    if (direction == Qt::DescendingOrder) {
        std::reverse(entries.begin(), entries.end());
    }
    QVERIFY(std::is_sorted(entries.begin(), entries.end(), isBefore));
    QSet<QString> ids;
    for (const HistoryEntry &entry : entries) {
        ids.insert(entry.operationId);
    }
    QCOMPARE(ids.size(), entries.size());
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
