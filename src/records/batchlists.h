#pragma once

#include "core/batchdraft.h"
#include "core/keptlist.h"
#include "core/withdrawalrecord.h"
#include "store/store.h"

#include <QSet>

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

// The batch's list as a new draft, to be paid once more: the same rows, and the rules that they were paid by as far as they
// show.
BatchDraft draftFrom(const BatchSource &source);

// Reads which list a batch was made of. What became of its rows is told by the batch's withdrawals.
class BatchLists
{
public:
    explicit BatchLists(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // Without rows when nothing is known of it: there is no such batch, or an older version of the program made it.
    [[nodiscard]] QFuture<Result<BatchList, LedgerError>> of(const QString &batchId) const;
    [[nodiscard]] QFuture<Result<BatchSource, LedgerError>> sourceOf(const QString &batchId) const;
    // The latest batch that paid, or still may pay, one of these rows of the file with this hash: by a withdrawal that is
    // planned, in doubt, accepted or failed.
    [[nodiscard]] QFuture<Result<std::optional<FilePayment>, LedgerError>> latestFrom(const QString &listFile,
                                                                                      const QSet<int> &fileRows) const;

private:
    std::shared_ptr<Store> m_store;
};
