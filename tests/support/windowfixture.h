#pragma once

#include "gui/windowservices.h"
#include "support/fakeaccount.h"
#include "support/fakebatchservice.h"
#include "support/fakekeyholder.h"
#include "support/fakeledgercare.h"
#include "support/fakepayoutservice.h"
#include "support/fakepracticeswitch.h"
#include "support/fakesyncservice.h"
#include "support/keysinmemory.h"
#include "support/ledgerfixture.h"

#include <QCoreApplication>

// What a window needs: a real ledger in a folder of its own, and fakes where money, keychain and network would be.
struct WindowFixture {
    LedgerFixture ledgerFixture;
    std::shared_ptr<Store> store = *ledgerFixture.open();
    History history{store};
    Entries entries{store};
    SavedFilters savedFilters{store};
    Bookkeeping bookkeeping{store};
    FormDraft formDraft{store};
    ListDraft listDraft{store};
    SavedLists savedLists{store};
    ProfileSettings settings{store};
    ListArchive listArchive{store};
    Safeguards safeguards{store};
    std::shared_ptr<KeysInMemory> keychain = std::make_shared<KeysInMemory>();
    PinKeeper pin{keychain, QStringLiteral("default")};
    LedgerWatcher watcher{store};
    FakePayoutService payouts;
    FakeBatchService batches;
    FakeSyncService sync;
    FakeKeyHolder keys;
    FakeAccount account;
    FakeLedgerCare ledger;
    FakePracticeSwitch practice;
    RunMode mode;
    Profiles profiles{ledgerFixture.place.dataFolder};

    WindowFixture() { account.tellOrdinaryCosts(); }

    [[nodiscard]] WindowServices services() { return servicesWith(account); }

    // The same around another account, which outlives the window.
    [[nodiscard]] WindowServices servicesWith(Account &someAccount)
    {
        return {payouts,
                batches,
                keys,
                someAccount,
                sync,
                history,
                entries,
                savedFilters,
                bookkeeping,
                formDraft,
                listDraft,
                savedLists,
                settings,
                listArchive,
                watcher,
                ledger,
                mode.isPractice ? &practice : nullptr,
                mode,
                someTime,
                freshId,
                QStringLiteral("mira"),
                safeguards,
                pin,
                &profiles};
    }

    // Lets what the ledger was asked for be answered, before the widgets that asked are gone.
    void settle()
    {
        payouts.abandon();
        store->write([](Connection &) { return true; }).waitForFinished();
        store->read([](Connection &) { return true; }).waitForFinished();
        QCoreApplication::processEvents();
    }

    // Writes the withdrawal to the ledger as sent at this time, with this outcome, and hands back its record.
    WithdrawalRecord put(const Withdrawal &withdrawal, const Outcome &outcome, const QDateTime &at = someTime())
    {
        auto id = store->write([=](Connection &connection) {
            Journal journal(connection);
            JournalContext context = someContext();
            context.now = at;
            const auto plan = Confirmed::create(Guards::pass({{withdrawal}}),
                                                {freshId(), at, QStringLiteral("anna"), QStringLiteral("window"), {}});
            const QString made = journal.plan(*plan, context)->first();
            static_cast<void>(journal.claim(made, context, at.addSecs(60)));
            static_cast<void>(journal.record(made, outcome, at.addSecs(3)));
            return made;
        });
        return *history.withdrawal(id.takeResult()).takeResult();
    }

    // What a payout of this withdrawal, with this outcome, is reported with.
    PayoutReport report(const Withdrawal &withdrawal, const Outcome &outcome)
    {
        PayoutReport made;
        made.records = {put(withdrawal, outcome)};
        return made;
    }
};
