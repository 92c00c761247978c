#include "records/entrypayees.h"

#include "support/historybench.h"

class TestEntryPayees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhoGotMostFirst();
    void leavesOutWhatCameIn();

private:
    TopPayees payees(const EntryFilter &filter)
    {
        const auto top = Entries(m_bench.store).payees(filter, [] { return true; }).takeResult();
        return top ? *top : TopPayees();
    }

    HistoryBench m_bench;
};

namespace {

Operation paid(const QString &id, const QMap<QString, QString> &recipients, const char16_t *rate)
{
    Operation operation = HistoryBench::operation(id);
    operation.recipients.clear();
    for (auto entry = recipients.cbegin(); entry != recipients.cend(); ++entry) {
        operation.recipients.insert(entry.key(), *Amount::parse(entry.value()));
    }
    operation.sourceCurrency = QStringLiteral("USD");
    if (rate) {
        operation.sourceRate = *Amount::parse(rate);
    }
    return operation;
}

} // namespace

void TestEntryPayees::listsWhoGotMostFirst()
{
    const QString anna = QStringLiteral("anna");
    const QString bert = QStringLiteral("bert");
    const QString carla = QStringLiteral("carla");
    const QString one = QStringLiteral("1");
    m_bench.add({paid(QStringLiteral("a1"), {{anna, one}, {bert, QStringLiteral("0.1")}}, u"0.5"),
                 paid(QStringLiteral("a2"), {{bert, QStringLiteral("2.015")}}, u"1"),
                 paid(QStringLiteral("a3"), {{carla, QStringLiteral("5000")}}, nullptr)});
    const TopPayees top = payees({});
    QVERIFY(!top.isTooMuch);
    QCOMPARE(top.count, 3);
    QCOMPARE(top.payees.at(0).address, bert);
    QCOMPARE(top.payees.at(0).usd.toString(), QStringLiteral("2.22"));
    QCOMPARE(top.payees.at(0).payments, 2);
    QCOMPARE(top.payees.at(1).address, anna);
    QCOMPARE(top.payees.at(2).address, carla);
    QCOMPARE(top.payees.at(2).usdMissing, 1);
    EntryFilter filter;
    filter.text = QStringLiteral("carl");
    QCOMPARE(payees(filter).count, 1);
}

void TestEntryPayees::leavesOutWhatCameIn()
{
    Operation invoice = paid(QStringLiteral("b1"), {{QStringLiteral("our own wallet"), QStringLiteral("9")}}, u"1");
    invoice.type = QStringLiteral("invoice");
    m_bench.add({invoice});
    for (const QString &text : {QString(), QStringLiteral("own wallet")}) {
        EntryFilter filter = HistoryBench::everything();
        filter.text = text;
        QVERIFY(payees(filter).payees.size() == (text.isEmpty() ? 3 : 0));
    }
}

QTEST_GUILESS_MAIN(TestEntryPayees)
#include "tst_entrypayees.moc"
