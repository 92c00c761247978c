#include "payouts/likenessguard.h"

#include "guardbench.h"
#include "records/addressbook.h"
#include "records/entryrows.h"

// Addresses that are made to be mistaken for a known recipient's.
class TestLikenessGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksLookAlikes_data();
    void blocksLookAlikes();
    void knowsWhoWasPaid();
    void takesTheSameAccountForItself();
    void knowsTheAddressBook();
    void forgetsWhatTheBookForgot_data();
    void forgetsWhatTheBookForgot();
    void knowsWhatPlisioLists();
};

namespace {

const QString anna = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
const QString likeAnna = QStringLiteral("0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7");
const QList<FindingName> blocked{FindingName::LookAlike};

Withdrawal paymentTo(const QString &address)
{
    return GuardBench::payment({GuardBench::payee(address, QStringLiteral("2"))});
}

Actor somebodyHere()
{
    return {QStringLiteral("anna"), QStringLiteral("window"), someTime()};
}

BookEntry bookEntry(const QString &address, const QString &currency = QStringLiteral("ETH"))
{
    return {bookScope(currency), address, QStringLiteral("Anna"), {}, {}};
}

} // namespace

void TestLikenessGuard::blocksLookAlikes_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isBlocked");
    const auto row = [](const char *name, const char *currency, const char *known, const char *asked, bool isBlocked) {
        QTest::newRow(name) << QString::fromLatin1(currency) << QString::fromLatin1(known) << QString::fromLatin1(asked)
                            << isBlocked;
    };
    const char *evm = "0x52908400098527886E0F7030069857D2E4169EE7";
    row("four and four", "ETH", evm, "0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7", true);
    row("four and three", "ETH", evm, "0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaee7", false);
    row("eight at the start", "ETH", evm, "0x52908400aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true);
    row("seven at the start", "ETH", evm, "0x5290840aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
    row("eight at the end", "ETH", evm, "0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaae4169ee7", true);
    row("two and six", "ETH", evm, "0x52aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa169ee7", true);
    row("the same on another EVM chain", "USDC_BASE", evm, "0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7", true);
    row("the prefix does not count", "BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "bc1qaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3t4", false);
    row("bech32", "BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bc1qw508aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaf3t4",
        true);
    row("base58", "TRX", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TJRabaaaaaaaaaaaaaaaaaaaaaaaaaRTv8", true);
    row("base58 in another case", "TRX", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TJRABaaaaaaaaaaaaaaaaaaaaaaaaaRTv8",
        false);
    row("the prefix of another form", "BTC", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "3BoatSLRaaaaaaaaaaaaaaaaaaaaaaaaaa",
        false);
}

void TestLikenessGuard::blocksLookAlikes()
{
    QFETCH(QString, currency);
    QFETCH(QString, known);
    QFETCH(QString, asked);
    QFETCH(bool, isBlocked);
    GuardBench bench;
    const QString paidIn = currency == QLatin1String("USDC_BASE") ? QStringLiteral("ETH") : currency;
    bench.was(GuardBench::payment({GuardBench::payee(known, QStringLiteral("1"))}, paidIn), 50 * day);
    const Withdrawal payment = GuardBench::payment({GuardBench::payee(asked, QStringLiteral("2"))}, currency);
    QCOMPARE(bench.graver(payment), isBlocked ? blocked : QList<FindingName>());
    for (const Finding &finding : bench.ask(payment)) {
        if (finding.name == FindingName::LookAlike) {
            QCOMPARE(std::get<LookAlikePair>(finding.reason).address, asked);
            QCOMPARE(std::get<LookAlikePair>(finding.reason).known.toLower(), known.toLower());
        }
    }
}

void TestLikenessGuard::knowsWhoWasPaid()
{
    GuardBench bench;
    for (const char *address :
         {"0x52908400098527886e0f7030069857d2e4169ee7", "0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7"}) {
        const Recipient payee = GuardBench::payee(QString::fromLatin1(address), QStringLiteral("1"));
        bench.was(GuardBench::payment({payee}), 50 * day);
        QCOMPARE(bench.graver(GuardBench::payment({payee})), QList<FindingName>());
    }
}

void TestLikenessGuard::takesTheSameAccountForItself()
{
    GuardBench bench;
    const auto ton = [](const char *address) {
        return GuardBench::payment({GuardBench::payee(QString::fromLatin1(address), QStringLiteral("5"))},
                                   QStringLiteral("TON"));
    };
    bench.was(ton("EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF"), 50 * day);
    QCOMPARE(bench.graver(ton("UQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPuwA")), QList<FindingName>());
    QCOMPARE(bench.graver(ton("EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHG")), QList{FindingName::LookAlike});
}

void TestLikenessGuard::knowsTheAddressBook()
{
    GuardBench bench;
    AddressBook book(bench.store);
    QVERIFY(book.keep({bookEntry(anna)}, somebodyHere()).takeResult());
    QCOMPARE(bench.graver(paymentTo(likeAnna)), blocked);
    QCOMPARE(bench.graver(paymentTo(anna)), QList<FindingName>());
    QCOMPARE(bench.graver(
                 GuardBench::payment({GuardBench::payee(likeAnna, QStringLiteral("2"))}, QStringLiteral("USDC_BASE"))),
             blocked);
    // Who is in the book is nobody's double, as who was paid.
    QVERIFY(book.keep({bookEntry(likeAnna)}, somebodyHere()).takeResult());
    QCOMPARE(bench.graver(paymentTo(likeAnna)), QList<FindingName>());
}

void TestLikenessGuard::forgetsWhatTheBookForgot_data()
{
    QTest::addColumn<bool>("isOnAnotherChain");
    QTest::addColumn<bool>("wasPaid");
    QTest::newRow("nowhere else") << false << false;
    QTest::newRow("in the book for another chain") << true << false;
    QTest::newRow("paid before") << false << true;
}

void TestLikenessGuard::forgetsWhatTheBookForgot()
{
    QFETCH(bool, isOnAnotherChain);
    QFETCH(bool, wasPaid);
    GuardBench bench;
    AddressBook book(bench.store);
    QVERIFY(book.keep({bookEntry(anna)}, somebodyHere()).takeResult());
    if (isOnAnotherChain) {
        QVERIFY(book.keep({bookEntry(anna, QStringLiteral("USDC_BASE"))}, somebodyHere()).takeResult());
    }
    if (wasPaid) {
        bench.was(paymentTo(anna), 50 * day);
    }
    QVERIFY(book.remove(bookEntry(anna), somebodyHere()).takeResult());
    QCOMPARE(bench.graver(paymentTo(likeAnna)), isOnAnotherChain || wasPaid ? blocked : QList<FindingName>());
    if (isOnAnotherChain) {
        QVERIFY(book.remove(bookEntry(anna, QStringLiteral("USDC_BASE")), somebodyHere()).takeResult());
        QCOMPARE(bench.graver(paymentTo(likeAnna)), QList<FindingName>());
    }
    QVERIFY(book.keep({bookEntry(anna)}, somebodyHere()).takeResult());
    QCOMPARE(bench.graver(paymentTo(likeAnna)), blocked);
}

void TestLikenessGuard::knowsWhatPlisioLists()
{
    GuardBench bench;
    HistoryEntry entry;
    entry.operationId = QStringLiteral("5edf873d9ed3a558712be543");
    entry.type = QStringLiteral("mass_cash_out");
    entry.status = QStringLiteral("error");
    entry.currency = QStringLiteral("ETH");
    entry.at = bench.now.addDays(-50);
    entry.recipientCount = 2;
    entry.recipientLines = packRecipients({{QStringLiteral("0xbb"), Amount(), {}, {}}, {anna, Amount(), {}, {}}});
    const auto kept = bench.store->write([&entry](Connection &connection) {
        return connection.transact([&] { return EntryRows(connection).write(entry); });
    });
    QVERIFY(QFuture(kept).takeResult());
    QCOMPARE(bench.graver(paymentTo(likeAnna)), blocked);
    QCOMPARE(bench.graver(paymentTo(anna)), QList<FindingName>());
}

QTEST_GUILESS_MAIN(TestLikenessGuard)
#include "tst_likenessguard.moc"
