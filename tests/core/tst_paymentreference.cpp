#include "core/paymentreference.h"

#include <QTest>

class TestPaymentReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsReferencesFromNotes_data();
    void tellsReferencesFromNotes();
};

void TestPaymentReference::tellsReferencesFromNotes_data()
{
    QTest::addColumn<bool>("isReference");
    for (const char *note : {"Invoice 4711", "INV-2026-10", "#118", "order 7", "RE2026/118", "Invoice 2026-118", "4711",
                             "Payroll run 7"}) {
        QTest::newRow(note) << true;
    }
    for (const char *note : {"", "Salary", "Rent 10/2026", "October 2026", "2026-10-31", "31.10.2026", "31.10.",
                             "Bonus Q3", "KW41", "May 1st", "Refund (2026)"}) {
        QTest::newRow(note) << false;
    }
}

void TestPaymentReference::tellsReferencesFromNotes()
{
    QTEST(isPaymentReference(QString::fromLatin1(QTest::currentDataTag())), "isReference");
}

QTEST_APPLESS_MAIN(TestPaymentReference)
#include "tst_paymentreference.moc"
