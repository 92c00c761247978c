#include "records/limitbook.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestLimitBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffUntilSet();
    void takesAStricterValueAtOnce_data();
    void takesAStricterValueAtOnce();
    void waitsWithALooserValue_data();
    void waitsWithALooserValue();
    void wantsTheProfilesNameTyped();
    void waitsAsLongAsItsOwnCoolingOffTime();
    void replacesAChangeThatWaits();
    void isTakenBackByTheValueInForce();
    void keepsEveryChange();
};

namespace {

const QString profile = QStringLiteral("default");

Actor anna(qint64 hours = 0)
{
    return {QStringLiteral("anna"), QStringLiteral("window"), someTime().addSecs(hours * 3600)};
}

LimitValue value(const char *text)
{
    return *text == '\0' ? LimitValue() : *Amount::parse(QString::fromLatin1(text));
}

Limit at(const LimitBook &book, LimitName name, qint64 hours)
{
    return book.at(anna(hours).at).takeResult()->of(name);
}

} // namespace

void TestLimitBook::isOffUntilSet()
{
    const LedgerFixture ledger;
    const LimitBook book(*ledger.open());
    const Limits limits = *book.at(someTime()).takeResult();
    for (const Limit &limit : limits.limits) {
        QVERIFY(!limit.value && !limit.nextFrom.isValid());
    }
    QVERIFY(!limits.isAnyInDollars() && !limits.isBookClosed());
}

void TestLimitBook::takesAStricterValueAtOnce_data()
{
    QTest::addColumn<LimitName>("name");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("set") << LimitName::PerDay << QByteArray() << QByteArray("100");
    QTest::newRow("lowered") << LimitName::PerWeek << QByteArray("100") << QByteArray("99.5");
    QTest::newRow("a longer time") << LimitName::CoolingOff << QByteArray("24") << QByteArray("48");
    QTest::newRow("a closed book") << LimitName::ClosedBook << QByteArray() << QByteArray("1");
    QTest::newRow("the same") << LimitName::PerPayment << QByteArray("100") << QByteArray("100");
}

void TestLimitBook::takesAStricterValueAtOnce()
{
    QFETCH(LimitName, name);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const LedgerFixture ledger;
    LimitBook book(*ledger.open());
    QVERIFY(book.set(name, value(from), {}, anna()).takeResult());
    const auto changed = book.set(name, value(to), {}, anna(1)).takeResult();
    QVERIFY(changed);
    QCOMPARE(changed->value, value(to));
    QCOMPARE(at(book, name, 1).value, value(to));
}

void TestLimitBook::waitsWithALooserValue_data()
{
    QTest::addColumn<LimitName>("name");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("hours");
    QTest::newRow("raised") << LimitName::PerDay << QByteArray("100") << QByteArray("101") << 24;
    QTest::newRow("off") << LimitName::PerRecipient << QByteArray("100") << QByteArray() << 24;
    QTest::newRow("a shorter time") << LimitName::CoolingOff << QByteArray("48") << QByteArray("1") << 48;
    QTest::newRow("no time") << LimitName::CoolingOff << QByteArray("48") << QByteArray() << 48;
    QTest::newRow("an open book") << LimitName::ClosedBook << QByteArray("1") << QByteArray() << 24;
}

void TestLimitBook::waitsWithALooserValue()
{
    QFETCH(LimitName, name);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, hours);
    const LedgerFixture ledger;
    LimitBook book(*ledger.open());
    QVERIFY(book.set(name, value(from), {}, anna()).takeResult());
    const auto changed = book.set(name, value(to), profile, anna(1)).takeResult();
    QVERIFY(changed);
    QCOMPARE(changed->nextFrom, anna(1 + hours).at);
    QCOMPARE(at(book, name, hours).value, value(from));
    QCOMPARE(at(book, name, hours).next, value(to));
    QCOMPARE(at(book, name, hours + 1).value, value(to));
}

void TestLimitBook::wantsTheProfilesNameTyped()
{
    const LedgerFixture ledger;
    LimitBook book(*ledger.open());
    QVERIFY(book.set(LimitName::PerDay, value("100"), {}, anna()).takeResult());
    for (const char *typed : {"", "Default", "default "}) {
        const auto refused = book.set(LimitName::PerDay, {}, QString::fromLatin1(typed), anna(1)).takeResult();
        QVERIFY(!refused && refused.error().fault == LedgerFault::NotAllowed);
    }
    QCOMPARE(at(book, LimitName::PerDay, 100).value, value("100"));
}

void TestLimitBook::waitsAsLongAsItsOwnCoolingOffTime()
{
    const LedgerFixture ledger;
    LimitBook book(*ledger.open());
    QVERIFY(book.set(LimitName::CoolingOff, value("72"), {}, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, value("100"), {}, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, value("200"), profile, anna(1)).takeResult());
    QCOMPARE(at(book, LimitName::PerDay, 72).value, value("100"));
    QCOMPARE(at(book, LimitName::PerDay, 73).value, value("200"));
}

// Otherwise a small raise, asked for early, would carry a large one.
void TestLimitBook::replacesAChangeThatWaits()
{
    const LedgerFixture ledger;
    LimitBook book(*ledger.open());
    QVERIFY(book.set(LimitName::PerDay, value("100"), {}, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, value("101"), profile, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, value("9000"), profile, anna(23)).takeResult());
    QCOMPARE(at(book, LimitName::PerDay, 46).value, value("100"));
    QCOMPARE(at(book, LimitName::PerDay, 47).value, value("9000"));
}

void TestLimitBook::isTakenBackByTheValueInForce()
{
    const LedgerFixture ledger;
    LimitBook book(*ledger.open());
    QVERIFY(book.set(LimitName::PerDay, value("100"), {}, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, {}, profile, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, value("100"), {}, anna(1)).takeResult());
    QCOMPARE(at(book, LimitName::PerDay, 1000).value, value("100"));
}

void TestLimitBook::keepsEveryChange()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    LimitBook book(store);
    QVERIFY(book.set(LimitName::PerDay, value("100"), {}, anna()).takeResult());
    QVERIFY(book.set(LimitName::PerDay, value("50"), {}, anna(1)).takeResult());
    for (const char *sql : {"UPDATE limit_event SET value = ''", "DELETE FROM limit_event",
                            "INSERT OR REPLACE INTO limit_event SELECT * FROM limit_event WHERE sequence = 1"}) {
        const auto changed =
            store->write([sql](Connection &connection) { return connection.change(QString::fromLatin1(sql)); })
                .takeResult();
        QVERIFY(!changed && changed.error().fault == LedgerFault::Refused);
    }
}

QTEST_GUILESS_MAIN(TestLimitBook)
#include "tst_limitbook.moc"
