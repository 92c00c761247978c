#include "payouts/recipientguard.h"

#include "guardbench.h"
#include "records/entryrows.h"

// What the guards say of a recipient by what was paid to it before.
class TestRecipientGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsByWhatWasPaid_data();
    void warnsByWhatWasPaid();
    void saysWhoWasPaidLately();
    void findsAnEqualPaymentBehindManyOthers();
    void findsOtherSpellings();
    void knowsWhatPlisioLists();
    void takesItsWindowsFromTheSettings();
    void judgesAmounts_data();
    void judgesAmounts();
};

namespace {

const QString anna = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");

Withdrawal toAnna(const QString &amount)
{
    return GuardBench::payment({GuardBench::payee(anna, amount)});
}

} // namespace

void TestRecipientGuard::warnsByWhatWasPaid_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("secsAgo");
    QTest::addColumn<WithdrawalState>("state");
    QTest::addColumn<QList<FindingName>>("said");
    const auto row = [](const char *name, const char *amount, qint64 secsAgo, WithdrawalState state,
                        const QList<FindingName> &said) {
        QTest::newRow(name) << QString::fromLatin1(amount) << secsAgo << state << said;
    };
    using State = WithdrawalState;
    const QList<FindingName> duplicate{FindingName::DuplicatePayment};
    row("the same an hour ago", "0.25", hour, State::Accepted, duplicate);
    row("the same written otherwise", "0.250", hour, State::Accepted, duplicate);
    row("the same at the window's end", "0.25", day, State::Accepted, duplicate);
    row("the same before the window", "0.25", day + 1, State::Accepted, {});
    row("another amount", "0.26", 2 * hour, State::Accepted, {});
    row("refused", "0.25", hour, State::Rejected, {});
    row("planned long ago", "0.25", 40 * day, State::Planned, duplicate);
    row("in doubt", "0.25", 40 * day, State::Unknown, {FindingName::DoubtTwin});
    row("being sent", "0.25", 5, State::Sending, {FindingName::DoubtTwin});
    row("another amount in doubt", "0.26", 2 * hour, State::Unknown, {});
}

void TestRecipientGuard::warnsByWhatWasPaid()
{
    QFETCH(QString, amount);
    QFETCH(qint64, secsAgo);
    QFETCH(WithdrawalState, state);
    GuardBench bench;
    bench.was(toAnna(amount), secsAgo, state);
    QTEST(bench.graver(toAnna(QStringLiteral("0.25"))), "said");
}

void TestRecipientGuard::saysWhoWasPaidLately()
{
    GuardBench bench;
    QCOMPARE(bench.notices(toAnna(QStringLiteral("1"))), QList{FindingName::FirstTimeRecipient});
    bench.was(toAnna(QStringLiteral("2")), 20 * 60);
    QCOMPARE(bench.notices(toAnna(QStringLiteral("1"))), QList{FindingName::PaidLately});
    bench.now = bench.now.addSecs(hour);
    QCOMPARE(bench.notices(toAnna(QStringLiteral("1"))), QList<FindingName>());
}

void TestRecipientGuard::findsAnEqualPaymentBehindManyOthers()
{
    GuardBench bench;
    bench.was(toAnna(QStringLiteral("0.25")), 30 * day, WithdrawalState::Unknown);
    bench.was(toAnna(QStringLiteral("0.5")), 20 * hour);
    for (int number = 1; number <= 30; ++number) {
        bench.was(toAnna(QStringLiteral("0.3%1").arg(number, 2, 10, QLatin1Char('0'))), 19 * hour);
    }
    QCOMPARE(bench.graver(toAnna(QStringLiteral("0.25"))), QList{FindingName::DoubtTwin});
    QCOMPARE(bench.graver(toAnna(QStringLiteral("0.5"))), QList{FindingName::DuplicatePayment});
}

void TestRecipientGuard::findsOtherSpellings()
{
    GuardBench bench;
    bench.was(toAnna(QStringLiteral("0.25")), hour);
    QCOMPARE(bench.graver(GuardBench::payment({GuardBench::payee(anna.toLower(), QStringLiteral("0.25"))})),
             QList{FindingName::DuplicatePayment});
    // TEP-2's example: one account, bounceable and not.
    const auto ton = [](const char *address) {
        return GuardBench::payment({GuardBench::payee(QString::fromLatin1(address), QStringLiteral("5"))},
                                   QStringLiteral("TON"));
    };
    bench.was(ton("EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF"), hour);
    QCOMPARE(bench.graver(ton("UQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPuwA")),
             QList{FindingName::DuplicatePayment});
}

