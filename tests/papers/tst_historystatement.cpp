#include "papers/historystatement.h"

#include "support/pdftext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHistoryStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsFilterAndTotals();
    void neverBreaksAFigure();
};

void TestHistoryStatement::saysItsFilterAndTotals()
{
    StatementOrder order;
    order.shop = u"Shop 42"_s;
    order.filter.currency = u"BTC"_s;
    order.totals = {3, {{u"BTC"_s, 3, *Amount::parse(u"0.5"), *Amount::parse(u"0.1"), *Amount::parse(u"7"), 1}}};
    const StatementHead head = headOf(order);
    QCOMPARE(head.shop, u"Shop 42"_s);
    QCOMPARE(head.filters, QStringList{u"Only in BTC · Bitcoin."_s});
    QCOMPARE(head.totals.size(), 1);
    QVERIFY(head.totals.constFirst().contains(u"0.5 BTC"_s));
    QVERIFY(head.sum.contains("$7.00"_L1));
    QCOMPARE(head.columns.size(), statementRow({}).size());
}

void TestHistoryStatement::neverBreaksAFigure()
{
    if (!PdfText::isAvailable()) {
        QSKIP("pdftotext is not installed");
    }
    HistoryEntry entry;
    entry.currency = u"USDT_BSC"_s;
    entry.amount = *Amount::parse(u"1234567890123.123456789012345678");
    entry.fee = *Amount::parse(u"0.123456789012345678");
    entry.recipientLines = packRecipients({{QString(95, u'4'), *entry.amount, {}, {}}});
    entry.recipientCount = 1;
    entry.note = QString(300, u'n');
    entry.operationId = u"5edf873d9ed3a558712be543"_s;
    const QString text = PdfText::of([&entry](QPagedPaintDevice &device) {
        device.setPageOrientation(QPageLayout::Landscape);
        StatementPaper paper(device, headOf({}));
        paper.drawRow(statementRow(entry));
        return paper.isActive();
    });
    for (const char *figure :
         {"1234567890123.123456789012345678 USDT", "0.123456789012345678 USDT", "5edf873d9ed3a558712be543"}) {
        QVERIFY2(text.contains(QLatin1String(figure)), qPrintable(text));
    }
}

QTEST_MAIN(TestHistoryStatement)
#include "tst_historystatement.moc"
