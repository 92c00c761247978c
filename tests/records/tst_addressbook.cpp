#include "records/addressbook.h"

#include "records/limitbook.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestAddressBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnAddressUnderItsName();
    void knowsEverySpellingOnItsChainAlone();
    void renamesWhatItHolds();
    void forgetsWhatIsRemoved();
    void letsNewAddressesWait_data();
    void letsNewAddressesWait();
    void keepsTheTimeOfAnAddressThatIsRenamed();
    void startsTheTimeAgainAfterRemoval();
    void listsByName();
};

namespace {

const QString address = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");

Actor anna(qint64 hours = 0)
{
    return {QStringLiteral("anna"), QStringLiteral("window"), someTime().addSecs(hours * 3600)};
}

BookEntry named(const QString &name, const QString &to = address, const QString &currency = QStringLiteral("ETH"))
{
    return {bookScope(currency), to, name, {}, {}};
}

std::optional<BookEntry> find(Store &store, const QString &currency, const QString &to)
{
    return *store.read([&](Connection &connection) { return AddressBook::find(connection, bookScope(currency), to); })
                .takeResult();
}

} // namespace

void TestAddressBook::keepsAnAddressUnderItsName()
{
    const LedgerFixture ledger;
    AddressBook book(*ledger.open());
    QVERIFY(book.keep({named(QStringLiteral("Acme"))}, anna()).takeResult());
    const QList<BookEntry> entries = *AddressBook(*ledger.open()).all().takeResult();
    QCOMPARE(entries.size(), 1);
    const BookEntry expected{QStringLiteral("ethereum"), address, QStringLiteral("Acme"), someTime(), someTime()};
    QCOMPARE(entries.front(), expected);
}

void TestAddressBook::knowsEverySpellingOnItsChainAlone()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    QVERIFY(AddressBook(store).keep({named(QStringLiteral("Acme"))}, anna()).takeResult());
    QVERIFY(find(*store, QStringLiteral("USDT"), address.toLower()));
    QVERIFY(!find(*store, QStringLiteral("USDT_BSC"), address));
    QVERIFY(!find(*store, QStringLiteral("NEWCOIN"), address));
}

void TestAddressBook::renamesWhatItHolds()
{
    const LedgerFixture ledger;
    AddressBook book(*ledger.open());
    QVERIFY(book.keep({named(QStringLiteral("Acme"))}, anna()).takeResult());
    QVERIFY(book.keep({named(QStringLiteral("Acme Ltd"), address.toLower())}, anna(1)).takeResult());
    const QList<BookEntry> entries = *book.all().takeResult();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().name, QStringLiteral("Acme Ltd"));
    QCOMPARE(entries.front().address, address);
}

void TestAddressBook::forgetsWhatIsRemoved()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    AddressBook book(store);
    QVERIFY(book.keep({named(QStringLiteral("Acme"))}, anna()).takeResult());
    QVERIFY(book.remove(named({}), anna(1)).takeResult());
    QVERIFY(book.all().takeResult()->isEmpty());
    QVERIFY(!find(*store, QStringLiteral("ETH"), address));
    QCOMPARE(book.remove(named({}), anna(2)).takeResult().error().fault, LedgerFault::NotFound);
}

void TestAddressBook::letsNewAddressesWait_data()
{
    QTest::addColumn<int>("coolingOff");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<int>("hours");
    QTest::newRow("nothing set") << 0 << false << 0;
    QTest::newRow("a closed book") << 0 << true << 24;
    QTest::newRow("a cooling-off time") << 48 << false << 48;
    QTest::newRow("both") << 2 << true << 2;
}

void TestAddressBook::letsNewAddressesWait()
{
    QFETCH(int, coolingOff);
    QFETCH(bool, isClosed);
    QFETCH(int, hours);
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    LimitBook limits(store);
    if (coolingOff > 0) {
        QVERIFY(
            limits.set(LimitName::CoolingOff, *Amount::parse(QString::number(coolingOff)), {}, anna()).takeResult());
    }
    if (isClosed) {
        QVERIFY(limits.set(LimitName::ClosedBook, *Amount::parse(u"1"), {}, anna()).takeResult());
    }
    const auto kept = AddressBook(store).keep({named(QStringLiteral("Acme"))}, anna(1)).takeResult();
    QCOMPARE(kept->front().validFrom, anna(1 + hours).at);
}

void TestAddressBook::keepsTheTimeOfAnAddressThatIsRenamed()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    AddressBook book(store);
    QVERIFY(book.keep({named(QStringLiteral("Acme"))}, anna()).takeResult());
    QVERIFY(LimitBook(store).set(LimitName::ClosedBook, *Amount::parse(u"1"), {}, anna(1)).takeResult());
    const auto renamed = book.keep({named(QStringLiteral("Acme Ltd"))}, anna(2)).takeResult();
    QCOMPARE(renamed->front().validFrom, someTime());
}

void TestAddressBook::startsTheTimeAgainAfterRemoval()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    AddressBook book(store);
    QVERIFY(book.keep({named(QStringLiteral("Acme"))}, anna()).takeResult());
    QVERIFY(book.remove(named({}), anna(1)).takeResult());
    QVERIFY(LimitBook(store).set(LimitName::ClosedBook, *Amount::parse(u"1"), {}, anna(1)).takeResult());
    QCOMPARE(book.keep({named(QStringLiteral("Acme"))}, anna(2)).takeResult()->front().validFrom, anna(26).at);
}

void TestAddressBook::listsByName()
{
    const LedgerFixture ledger;
    AddressBook book(*ledger.open());
    QVERIFY(book.keep({named(QStringLiteral("zoe"), QStringLiteral("0xaa")),
                       named(QStringLiteral("Bob"), QStringLiteral("0xbb")),
                       named(QStringLiteral("anna"), QStringLiteral("0xcc"))},
                      anna())
                .takeResult());
    QStringList names;
    const QList<BookEntry> entries = *book.all().takeResult();
    for (const BookEntry &entry : entries) {
        names.append(entry.name);
    }
    QCOMPARE(names, QStringList({QStringLiteral("anna"), QStringLiteral("Bob"), QStringLiteral("zoe")}));
}

QTEST_GUILESS_MAIN(TestAddressBook)
#include "tst_addressbook.moc"
