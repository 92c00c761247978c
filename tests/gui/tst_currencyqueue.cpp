#include "gui/currencyqueue.h"

#include <QTest>

class TestCurrencyQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesThroughTheCurrencies();
    void leavesWhatWasChangedMeanwhile();
    void isEmptyAfterTheLast();

private:
    BatchDraft m_list;
};

void TestCurrencyQueue::init()
{
    m_list = {};
    m_list.currency = QStringLiteral("BTC");
    for (const char *currency : {"", "LTC", "btc", "ETH"}) {
        RecipientRow row;
        row.row = int(m_list.rows.size()) + 1;
        row.address = QStringLiteral("a");
        row.currency = QString::fromLatin1(currency);
        m_list.rows.append(row);
    }
}

void TestCurrencyQueue::goesThroughTheCurrencies()
{
    CurrencyQueue queue;
    QCOMPARE(queue.begin(m_list).currency, QStringLiteral("BTC"));
    QCOMPARE(queue.number(), 1);
    QCOMPARE(queue.count(), 3);
    const BatchDraft rest = queue.rest(m_list);
    QCOMPARE(rest.rows.size(), 2);
    QCOMPARE(queue.goOn(rest).currency, QStringLiteral("LTC"));
    QCOMPARE(queue.number(), 2);
    QCOMPARE(queue.count(), 3);
    QCOMPARE(queue.goOn(queue.rest(rest)).currency, QStringLiteral("ETH"));
    QCOMPARE(queue.number(), 3);
    QCOMPARE(queue.count(), 3);
}

void TestCurrencyQueue::leavesWhatWasChangedMeanwhile()
{
    CurrencyQueue queue;
    queue.begin(m_list);
    m_list.rows[2].amount = QStringLiteral("5");
    QCOMPARE(queue.rest(m_list).rows.size(), 3);
}

void TestCurrencyQueue::isEmptyAfterTheLast()
{
    CurrencyQueue queue;
    m_list.rows.resize(1);
    queue.begin(m_list);
    QCOMPARE(queue.count(), 1);
    QCOMPARE(queue.rest(m_list), BatchDraft());
}

QTEST_APPLESS_MAIN(TestCurrencyQueue)
#include "tst_currencyqueue.moc"
