#include "records/draftedlists.h"

#include "records/formdraft.h"
#include "records/listcontent.h"
#include "records/savedlists.h"

Result<QList<DraftedList>, LedgerError> DraftedLists::all(const QString &address)
{
    const auto current = SavedLists::currentDraft(m_connection);
    if (!current) {
        return current.error();
    }
    QList<DraftedList> lists;
    const auto read = m_connection.each(
        QStringLiteral("SELECT name, content FROM draft WHERE (name = 'list' OR name LIKE 'list: %') "
                       "AND instr(content, ?) > 0"),
        {address}, [&lists, &current](const Row &row) {
            const Result<BatchDraft, LedgerError> draft = ListContent::read(row.text(1));
            if (draft) {
                lists.append({row.text(0).sliced(qMin(row.text(0).size(), 6)), row.text(0) == *current, *draft});
            }
        });
    return read ? Result<QList<DraftedList>, LedgerError>(lists) : read.error();
}

Result<WithdrawalDraft, LedgerError> DraftedLists::form()
{
    return FormDraft::read(m_connection);
}
