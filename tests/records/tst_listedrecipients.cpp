#include "records/listedrecipients.h"

#include "core/addresslikeness.h"
#include "core/canonicaladdress.h"
#include "records/entryrows.h"
#include "support/ledgerfixture.h"

#include <QFile>
#include <QTest>

// Recipients that only Plisio's list names, found by a few characters of their addresses.
class TestListedRecipients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAllThatLooksAlike_data();
    void findsAllThatLooksAlike();
    void knowsAnAddressInAnySpelling_data();
    void knowsAnAddressInAnySpelling();
    void tellsAddressesWithTheSameEndsApart();
    void tellsTheLatestThatHaveNotFailed();
    void forgetsWhatIsGone();
    void isFilledFromAnOlderLedger();

private:
    qint64 list(const QString &currency, const QStringList &addresses,
                const QString &status = QStringLiteral("completed"));
    template<class Work>
    auto ask(Work work)
    {
        return *m_store->write([&](Connection &connection) { return work(ListedRecipients(connection)); }).takeResult();
    }
    QList<EntryRecipient> paid(const QStringList &addresses);
    QStringList characters();
    void change(const QString &sql);

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
    int m_count = 0;
};

void TestListedRecipients::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
    m_count = 0;
}

void TestListedRecipients::cleanup()
{
    m_store.reset();
    m_ledger.reset();
}

QList<EntryRecipient> TestListedRecipients::paid(const QStringList &addresses)
{
    QList<EntryRecipient> recipients;
    for (const QString &address : addresses) {
        recipients.append({address, *Amount::parse(QString::number(m_count)), {}, {}});
    }
    return recipients;
}

// An operation that was not made here, a minute after the one before; each recipient got its number.
qint64 TestListedRecipients::list(const QString &currency, const QStringList &addresses, const QString &status)
{
    HistoryEntry entry;
    entry.operationId = QStringLiteral("operation %1").arg(++m_count);
    entry.type = addresses.size() > 1 ? QStringLiteral("mass_cash_out") : QStringLiteral("cash_out");
    entry.status = status;
    entry.currency = currency;
    entry.at = someTime().addSecs(60LL * m_count);
    entry.recipientCount = int(addresses.size());
    entry.recipientLines = packRecipients(paid(addresses));
    const auto written = m_store->write([&entry](Connection &connection) {
        return connection.transact([&] { return EntryRows(connection).write(entry); });
    });
    return QFuture(written).takeResult() ? entry.id : 0;
}

void TestListedRecipients::change(const QString &sql)
{
    const auto changed = m_store->write([&sql](Connection &connection) { return connection.change(sql); }).takeResult();
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
}

// All that the ledger finds listed recipients by.
QStringList TestListedRecipients::characters()
{
    QStringList found;
    const auto read = m_store
                          ->read([&found](Connection &connection) {
                              return connection.each(
                                  QStringLiteral("SELECT characters || ' ' || entry FROM listed_by_start UNION ALL "
                                                 "SELECT characters || ' ' || entry FROM listed_by_end"),
                                  {}, [&found](const Row &row) { found.append(row.text(0)); });
                          })
                          .takeResult();
    return read ? found : QStringList{read.error().detail};
}

void TestListedRecipients::findsAllThatLooksAlike_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QChar>("other");
    const auto row = [](const char *currency, const char *address, char other = 'a') {
        QTest::newRow(currency) << QString::fromLatin1(currency) << QString::fromLatin1(address)
                                << QChar(QLatin1Char(other));
    };
    row("ETH", "0x52908400098527886e0f7030069857d2e4169ee7");
    row("BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", 'l');
    row("LTC", "LbTjMGN7gELw4KbeyQf6cTCq859hD18guE");
    row("DOGE", "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L");
    row("BCH", "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", 'l');
    row("TRX", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", 'Q');
    row("TON", "EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2");
    row("SOL", "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV", 'Q');
    row("TZEC", "t1VJXShmJ5tUJLKWRnPWVUEZFbS5b2XGPwb", 'Q');
    row("XMR", "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN", 'Q');
    row("NEW", "XYZabPrwbZy45sbavfcjinPJC18kjpRTv8", 'Q');
}

