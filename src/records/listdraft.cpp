#include "records/listdraft.h"

#include "records/drafttext.h"
#include "records/listcontent.h"
#include "records/savedlists.h"

QFuture<Result<BatchDraft, LedgerError>> ListDraft::load() const
{
    return m_store->read([](Connection &connection) -> Result<BatchDraft, LedgerError> {
        const auto name = SavedLists::currentDraft(connection);
        const auto content = name ? DraftText::read(connection, *name) : name.error();
        if (!content) {
            return content.error();
        }
        return content->isValid() ? ListContent::read(content->toString()) : BatchDraft{};
    });
}

QFuture<Result<Done, LedgerError>> ListDraft::save(const BatchDraft &draft, const QDateTime &at)
{
    return m_store->write([draft, at](Connection &connection) -> Result<Done, LedgerError> {
        const auto name = SavedLists::currentDraft(connection);
        return name ? DraftText::write(connection, *name, ListContent::write(draft, at)) : name.error();
    });
}

QFuture<Result<Done, LedgerError>> ListDraft::clear()
{
    return m_store->write([](Connection &connection) { return SavedLists::leave(connection); });
}
