#pragma once

#include "records/batchlists.h"
#include "records/earlierwithdrawals.h"
#include "records/listfiles.h"

// What the ledger keeps of lists and of the batches made of them.
struct ListArchive {
    explicit ListArchive(const std::shared_ptr<Store> &store) : files(store), batches(store), withdrawals(store) {}

    ListFiles files;
    BatchLists batches;
    EarlierWithdrawals withdrawals;
};
