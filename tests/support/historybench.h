#pragma once

#include "records/entries.h"
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "support/ledgerfixture.h"

#include <QTest>

// A real ledger with a history in it.
class HistoryBench
{
    LedgerFixture m_ledger;

public:
    std::shared_ptr<Store> store = *m_ledger.open();

    [[nodiscard]] const LedgerFixture &ledger() const { return m_ledger; }

    // An operation of Plisio's that was not made here, as a sync brings it.
    static Operation operation(const QString &id, const QString &currency = QStringLiteral("BTC"),
                               const QString &amount = QStringLiteral("1"), const QDateTime &at = someTime())
    {
        Operation made;
        made.id = id;
        made.type = QStringLiteral("cash_out");
        made.status = QStringLiteral("completed");
        made.currency = currency;
        made.amount = *Amount::parse(amount, AmountSyntax::Json);
        made.recipients.insert(QStringLiteral("address of ") + id, *made.amount);
        made.hasRecipients = true;
        made.createdAt = at;
        return made;
    }

    void add(const QList<Operation> &operations)
    {
        const auto added = store->write([&operations](Connection &connection) {
            return connection.transact([&]() -> Result<Done, LedgerError> {
                EntryRows rows(connection);
                for (const Operation &operation : operations) {
                    auto known = rows.withOperation(operation.id);
                    if (!known) {
                        return known.error();
                    }
                    HistoryEntry entry = known->value_or(HistoryEntry());
                    takeOperation(entry, operation, someTime());
                    if (auto written = rows.write(entry); !written) {
                        return written.error();
                    }
                }
                return Done{};
            });
        });
        const auto result = QFuture(added).takeResult();
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    }

    // A planned withdrawal; its id.
    QString plan(const Withdrawal &withdrawal, const QDateTime &at = someTime())
    {
        const auto plan =
            Confirmed::create(Guards::pass({{withdrawal}}), {freshId(), at, QStringLiteral("anna"), {}, {}});
        return onJournal(*store, [&](Journal &journal) { return journal.plan(*plan, someContext()); })->front();
    }
    // Sent, with this outcome.
    void send(const QString &id, const Outcome &outcome)
    {
        const bool isRecorded = onJournal(*store, [&](Journal &journal) {
            return journal.claim(id, someContext(), someTime()) && journal.record(id, outcome, someTime());
        });
        QVERIFY(isRecorded);
    }

    [[nodiscard]] EntryPage page(const EntryPageRequest &request)
    {
        const auto page = Entries(store).page(request).takeResult();
        if (!page) {
            qWarning("%s", qPrintable(page.error().detail));
        }
        return page ? *page : EntryPage();
    }
    [[nodiscard]] QList<HistoryEntry> find(const EntryFilter &filter)
    {
        return page({.filter = filter, .after = {}, .limit = 1000}).entries;
    }
    [[nodiscard]] EntryTotals totals(const EntryFilter &filter)
    {
        const auto totals = Entries(store).totals(filter).takeResult();
        if (!totals) {
            qWarning("%s", qPrintable(totals.error().detail));
        }
        return totals ? *totals : EntryTotals();
    }

    static EntryFilter everything()
    {
        EntryFilter filter;
        filter.type = QStringLiteral("all");
        return filter;
    }
    static QString ids(const QList<HistoryEntry> &entries)
    {
        QStringList ids;
        for (const HistoryEntry &entry : entries) {
            ids += entry.operationId.isEmpty() ? entry.withdrawalId : entry.operationId;
        }
        return ids.join(u' ');
    }
};
