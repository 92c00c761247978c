#include "papers/statement.h"

#include "support/pdftext.h"
#include "words/practicewords.h"

#include <QTest>

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryRowAndTotal();
    void saysPractice();

private:
    static StatementHead head();
    static QString textOf(const StatementHead &head, int rows);
};

void TestStatement::initTestCase()
{
    if (!PdfText::isAvailable()) {
        QSKIP("pdftotext is not installed");
    }
}

StatementHead TestStatement::head()
{
    StatementHead head;
    head.shop = QStringLiteral("Shop 42");
    head.filters = {QStringLiteral("From 2026-01-01 to 2026-03-31.")};
    head.printedAt = QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC);
    head.totalColumns = {{QStringLiteral("Currency"), 1, Qt::AlignLeft, false}};
    head.totals = {{QStringLiteral("total0")}, {QStringLiteral("total1")}};
    head.columns = {{QStringLiteral("Name"), 1, Qt::AlignLeft, false},
                    {QStringLiteral("Amount"), 1, Qt::AlignRight, true}};
    return head;
}

QString TestStatement::textOf(const StatementHead &head, int rows)
{
    return PdfText::of([&head, rows](QPagedPaintDevice &device) {
        StatementPaper paper(device, head);
        for (int row = 0; row < rows; ++row) {
            paper.drawRow({QStringLiteral("row%1").arg(row), QStringLiteral("0.%1").arg(row)});
        }
        return paper.isActive();
    });
}

void TestStatement::hasEveryRowAndTotal()
{
    const QString text = textOf(head(), 1500);
    for (const char *part :
         {"Statement of payouts", "Shop 42", "From 2026-01-01", "total1", "row0", "row1499", "0.1499"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
    QCOMPARE(text.count(QLatin1String("row")), 1500);
    QVERIFY(text.count(QLatin1String("Amount")) >= text.count(u'\f'));
    QVERIFY(!text.contains(practiceNotice()));
}

void TestStatement::saysPractice()
{
    StatementHead practice = head();
    practice.isPractice = true;
    QVERIFY(textOf(practice, 1).contains(practiceNotice()));
}

QTEST_MAIN(TestStatement)
#include "tst_statement.moc"
