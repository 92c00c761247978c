#pragma once

#include "store/verify.h"
#include "support/ledgerfixture.h"

// A payout's walk along the ledger, as payouts takes it: open, plan, claim, send, record. What the ledger answered for
// is kept, to be compared with what it holds afterwards.
struct PledgedPayout {
    bool isOpened = false;
    QString id; // answered by plan
    bool isClaimed = false;
    std::optional<WithdrawalState> recorded;

    // send() is called exactly where the one request would go out.
    template<class Send>
    void walk(const LedgerPlace &place, Send send)
    {
        const auto opened = Store::open(place).takeResult();
        isOpened = opened.hasValue();
        if (!opened) {
            return;
        }
        const auto ids = onJournal(**opened, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
        if (ids) {
            id = ids->front();
            finish(**opened, send);
        }
    }

    // From the claim on.
    template<class Send>
    void finish(Store &store, Send send)
    {
        const auto deadline = someTime().addSecs(60);
        const auto claim =
            onJournal(store, [&](Journal &journal) { return journal.claim(id, someContext(), deadline); });
        isClaimed = claim.hasValue();
        if (!claim) {
            return;
        }
        send(claim->id());
        const auto state = onJournal(store, [&](Journal &journal) {
            return journal.record(id, Accepted{operationFor(claim->withdrawal(), id)}, someTime());
        });
        recorded = state ? std::optional(*state) : std::nullopt;
    }
};

// Every withdrawal of the ledger, oldest first.
inline QList<WithdrawalRecord> withdrawalsIn(Store &store)
{
    const auto twins = onJournal(store, [](Journal &journal) { return journal.openTwins(someWithdrawal()); });
    return twins ? *twins : QList<WithdrawalRecord>();
}
