#include "reports/statementstream.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStatementStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEverythingAcross();
    void tellsWhereItBreaksOff();
    void refusesSomethingElse();

private:
    static HistoryEntry fullEntry();
    static StatementOrder order();
};

HistoryEntry TestStatementStream::fullEntry()
{
    HistoryEntry entry;
    entry.id = 7;
    entry.operationId = u"5edf873d9ed3a558712be543"_s;
    entry.withdrawal = 3;
    entry.withdrawalId = u"w3"_s;
    entry.type = u"cash_out"_s;
    entry.status = u"completed"_s;
    entry.state = WithdrawalState::Accepted;
    entry.isTicked = true;
    entry.currency = u"ETH"_s;
    entry.amount = *Amount::parse(u"0.123456789012345678901234567891");
    entry.fee = Amount();
    entry.sourceCurrency = u"USD"_s;
    entry.sourceRate = *Amount::parse(u"0.0003");
    entry.at = QDateTime({2026, 1, 2}, {3, 4, 5, 6}, Qt::UTC);
    entry.finishedAt = entry.at.addSecs(60);
    entry.recipientCount = 1;
    entry.recipientLines = packRecipients({{u"0xa"_s, *entry.amount, u"Björn \u202E"_s, u"tab\there"_s}});
    entry.txUrls = QStringList{u"https://example.org/1"_s};
    entry.txIds = QStringList{u"1"_s, u"2"_s};
    entry.feePlan = FeePlan::Priority;
    entry.confirmationTarget = 3;
    entry.note = u"€ note\nof two lines"_s;
    entry.noteBy = u"mira"_s;
    return entry;
}

StatementOrder TestStatementStream::order()
{
    StatementOrder order;
    order.shop = u"Shop"_s;
    order.isPractice = true;
    order.printedAt = QDateTime({2026, 11, 27}, {8, 0}, Qt::UTC);
    order.filter.text = u"bc1"_s;
    order.filter.most = *Amount::parse(u"5");
    order.filter.onlyNotOurs = true;
    order.totals = {2, {{u"ETH"_s, 2, *Amount::parse(u"3"), *Amount::parse(u"0.1"), *Amount::parse(u"9.99"), 1}}};
    return order;
}

void TestStatementStream::bringsEverythingAcross()
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    StatementWriter writer(buffer);
    QVERIFY(writer.begin(order()));
    QVERIFY(writer.add({fullEntry(), HistoryEntry()}));
    QVERIFY(writer.add({}));
    QVERIFY(writer.add({fullEntry()}));
    QVERIFY(writer.end());
    buffer.seek(0);
    StatementReader reader(buffer);
    const auto read = reader.order();
    QVERIFY(read);
    QCOMPARE(read->shop, order().shop);
    QVERIFY(read->isPractice);
    QCOMPARE(read->printedAt, order().printedAt);
    QVERIFY(read->filter == order().filter);
    QCOMPARE(read->totals.count, 2);
    QCOMPARE(read->totals.currencies.constFirst().usd, *Amount::parse(u"9.99"));
    QVERIFY(*reader.entries() == (QList<HistoryEntry>{fullEntry(), HistoryEntry()}));
    QVERIFY(*reader.entries() == QList<HistoryEntry>{fullEntry()});
    QVERIFY(reader.entries()->isEmpty());
}

void TestStatementStream::tellsWhereItBreaksOff()
{
    QBuffer whole;
    whole.open(QIODevice::ReadWrite);
    StatementWriter writer(whole);
    QVERIFY(writer.begin(order()) && writer.add({fullEntry()}) && writer.end());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QByteArray part = whole.data().left(length);
        QBuffer buffer(&part);
        buffer.open(QIODevice::ReadOnly);
        StatementReader reader(buffer);
        const bool isWhole = reader.order() && reader.entries() && reader.entries();
        QVERIFY(!isWhole);
    }
}

void TestStatementStream::refusesSomethingElse()
{
    QByteArray bytes("{\"statement\": []}, and much more than that");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QVERIFY(!StatementReader(buffer).order());
}

QTEST_GUILESS_MAIN(TestStatementStream)
#include "tst_statementstream.moc"
