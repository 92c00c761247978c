// What the guards take for a plan of 30,000 recipients, and for one, on a ledger of a million payments to 30,000 recipients; the
// numbers may be given: bench_guards PAYMENTS RECIPIENTS [listed]. With "listed" the payments were not made here but come from
// Plisio's list. Prints seconds of the clock and of the processor.
#include "payouts/guard.h"
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "support/ledgerfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

namespace {

constexpr int recipientsAtOnce = 100;

QString addressOf(int number)
{
    QRandomGenerator random{quint32(number)};
    QString address = QStringLiteral("0x");
    for (int word = 0; word < 5; ++word) {
        address += QStringLiteral("%1").arg(random.generate(), 8, 16, QLatin1Char('0'));
    }
    return address;
}

// Of consecutive numbers, each with an amount of its own.
QList<Withdrawal> withdrawalsTo(int first, int count, int recipients)
{
    QList<Withdrawal> withdrawals;
    for (int start = first; start < first + count; start += recipientsAtOnce) {
        QList<Recipient> paid;
        for (int number = start; number < qMin(start + recipientsAtOnce, first + count); ++number) {
            paid.append({addressOf(number % recipients), *Amount::parse(QStringLiteral("0.%1").arg(number + 1)),
                         std::nullopt, QStringLiteral("Invoice %1").arg(number),
                         QStringLiteral("Person %1").arg(number % recipients)});
        }
        withdrawals.append(someWithdrawal(paid));
    }
    return withdrawals;
}

void pay(Store &store, const QList<Withdrawal> &withdrawals)
{
    onJournal(store, [&withdrawals](Journal &journal) {
        const auto ids = journal.plan(confirmed(withdrawals), someContext());
        for (qsizetype index = 0; index < withdrawals.size(); ++index) {
            const QString id = ids->at(index);
            Q_UNUSED(journal.claim(id, someContext(), someTime().addSecs(60)));
            Q_UNUSED(
                journal.record(id, Accepted{operationFor(withdrawals.at(index), freshId().first(24))}, someTime()));
        }
        return true;
    });
}

void list(Store &store, const QList<Withdrawal> &withdrawals)
{
    const auto listed = store.write([&withdrawals](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            for (const Withdrawal &withdrawal : withdrawals) {
                HistoryEntry entry;
                takeOperation(entry, operationFor(withdrawal, freshId().first(24)), someTime());
                if (auto written = EntryRows(connection).write(entry); !written) {
                    return written.error();
                }
            }
            return Done{};
        });
    });
    Q_UNUSED(QFuture(listed).takeResult());
}

void ask(Store &store, const char *what, const Plan &plan)
{
    const GuardQuestion question{plan, someTime().addDays(30), publishedCurrencies()};
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    const auto said = store
                          .read([&question](Connection &connection) {
                              return connection.snapshot([&] { return askGuards(connection, question); });
                          })
                          .takeResult();
    std::printf("%-40s %8.3f s %8.3f s   %lld findings\n", what, double(timer.elapsed()) / 1000,
                double(std::clock() - start) / CLOCKS_PER_SEC, said ? static_cast<long long>(said->size()) : -1);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const int payments = count > 1 ? QByteArray(arguments[1]).toInt() : 1'000'000;
    const int recipients = count > 2 ? QByteArray(arguments[2]).toInt() : 30'000;
    const auto fill = count > 3 ? list : pay;
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    for (int first = 0; first < payments; first += 10'000) {
        fill(*store, withdrawalsTo(first, 10'000, recipients));
    }
    ask(*store, "one known recipient", {withdrawalsTo(payments, 1, recipients)});
    ask(*store, "one new recipient", {withdrawalsTo(payments, 1, payments + 1)});
    ask(*store, "all recipients, each known", {withdrawalsTo(payments, recipients, recipients)});
    ask(*store, "all recipients again", {withdrawalsTo(payments, recipients, recipients)});
    ask(*store, "as many new recipients", {withdrawalsTo(payments, recipients, payments + recipients)});
}
