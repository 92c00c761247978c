#include "papers/receipt.h"

#include "support/pdftext.h"
#include "support/samplepayouts.h"
#include "words/practicewords.h"
#include "words/statewords.h"

#include <QRegularExpression>
#include <QTest>

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsASinglePayout();
    void tellsOneRecipientOfMany();
    void listsThousandsOverManyPages();
    void saysWhatIsNotPaid_data();
    void saysWhatIsNotPaid();
    void saysPracticeFirst();
    void showsTextFromOutsidePlainly();

private:
    static QString textOf(const WithdrawalRecord &record, const ReceiptFrame &frame,
                          std::optional<qsizetype> only = {});
};

namespace {

const QString explorerLink =
    QStringLiteral("https://mempool.space/tx/4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b");

WithdrawalRecord paid(const Withdrawal &withdrawal)
{
    WithdrawalRecord record{QStringLiteral("w-1"), {}, {}, withdrawal, QStringLiteral("k"), QStringLiteral("h")};
    record.state = WithdrawalState::Accepted;
    record.confirmedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 30, 1), Qt::UTC);
    record.operationId = QStringLiteral("5edf873d9ed3a558712be544");
    record.operationStatus = QStringLiteral("completed");
    record.fee = *Amount::parse(QStringLiteral("0.00000256"));
    record.txUrls = {explorerLink};
    return record;
}

ReceiptFrame frame()
{
    return {QStringLiteral("Shop <b>42</b>"), QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC), false};
}

Withdrawal mass(int count)
{
    QList<Recipient> recipients;
    for (int index = 0; index < count; ++index) {
        recipients.append({QStringLiteral("T%1").arg(index, 33, 10, QLatin1Char('A')),
                           *Amount::parse(QStringLiteral("1.5")), index + 2, QStringLiteral("note %1").arg(index),
                           QStringLiteral("Person %1").arg(index)});
    }
    return *Withdrawal::create({QStringLiteral("USDT_TRX"), 6, FeePlan::Normal, recipients, {}});
}

// Line breaks and the gaps of a layout aside.
QString squeezed(const QString &text)
{
    return QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

void TestReceipt::initTestCase()
{
    if (!PdfText::isAvailable()) {
        QSKIP("pdftotext is not installed");
    }
}

QString TestReceipt::textOf(const WithdrawalRecord &record, const ReceiptFrame &frame, std::optional<qsizetype> only)
{
    return PdfText::of([&](QPagedPaintDevice &device) { return drawReceipt(device, record, frame, only); });
}

void TestReceipt::tellsASinglePayout()
{
    const QString text = textOf(paid(SamplePayouts::bitcoinPayout()), frame());
    for (const QString &part :
         {QStringLiteral("Payout receipt"), QStringLiteral("Confirmed"), QStringLiteral("0.0125 BTC"),
          QStringLiteral("Bitcoin"), QStringLiteral("Invoice 2026-118"), QStringLiteral("0.00000256 BTC"),
          QStringLiteral("2026-11-26 09:30:01 UTC"), QStringLiteral("5edf873d9ed3a558712be544"),
          SamplePayouts::bitcoinAddress, QStringLiteral("mempool.space")}) {
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }
    QVERIFY(squeezed(text).contains(explorerLink));
    QVERIFY(!text.contains(practiceNotice()));
}

void TestReceipt::tellsOneRecipientOfMany()
{
    const QString text = textOf(paid(mass(3)), frame(), 1);
    QVERIFY(text.contains(QLatin1String("Person 1")));
    QVERIFY(text.contains(QLatin1String("1.5 USDT")));
    QVERIFY(squeezed(text).contains(QLatin1String("Networkfeeofall")));
    QVERIFY2(!text.contains(QLatin1String("Person 0")) && !text.contains(QLatin1String("4.5")), qPrintable(text));
}

void TestReceipt::listsThousandsOverManyPages()
{
    const QString text = textOf(paid(mass(2000)), frame());
    QVERIFY(text.contains(QLatin1String("3000 USDT")));
    const QString plain = squeezed(text);
    for (int index = 0; index < 2000; ++index) {
        const QString address = QStringLiteral("T%1").arg(index, 33, 10, QLatin1Char('A'));
        QVERIFY2(plain.contains(address), qPrintable(address));
    }
    // The table's titles stand on each of its pages.
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 20);
    QVERIFY(text.count(QLatin1String("Address")) >= pages - 1);
}

void TestReceipt::saysWhatIsNotPaid_data()
{
    QTest::addColumn<WithdrawalState>("state");
    QTest::addColumn<QString>("status");
    QTest::newRow("open") << WithdrawalState::Accepted << QStringLiteral("pending");
    QTest::newRow("failed") << WithdrawalState::Failed << QStringLiteral("error");
    QTest::newRow("doubt") << WithdrawalState::Unknown << QString();
    QTest::newRow("refused") << WithdrawalState::Rejected << QString();
    QTest::newRow("planned") << WithdrawalState::Planned << QString();
}

void TestReceipt::saysWhatIsNotPaid()
{
    QFETCH(WithdrawalState, state);
    QFETCH(QString, status);
    WithdrawalRecord record = paid(SamplePayouts::bitcoinPayout());
    record.state = state;
    record.operationStatus = status;
    const QString text = textOf(record, frame());
    QVERIFY(!text.contains(QLatin1String("receipt")));
    QVERIFY(text.contains(QLatin1String("Payout record")));
    QVERIFY2(squeezed(text).contains(squeezed(explain(record).money)), qPrintable(text));
}

void TestReceipt::saysPracticeFirst()
{
    ReceiptFrame practice = frame();
    practice.isPractice = true;
    const QString text = textOf(paid(SamplePayouts::tetherPayout()), practice);
    QVERIFY(text.indexOf(practiceNotice()) > 0);
    QVERIFY(text.indexOf(practiceNotice()) < text.indexOf(QLatin1String("250 USDT")));
}

void TestReceipt::showsTextFromOutsidePlainly()
{
    WithdrawalRecord record = paid(SamplePayouts::payout(QStringLiteral("BTC"), SamplePayouts::bitcoinAddress,
                                                         QStringLiteral("1"), QStringLiteral("a\u202Eb<i>c</i>")));
    record.txUrls = {QStringLiteral("javascript:alert(1)")};
    const QString text = textOf(record, frame());
    QVERIFY(text.contains(QLatin1String("Shop <b>42</b>")));
    QVERIFY2(text.contains(QLatin1String("a<U+202E>b<i>c</i>")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("javascript:alert(1)")));
    QVERIFY(!text.contains(QLatin1String("Scan to see")));
}

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
