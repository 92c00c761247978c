#pragma once

#include "core/batchlist.h"
#include "core/keptlist.h"
#include "core/withdrawalrecord.h"
#include "store/store.h"

#include <optional>

// A batch whose list came from a file.
struct FilePayment {
    QString batchId;
    QDateTime confirmedAt; // UTC

    friend bool operator==(const FilePayment &, const FilePayment &) = default;
};

// All that the ledger has of a batch: what to tell its results by.
struct BatchSource {
    QList<WithdrawalRecord> records; // in the order in which they were planned; empty when there is no such batch
    BatchList list; // as of BatchLists::of()
    std::optional<KeptList> file; // the list's, where it is kept
};

// Reads which list a batch was made of. What became of its rows is told by the batch's withdrawals.
class BatchLists
{
public:
    explicit BatchLists(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // Without rows when nothing is known of it: there is no such batch, or an older version of the program made it.
    [[nodiscard]] QFuture<Result<BatchList, LedgerError>> of(const QString &batchId) const;
    [[nodiscard]] QFuture<Result<BatchSource, LedgerError>> sourceOf(const QString &batchId) const;
    // The latest batch from the file with this hash that paid something, or still may: with a withdrawal that is planned,
    // in doubt, accepted or failed.
    [[nodiscard]] QFuture<Result<std::optional<FilePayment>, LedgerError>> latestFrom(const QString &listFile) const;

private:
    std::shared_ptr<Store> m_store;
};
