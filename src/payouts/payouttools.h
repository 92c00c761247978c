#pragma once

#include "core/clock.h"
#include "plisio/readchannel.h"
#include "plisio/repeattest.h"
#include "plisio/withdrawcall.h"
#include "store/store.h"

#include <memory>

class Account;
class KeyHolder;

// What every step of a payout works with. Handed in by app; outlives the service.
struct PayoutTools {
    std::shared_ptr<Store> store;
    KeyHolder &keys;
    Account &account;
    ReadChannel &reads;
    WithdrawCall &withdrawals;
    Clock clock;
    IdMaker makeId;
    std::shared_ptr<RepeatProof> proof = std::make_shared<RepeatProof>();

    [[nodiscard]] QString hostId() const { return reads.connection().address().hostId(); }
    [[nodiscard]] QDateTime now() const { return clock(); }
};
