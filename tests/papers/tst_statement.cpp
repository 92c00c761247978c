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
    void endsInTheMiddleWhenAsked();
    void saysPractice();

private:
    static Statement statementOf(int rows);
};

namespace {

// Rows "<name> 0", "<name> 1", ...
PaperTable tableOf(const QString &name, int count)
{
    return {{{QStringLiteral("Name"), 1, Qt::AlignLeft, false}, {QStringLiteral("Amount"), 1, Qt::AlignRight, true}},
            [name, count, next = 0]() mutable -> std::optional<QStringList> {
                if (next == count) {
                    return std::nullopt;
                }
                const QString number = QString::number(next++);
                return QStringList{name + number, QStringLiteral("0.%1").arg(number)};
            }};
}

} // namespace

void TestStatement::initTestCase()
{
    if (!PdfText::isAvailable()) {
        QSKIP("pdftotext is not installed");
    }
}

Statement TestStatement::statementOf(int rows)
{
    Statement statement;
    statement.shop = QStringLiteral("Shop 42");
    statement.filters = {QStringLiteral("From 2026-01-01 to 2026-03-31.")};
    statement.printedAt = QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC);
    statement.totals = tableOf(QStringLiteral("total"), 3);
    statement.operations = tableOf(QStringLiteral("row"), rows);
    return statement;
}

void TestStatement::hasEveryRowAndTotal()
{
    const QString text = PdfText::of(
        [](QPagedPaintDevice &device) { return drawStatement(device, statementOf(1500), [] { return true; }); });
    for (const char *part :
         {"Statement of payouts", "Shop 42", "From 2026-01-01", "total2", "row0", "row1499", "0.1499"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
    QCOMPARE(text.count(QLatin1String("row")), 1500);
    QVERIFY(!text.contains(practiceNotice()));
}

void TestStatement::endsInTheMiddleWhenAsked()
{
    int asked = 0;
    const QString text = PdfText::of([&asked](QPagedPaintDevice &device) {
        const bool isWhole = drawStatement(device, statementOf(5000), [&asked] { return ++asked < 3; });
        return !isWhole;
    });
    QCOMPARE(asked, 3);
    QVERIFY(text.count(QLatin1String("row")) < 1000);
}

void TestStatement::saysPractice()
{
    const QString text = PdfText::of([](QPagedPaintDevice &device) {
        Statement statement = statementOf(1);
        statement.isPractice = true;
        return drawStatement(device, statement, [] { return true; });
    });
    QVERIFY(text.contains(practiceNotice()));
}

QTEST_MAIN(TestStatement)
#include "tst_statement.moc"
