#include "payouts/nameguard.h"

#include "guardbench.h"

// The classic invoice fraud: the reference stays, the address changes.
class TestNameGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfAChangedPayee_data();
    void warnsOfAChangedPayee();
    void saysNothingOfSharedNotes();
    void asksPerChain();
};

namespace {

const QString anna = QStringLiteral("0x52908400098527886e0f7030069857d2e4169ee7");
const QString mallory = QStringLiteral("0xde709f2102306220921060314715629080e2fb77");

Withdrawal pay(const QString &address, const QString &note, const QString &name = {})
{
    return GuardBench::payment({GuardBench::payee(address, QStringLiteral("1"), note, name)});
}

} // namespace

void TestNameGuard::warnsOfAChangedPayee_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("newNote");
    QTest::addColumn<bool>("isChanged");
    const auto row = [](const char *title, const char *note, const char *name, const char *newNote, bool isChanged) {
        QTest::newRow(title) << QString::fromLatin1(note) << QString::fromLatin1(name) << QString::fromLatin1(newNote)
                             << isChanged;
    };
    row("an invoice", "Invoice 4711", "", "Invoice 4711", true);
    row("an invoice in other letters", "Invoice 4711", "", "INVOICE 4711", true);
    row("another invoice", "Invoice 4711", "", "Invoice 4712", false);
    row("an invoice with a date in its number", "INV-2026-10", "", "INV-2026-10", true);
    row("a note of many payments", "Salary", "", "Salary", false);
    row("a note with a month", "Salary 10/2026", "", "Salary 10/2026", false);
    row("the same name", "", "Acme GmbH", "", true);
    row("neither", "", "", "", false);
}

void TestNameGuard::warnsOfAChangedPayee()
{
    QFETCH(QString, note);
    QFETCH(QString, name);
    QFETCH(QString, newNote);
    QFETCH(bool, isChanged);
    GuardBench bench;
    bench.was(pay(anna, note, name), 20 * day);
    const QList<FindingName> changed{FindingName::ChangedPayee};
    QCOMPARE(bench.graver(pay(mallory, newNote, name)), isChanged ? changed : QList<FindingName>());
    QCOMPARE(bench.graver(pay(anna, newNote, name)), QList<FindingName>());
}

void TestNameGuard::saysNothingOfSharedNotes()
{
    GuardBench bench;
    const QString third = QStringLiteral("0x27b1fdb04752bbc536007a920d24acb045561c26");
    const auto both =
        GuardBench::payment({GuardBench::payee(mallory, QStringLiteral("1"), QStringLiteral("Payroll run 7")),
                             GuardBench::payee(third, QStringLiteral("1"), QStringLiteral("Payroll run 7"))});
    bench.was(pay(anna, QStringLiteral("Payroll run 7")), 20 * day);
    QCOMPARE(bench.graver(both), QList<FindingName>());
    bench.was(both, 10 * day);
    QCOMPARE(bench.graver(
                 pay(QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"), QStringLiteral("Payroll run 7"))),
             QList<FindingName>());
}

void TestNameGuard::asksPerChain()
{
    GuardBench bench;
    bench.was(pay(anna, {}, QStringLiteral("Acme")), 20 * day);
    const Recipient bitcoin = GuardBench::payee(QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"),
                                                QStringLiteral("1"), {}, QStringLiteral("Acme"));
    QCOMPARE(bench.graver(GuardBench::payment({bitcoin}, QStringLiteral("BTC"))), QList<FindingName>());
}

QTEST_GUILESS_MAIN(TestNameGuard)
#include "tst_nameguard.moc"