// Every way in which two addresses agree at both ends in seven, eight or nine characters.
void TestListedRecipients::findsAllThatLooksAlike()
{
    QFETCH(QString, currency);
    QFETCH(QString, address);
    QFETCH(QChar, other);
    const Chain chain = chainOf(currency);
    QVERIFY(list(currency, {QStringLiteral("0xsomebody"), address, QStringLiteral("somebody else")}) > 0);
    const qsizetype prefix = fixedPrefixSize(chain, address);
    for (qsizetype agreed = 7; agreed <= 9; ++agreed) {
        for (qsizetype start = 0; start <= agreed; ++start) {
            const qsizetype end = agreed - start;
            const QString asked =
                address.first(prefix + start) + QString(address.size() - prefix - agreed, other) + address.last(end);
            const bool isAlike = looksAlike(chain, asked, address);
            QVERIFY(isAlike || agreed < alikeCharacters);
            const QStringList found = ask([&](ListedRecipients recipients) { return recipients.like(chain, asked); });
            QVERIFY2(found == (isAlike ? QStringList{address} : QStringList()), qPrintable(asked));
        }
    }
    QCOMPARE(ask([&](ListedRecipients recipients) { return recipients.like(chain, address); }), QStringList());
}

void TestListedRecipients::knowsAnAddressInAnySpelling_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *name, const char *currency, const char *listed, const char *asked, bool isKnown) {
        QTest::newRow(name) << QString::fromLatin1(currency) << QString::fromLatin1(listed)
                            << QString::fromLatin1(asked) << isKnown;
    };
    row("EVM in mixed case", "ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED", true);
    row("bech32 in capitals", "BTC", "BC1QW508D6QEJXTDG4Y5", "bc1qw508d6qejxtdg4y5", true);
    row("cashaddr with its prefix", "BCH", "bitcoincash:qpm2qsznhks23z76", "QPM2QSZNHKS23Z76", true);
    row("cashaddr without its prefix", "BCH", "qpm2qsznhks23z76", "bitcoincash:qpm2qsznhks23z76", true);
    row("base58 in another case", "TRX", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TJRABPrwbZy45sbavfcjinPJC18kjpRTv8",
        false);
    row("a short one", "BTC", "1b", "1b", true);
    row("a longer one", "BTC", "1b", "1bb", false);
    row("with a tab", "BTC", "1\tb", "1\tb", true);
}

void TestListedRecipients::knowsAnAddressInAnySpelling()
{
    QFETCH(QString, currency);
    QFETCH(QString, listed);
    QFETCH(QString, asked);
    QVERIFY(list(currency, {listed}) > 0);
    const QString canonical = canonicalAddress(chainOf(currency), asked);
    QTEST(ask([&](ListedRecipients recipients) { return recipients.knows(canonical); }), "isKnown");
    QTEST(!ask([&](ListedRecipients recipients) { return recipients.paymentsTo(canonical, 10); }).isEmpty(), "isKnown");
}

void TestListedRecipients::tellsAddressesWithTheSameEndsApart()
{
    const QString known = QStringLiteral("0x529084aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7");
    const QString asked = QStringLiteral("0x529084bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9ee7");
    QVERIFY(list(QStringLiteral("ETH"), {asked}) > 0);
    for (int number = 0; number < 25; ++number) {
        QVERIFY(list(QStringLiteral("ETH"), {known}) > 0);
    }
    // Behind all those that are taken for its own at first.
    QVERIFY(ask([&](ListedRecipients recipients) { return recipients.knows(asked); }));
    QCOMPARE(ask([&](ListedRecipients recipients) { return recipients.paymentsTo(asked, 10); }).size(), 1);
    QCOMPARE(ask([&](ListedRecipients recipients) { return recipients.like(Chain::Ethereum, asked); }),
             QStringList{known});
    const QString third = QStringLiteral("0x529084cccccccccccccccccccccccccccccccc9ee7");
    QVERIFY(!ask([&](ListedRecipients recipients) { return recipients.knows(third); }));
    QCOMPARE(ask([&](ListedRecipients recipients) { return recipients.paymentsTo(third, 10); }).size(), 0);
}

