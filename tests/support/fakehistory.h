#pragma once

#include "records/entrysource.h"

// A history that says what it is told to, and remembers what it was asked.
class FakeHistory : public EntrySource
{
public:
    QList<HistoryEntry> entries; // newest first, whatever the filter
    EntryTotals sums;
    std::optional<LedgerError> error;
    mutable QList<EntryPageRequest> requests;

    [[nodiscard]] QFuture<Result<EntryPage, LedgerError>> page(const EntryPageRequest &request) const override
    {
        requests += request;
        if (error) {
            return QtFuture::makeReadyFuture(Result<EntryPage, LedgerError>(*error));
        }
        const qsizetype begin = request.after.value(0);
        EntryPage page{entries.mid(begin, request.limit), {begin + request.limit}, false};
        page.isLast = begin + request.limit >= entries.size();
        return QtFuture::makeReadyFuture(Result<EntryPage, LedgerError>(page));
    }

    [[nodiscard]] QFuture<Result<EntryTotals, LedgerError>> totals(const EntryFilter &) const override
    {
        return QtFuture::makeReadyFuture(Result<EntryTotals, LedgerError>(sums));
    }

    [[nodiscard]] QFuture<Result<Done, LedgerError>> visit(const EntryPageRequest &request,
                                                           std::function<bool(const EntryPage &)> take) const override
    {
        requests += request;
        take({entries, {}, true});
        return QtFuture::makeReadyFuture(error ? Result<Done, LedgerError>(*error) : Done{});
    }
};
