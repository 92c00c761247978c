#include "checks/currencysplit.h"

#include <QTest>

class TestCurrencySplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneForEachCurrency_data();
    void makesOneForEachCurrency();
    void keepsAllElse();
};

namespace {

BatchDraft draftOf(const QString &currency, const QStringList &rowCurrencies)
{
    BatchDraft draft;
    draft.currency = currency;
    for (const QString &each : rowCurrencies) {
        RecipientRow row;
        row.row = int(draft.rows.size()) + 1;
        row.currency = each;
        draft.rows.append(row);
    }
    return draft;
}

QString shown(const QList<BatchDraft> &parts)
{
    QStringList texts;
    for (const BatchDraft &part : parts) {
        QString text = part.currency;
        for (const RecipientRow &row : part.rows) {
            text += QStringLiteral(" %1").arg(row.row);
        }
        texts.append(text);
    }
    return texts.join(u'/');
}

} // namespace

void TestCurrencySplit::makesOneForEachCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("parts");
    const auto list = [](const char *texts) {
        return QString::fromLatin1(texts).split(u' ');
    };
    QTest::newRow("no rows") << QStringLiteral("BTC") << QStringList() << QStringLiteral("BTC");
    QTest::newRow("none named") << QStringLiteral("BTC") << QStringList{{}, {}} << QStringLiteral("BTC 1 2");
    QTest::newRow("the same") << QStringLiteral("BTC") << list("btc BTC") << QStringLiteral("BTC 1 2");
    QTest::newRow("others")
        << QStringLiteral("BTC")
        << QStringList{QStringLiteral("ltc"), {}, QStringLiteral("ETH"), QStringLiteral("LTC"), QStringLiteral("btc")}
        << QStringLiteral("BTC 2 5/LTC 1 4/ETH 3");
    QTest::newRow("only others") << QStringLiteral("BTC") << list("LTC ETH") << QStringLiteral("LTC 1/ETH 2");
    QTest::newRow("no own") << QString() << list("LTC ETH") << QStringLiteral("LTC 1/ETH 2");
    QTest::newRow("no own, none named") << QString() << QStringList{QStringLiteral("LTC"), {}}
                                        << QStringLiteral(" 2/LTC 1");
}

void TestCurrencySplit::makesOneForEachCurrency()
{
    QFETCH(QString, currency);
    QFETCH(QStringList, rows);
    QTEST(shown(splitByCurrency(draftOf(currency, rows))), "parts");
}

void TestCurrencySplit::keepsAllElse()
{
    BatchDraft draft = draftOf(QStringLiteral("BTC"), {QStringLiteral("LTC"), QString()});
    draft.feePlan = FeePlan::Priority;
    draft.duplicates = DuplicateRule::Merge;
    draft.maxRecipients = 3;
    draft.listFile = QStringLiteral("aa");
    for (const BatchDraft &part : splitByCurrency(draft)) {
        QCOMPARE(part.feePlan, FeePlan::Priority);
        QCOMPARE(part.duplicates, DuplicateRule::Merge);
        QCOMPARE(part.maxRecipients, 3);
        QCOMPARE(part.listFile, QStringLiteral("aa"));
    }
}

QTEST_APPLESS_MAIN(TestCurrencySplit)
#include "tst_currencysplit.moc"
