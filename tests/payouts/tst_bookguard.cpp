#include "payouts/bookguard.h"

#include "records/addressbook.h"
#include "records/limitbook.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestBookGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingWhileNothingIsSet();
    void paysOnlyKnownAddressesOfAClosedBook();
    void letsWhatIsAddedToAClosedBookWait();
    void letsNewRecipientsWait();
    void paysWhomItPaidBefore();
    void namesEveryRow();

private:
    void set(LimitName name, const QString &value);
    void keep(qint64 hours = 0);
    QList<Finding> ask(qint64 hours = 0, const QList<Withdrawal> &withdrawals = {someWithdrawal()});

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

namespace {

Actor anna(qint64 hours = 0)
{
    return {QStringLiteral("anna"), QStringLiteral("window"), someTime().addSecs(hours * 3600)};
}

} // namespace

void TestBookGuard::init()
{
    m_store.reset();
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
}

void TestBookGuard::set(LimitName name, const QString &value)
{
    QVERIFY(LimitBook(m_store).set(name, *Amount::parse(value), {}, anna()).takeResult());
}

void TestBookGuard::keep(qint64 hours)
{
    const BookEntry entry{bookScope(QStringLiteral("ETH")), somebody().address, QStringLiteral("Acme"), {}, {}};
    QVERIFY(AddressBook(m_store).keep({entry}, anna(hours)).takeResult());
}

QList<Finding> TestBookGuard::ask(qint64 hours, const QList<Withdrawal> &withdrawals)
{
    const GuardQuestion question{Plan{withdrawals}, anna(hours).at, publishedCurrencies()};
    return *m_store->read([question](Connection &connection) { return guardBook(connection, question); }).takeResult();
}

void TestBookGuard::saysNothingWhileNothingIsSet()
{
    QCOMPARE(ask(), {});
    set(LimitName::PerDay, QStringLiteral("1"));
    QCOMPARE(ask(), {});
}

void TestBookGuard::paysOnlyKnownAddressesOfAClosedBook()
{
    keep();
    set(LimitName::ClosedBook, QStringLiteral("1"));
    QCOMPARE(ask(), {});
    const QList<Finding> findings =
        ask(0, {someWithdrawal({somebody(QStringLiteral("0xde709f2102306220921060314715629080e2fb77"))})});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().name, FindingName::NotInAddressBook);
    const Withdrawal onAnotherChain =
        *Withdrawal::create({QStringLiteral("BNB"), 18, FeePlan::Normal, {somebody()}, {}});
    QCOMPARE(ask(0, {onAnotherChain}).size(), 1);
}

void TestBookGuard::letsWhatIsAddedToAClosedBookWait()
{
    set(LimitName::ClosedBook, QStringLiteral("1"));
    keep(1);
    const QList<Finding> findings = ask(24);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().name, FindingName::CoolingOff);
    QCOMPARE(std::get<PayableFrom>(findings.front().reason).at, anna(25).at);
    QCOMPARE(ask(25), {});
}

void TestBookGuard::letsNewRecipientsWait()
{
    set(LimitName::CoolingOff, QStringLiteral("48"));
    const QList<Finding> findings = ask(1000);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().name, FindingName::CoolingOff);
    QVERIFY(!std::get<PayableFrom>(findings.front().reason).at.isValid());
    keep();
    QCOMPARE(ask(47).size(), 1);
    QCOMPARE(ask(48), {});
}

void TestBookGuard::paysWhomItPaidBefore()
{
    const Withdrawal withdrawal = someWithdrawal();
    const bool isPaid = onJournal(*m_store, [&withdrawal](Journal &journal) {
        const auto ids = journal.plan(confirmed({withdrawal}), someContext());
        return ids && journal.claim(ids->front(), someContext(), someTime())
            && journal.record(ids->front(), Accepted{operationFor(withdrawal)}, someTime());
    });
    QVERIFY(isPaid);
    set(LimitName::CoolingOff, QStringLiteral("48"));
    QCOMPARE(ask(), {});
    set(LimitName::ClosedBook, QStringLiteral("1"));
    QCOMPARE(ask().size(), 1); // a closed book knows its own only
}

void TestBookGuard::namesEveryRow()
{
    set(LimitName::ClosedBook, QStringLiteral("1"));
    Recipient first = somebody(QStringLiteral("0xaa"));
    first.row = 2;
    Recipient second = somebody(QStringLiteral("0xbb"));
    second.row = 3;
    const QList<Finding> findings = ask(0, {someWithdrawal({first, second})});
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.back().row, 3);
    QCOMPARE(findings.back().field, InputField::Address);
    QCOMPARE(findings.back().evidence, QStringLiteral("0xbb"));
}

QTEST_GUILESS_MAIN(TestBookGuard)
#include "tst_bookguard.moc"