void TestRecipientGuard::knowsWhatPlisioLists()
{
    GuardBench bench;
    HistoryEntry entry;
    entry.operationId = QStringLiteral("5edf873d9ed3a558712be543");
    entry.type = QStringLiteral("cash_out");
    entry.status = QStringLiteral("completed");
    entry.currency = QStringLiteral("ETH");
    entry.amount = *Amount::parse(u"0.25");
    entry.at = bench.now.addSecs(-hour);
    entry.recipientCount = 1;
    entry.recipientLines = packRecipients({{anna.toLower(), *entry.amount, {}, {}}});
    const auto keep = [&bench, &entry] {
        const auto kept = bench.store->write([&entry](Connection &connection) {
            return connection.transact([&] { return EntryRows(connection).write(entry); });
        });
        QVERIFY(QFuture(kept).result());
    };
    keep();
    QCOMPARE(bench.graver(toAnna(QStringLiteral("0.25"))), QList{FindingName::DuplicatePayment});
    QCOMPARE(bench.notices(toAnna(QStringLiteral("0.25"))), QList<FindingName>());
    entry.status = QStringLiteral("error");
    keep();
    QCOMPARE(bench.graver(toAnna(QStringLiteral("0.25"))), QList<FindingName>());
}

void TestRecipientGuard::takesItsWindowsFromTheSettings()
{
    GuardBench bench;
    bench.was(toAnna(QStringLiteral("0.25")), 30 * 60);
    const auto set = [&bench](const QString &name, const char *value) {
        QVERIFY(bench.store
                    ->write([&](Connection &connection) {
                        return connection.change(QStringLiteral("INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) "
                                                                "DO UPDATE SET value = excluded.value"),
                                                 {name, QString::fromLatin1(value)});
                    })
                    .takeResult());
    };
    set(GuardSettingNames::equalHours, "0");
    set(GuardSettingNames::recipientMinutes, "10");
    QCOMPARE(bench.ask(toAnna(QStringLiteral("0.25"))), QList<Finding>());
    set(GuardSettingNames::equalHours, "2");
    QCOMPARE(bench.graver(toAnna(QStringLiteral("0.25"))), QList{FindingName::DuplicatePayment});
    set(GuardSettingNames::recipientMinutes, "31");
    QCOMPARE(bench.notices(toAnna(QStringLiteral("0.2"))), QList{FindingName::PaidLately});
}

void TestRecipientGuard::judgesAmounts_data()
{
    QTest::addColumn<QStringList>("paid");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("isUnusual");
    const auto row = [](const char *name, const char *paid, const char *amount, bool isUnusual) {
        QTest::newRow(name) << QString::fromLatin1(paid).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(amount)
                            << isUnusual;
    };
    row("nobody's usual amount", "", "1000000", false);
    row("two say nothing yet", "1 1", "1000", false);
    row("as always", "1200 1200 1200", "1200", false);
    row("a raise", "1200 1200 1200", "1500", false);
    row("five times", "1200 1200 1200", "6000", false);
    row("more than five times", "1200 1200 1200", "6000.01", true);
    row("a decimal point too far right", "12.5 11 14", "125", true);
    row("a small one", "12.5 11 14", "0.2", false);
    row("a thousand read as one", "1234 1200 1250", "1.234", true);
    row("whose amounts vary tenfold", "5 50 20", "400", false);
    row("whose amounts vary tenfold, beyond that", "5 50 20", "501", true);
    row("whose amounts vary beyond all measure", "0.000001 1000 3", "90000", false);
}

void TestRecipientGuard::judgesAmounts()
{
    QFETCH(QStringList, paid);
    QFETCH(QString, amount);
    QList<Amount> amounts;
    for (const QString &text : paid) {
        amounts.append(*Amount::parse(text));
    }
    QTEST(isUnusual(*Amount::parse(amount), amounts), "isUnusual");
    GuardBench bench;
    for (const QString &text : paid) {
        bench.was(toAnna(text), 9 * day);
    }
    QCOMPARE(bench.graver(toAnna(amount)).contains(FindingName::UnusualAmount),
             isUnusual(*Amount::parse(amount), amounts));
}

QTEST_GUILESS_MAIN(TestRecipientGuard)
#include "tst_recipientguard.moc"
