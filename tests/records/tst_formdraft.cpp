#include "records/formdraft.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestFormDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void survivesARestart_data();
    void survivesARestart();
    void isReplacedAndCleared();
};

void TestFormDraft::isEmptyAtFirst()
{
    const LedgerFixture ledger;
    QCOMPARE(*FormDraft(*ledger.open()).load().takeResult(), WithdrawalDraft());
}

void TestFormDraft::survivesARestart_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("1e3 is no amount");
    QTest::newRow("empty") << QString();
    QTest::newRow("control characters") << QString::fromUtf16(u"a\tb\nc\r\u0001d");
    QTest::newRow("quotes and backslashes") << QStringLiteral("\"'\\u0041 </script>");
    QTest::newRow("bidi and zero-width") << QChar(0xFEFF) + QString::fromUtf16(u"\u202E\u200B٣");
    QTest::newRow("beyond the first plane") << QString::fromUtf8("\xF0\x9F\x92\xB6");
    QTest::newRow("a megabyte") << QString(1'000'000, u'x');
}

void TestFormDraft::survivesARestart()
{
    QFETCH(QString, text);
    const LedgerFixture ledger;
    const WithdrawalDraft draft{text, text, text, FeePlan::Priority, text};
    QVERIFY(FormDraft(*ledger.open()).save(draft).takeResult());
    QCOMPARE(*FormDraft(*ledger.open()).load().takeResult(), draft);
}

void TestFormDraft::isReplacedAndCleared()
{
    const LedgerFixture ledger;
    FormDraft form(*ledger.open());
    const WithdrawalDraft second{QStringLiteral("BTC"), QStringLiteral("1"), QStringLiteral("2"), FeePlan::Normal, {}};
    QVERIFY(form.save({QStringLiteral("ETH"), {}, {}, FeePlan::Normal, {}}).takeResult());
    QVERIFY(form.save(second).takeResult());
    QCOMPARE(*form.load().takeResult(), second);
    QVERIFY(form.clear().takeResult());
    QCOMPARE(*form.load().takeResult(), WithdrawalDraft());
    QVERIFY(form.clear().takeResult());
}

QTEST_GUILESS_MAIN(TestFormDraft)
#include "tst_formdraft.moc"
