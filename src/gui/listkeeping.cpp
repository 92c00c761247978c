#include "gui/listkeeping.h"

#include "lists/keptrecords.h"
#include "lists/unpaidrows.h"

#include <QtConcurrent>

namespace {

using Found = EarlierWithdrawals::Found;

// A file that was read, on its way into the table.
struct Keeping {
    KeptList file;
    EarlierResults results;
    QList<RecipientRow> rows;
};

QFuture<TakenRows> refuse(const LedgerError &error)
{
    return QtFuture::makeReadyFuture(TakenRows{{}, {}, {}, error});
}

QFuture<TakenRows> keep(ListArchive &archive, const KeptList &file, TakenRows taken)
{
    taken.listFile = file.hash;
    return archive.files.keep(file).then([taken](const Result<Done, LedgerError> &kept) mutable {
        return kept ? taken : TakenRows{{}, {}, {}, kept.error()};
    });
}

QFuture<TakenRows> takeAndKeep(ListArchive &archive, Keeping keeping, const Result<Found, LedgerError> &found)
{
    if (!found) {
        return refuse(found.error());
    }
    const UnpaidRows unpaid = takeUnpaid(keeping.rows, keeping.results, *found);
    keeping.file.earlier = unpaid.earlier;
    return keep(archive, keeping.file, {unpaid.rows, {}, unpaid.counts, {}});
}

} // namespace

QFuture<TakenRows> keepList(ListArchive &archive, const RecipientList &list, const QList<RecipientRow> &rows,
                            const QString &path)
{
    Keeping keeping{keptListOf(list, path), {}, rows};
    return QtConcurrent::run(&earlierResultsOf, keeping.file)
        .then([&archive, keeping](const EarlierResults &results) mutable {
            if (results.isEmpty()) {
                return keep(archive, keeping.file, {keeping.rows, {}, {}, {}});
            }
            keeping.results = results;
            return archive.withdrawals.find(withdrawalsIn(results))
                .then([&archive, keeping](const Result<Found, LedgerError> &found) {
                    return takeAndKeep(archive, keeping, found);
                })
                .unwrap();
        })
        .unwrap();
}