void TestListedRecipients::tellsTheLatestThatHaveNotFailed()
{
    const QString known = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
    for (int number = 1; number <= 15; ++number) {
        QVERIFY(list(QStringLiteral("BTC"), {QStringLiteral("1other"), known, QStringLiteral("1more")}) > 0);
    }
    for (int number = 16; number <= 30; ++number) {
        QVERIFY(list(QStringLiteral("BTC"), {known}, QStringLiteral("error")) > 0);
    }
    const auto payments = ask([&](ListedRecipients recipients) { return recipients.paymentsTo(known, 10); });
    QCOMPARE(payments.size(), 10);
    QCOMPARE(payments.front().id, QStringLiteral("operation 15"));
    QCOMPARE(payments.front().amount.toString(), QStringLiteral("15"));
    QCOMPARE(payments.front().currency, QStringLiteral("BTC"));
    QCOMPARE(payments.front().at, toLedgerTime(someTime().addSecs(15LL * 60)));
    QCOMPARE(payments.back().id, QStringLiteral("operation 6"));
}

void TestListedRecipients::forgetsWhatIsGone()
{
    const QString known = QStringLiteral("0x52908400098527886e0f7030069857d2e4169ee7");
    const qint64 id = list(QStringLiteral("ETH"), {known, QStringLiteral("0xbb")});
    const auto removed = m_store->write([id](Connection &connection) {
        return connection.transact([&] {
            EntryRows rows(connection);
            return rows.remove(rows.read({id})->constFirst());
        });
    });
    QVERIFY(QFuture(removed).takeResult());
    QCOMPARE(characters(), QStringList());
    QVERIFY(!ask([&](ListedRecipients recipients) { return recipients.knows(known); }));
}

// What the schema's own step makes of a ledger that was there before is what is written since.
void TestListedRecipients::isFilledFromAnOlderLedger()
{
    list(QStringLiteral("ETH"),
         {QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), QStringLiteral("0XAB"), QStringLiteral("0x")});
    list(QStringLiteral("BTC"),
         {QStringLiteral("BC1QW508D6QEJXTDG4Y5"), QStringLiteral("bc1qw508d6qejxtdg4y5"),
          QStringLiteral("tb1pw508d6qej"), QStringLiteral("1BoatSLRHtKN"), QStringLiteral("1b")});
    list(QStringLiteral("LTC"),
         {QStringLiteral("ltc1qw508d6qej"), QStringLiteral("tltc1qw508d6qej"), QStringLiteral("LTC1QW508D6QEJ")});
    list(QStringLiteral("BCH"),
         {QStringLiteral("bitcoincash:qpm2qsznhks23z76"), QStringLiteral("BITCOINCASH:QPM2QSZ"),
          QStringLiteral("PPM2QSZ")});
    list(QStringLiteral("TRX"),
         {QStringLiteral("Tb1abPrwbZy45sbavf"), QStringLiteral("abcde"), QStringLiteral("abcdef")});
    list(QStringLiteral("TON"), {QStringLiteral("EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2")});
    const QStringList written = characters();
    QCOMPARE(written.size(), 2 * 15);
    change(QStringLiteral("DELETE FROM listed_by_start"));
    change(QStringLiteral("DELETE FROM listed_by_end"));
    QFile file(QStringLiteral(":/ledger/0005-payees.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString step = QString::fromUtf8(file.readAll());
    for (const QString &statement : step.sliced(step.indexOf(u"CREATE TEMP VIEW")).split(QStringLiteral("\n\n"))) {
        change(statement);
    }
    QCOMPARE(characters(), written);
}

QTEST_GUILESS_MAIN(TestListedRecipients)
#include "tst_listedrecipients.moc"
