#include "records/entryrows.h"

#include "records/entrycolumns.h"
#include "records/entrykinds.h"
#include "records/listedpayments.h"

namespace {

QString wordsOf(const HistoryEntry &entry)
{
    return searchedTexts(entry).join(u'\n');
}

// The database may hand back a text a little differently (storableText): compared is what it keeps.
bool keepsTheSame(const HistoryEntry &left, const HistoryEntry &right)
{
    const auto kept = [](const QVariantList &columns) {
        QVariantList texts;
        for (const QVariant &column : columns) {
            texts += column.typeId() == QMetaType::QString ? QVariant(storableText(column.toString())) : column;
        }
        return texts;
    };
    return left.currency == right.currency && left.type == right.type && left.status == right.status
        && left.state == right.state && left.isTicked == right.isTicked && numberColumns(left) == numberColumns(right)
        && kept(detailColumns(left)) == kept(detailColumns(right));
}

} // namespace

QString idsToJson(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids) {
        texts += QString::number(id);
    }
    return u'[' + texts.join(u',') + u']';
}

Result<QList<HistoryEntry>, LedgerError> EntryRows::read(const QList<qint64> &ids)
{
    const QString sql = entrySelection(
        QStringLiteral("(SELECT value AS wanted FROM json_each(?)) CROSS JOIN entry ON entry.id = wanted"));
    QList<HistoryEntry> entries;
    entries.reserve(ids.size());
    const auto read =
        m_connection.each(sql, {idsToJson(ids)}, [&entries](const Row &row) { entries.append(entryFrom(row)); });
    return read ? Result<QList<HistoryEntry>, LedgerError>(std::move(entries)) : read.error();
}

EntryRows::Found EntryRows::withOperation(const QString &operationId)
{
    return findOne(QStringLiteral("operation_id = ?"), operationId);
}

EntryRows::Found EntryRows::ofWithdrawal(qint64 sequence)
{
    return findOne(QStringLiteral("withdrawal = ?"), sequence);
}

EntryRows::Found EntryRows::findOne(const QString &condition, const QVariant &value)
{
    const auto id = m_connection.value(QStringLiteral("SELECT entry FROM entry_detail WHERE ") + condition, {value});
    if (!id) {
        return id.error();
    }
    if (!id->isValid()) {
        return std::optional<HistoryEntry>();
    }
    const auto entries = read({id->toLongLong()});
    if (!entries) {
        return entries.error();
    }
    if (entries->isEmpty()) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("entry %1").arg(id->toLongLong())};
    }
    return std::optional(entries->constFirst());
}

Result<EntryRows::Written, LedgerError> EntryRows::write(HistoryEntry &entry)
{
    if (entry.id == 0) {
        const auto inserted = insert(entry);
        return inserted ? Result<Written, LedgerError>(Written::New) : inserted.error();
    }
    const auto before = read({entry.id});
    if (!before) {
        return before.error();
    }
    if (before->isEmpty()) {
        return LedgerError{LedgerFault::NotFound, QStringLiteral("entry %1").arg(entry.id)};
    }
    if (keepsTheSame(before->constFirst(), entry)) {
        return Written::Same;
    }
    const auto updated = update(before->constFirst(), entry);
    return updated ? Result<Written, LedgerError>(Written::Changed) : updated.error();
}

// The kind, and the numbers.
Result<QVariantList, LedgerError> EntryRows::columnsOf(const HistoryEntry &entry)
{
    const auto kind = EntryKinds::idFor(m_connection, entry, isWide(entry));
    if (!kind) {
        return kind.error();
    }
    return QVariantList{*kind} + numberColumns(entry);
}

Result<Done, LedgerError> EntryRows::insert(HistoryEntry &entry)
{
    const auto columns = columnsOf(entry);
    const auto last = m_connection.value(QStringLiteral("SELECT max(id) FROM entry"));
    if (!columns || !last) {
        return columns ? last.error() : columns.error();
    }
    entry.id = last->toLongLong() + 1;
    if (auto added = run(QStringLiteral("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                         QVariantList{entry.id} + *columns);
        !added) {
        return added;
    }
    if (auto added = run(QStringLiteral("INSERT INTO entry_detail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                        "?, ?, ?, ?, NULL)"),
                         QVariantList{entry.id} + detailColumns(entry));
        !added) {
        return added;
    }
    if (auto added = ListedPayments(m_connection).add(entry); !added) {
        return added;
    }
    return addWords(entry);
}

Result<Done, LedgerError> EntryRows::update(const HistoryEntry &before, const HistoryEntry &entry)
{
    const auto columns = columnsOf(entry);
    if (!columns) {
        return columns.error();
    }
    if (auto updated = run(QStringLiteral("UPDATE entry SET kind = ?, at = ?, a0 = ?, a1 = ?, a2 = ?, f0 = ?, f1 = ?, "
                                          "f2 = ?, usd = ? WHERE id = ?"),
                           *columns + QVariantList{entry.id});
        !updated) {
        return updated;
    }
    const QString detail =
        QStringLiteral("UPDATE entry_detail SET operation_id = ?, withdrawal = ?, withdrawal_id = ?, created_at = ?, "
                       "finished_at = ?, amount = ?, fee = ?, commission = ?, source_currency = ?, source_rate = ?, "
                       "recipient_count = ?, recipients = ?, tx_urls = ?, tx_ids = ?, fee_plan = ?, "
                       "confirmation_target = ?, note = ?, note_by = ? WHERE entry = ?");
    if (auto updated = run(detail, detailColumns(entry) + QVariantList{entry.id}); !updated) {
        return updated;
    }
    if (auto moved = movePayments(before, entry); !moved) {
        return moved;
    }
    if (wordsOf(before) == wordsOf(entry)) {
        return Done{};
    }
    if (auto removed = removeWords(before); !removed) {
        return removed;
    }
    return addWords(entry);
}

Result<Done, LedgerError> EntryRows::movePayments(const HistoryEntry &before, const HistoryEntry &entry)
{
    if (before.recipientLines == entry.recipientLines && before.isOurs() == entry.isOurs()
        && before.type == entry.type) {
        return Done{};
    }
    ListedPayments payments(m_connection);
    const auto removed = payments.remove(before);
    return removed ? payments.add(entry) : removed;
}

Result<Done, LedgerError> EntryRows::remove(const HistoryEntry &entry)
{
    if (auto removed = ListedPayments(m_connection).remove(entry); !removed) {
        return removed;
    }
    if (auto removed = removeWords(entry); !removed) {
        return removed;
    }
    for (const char *sql : {"DELETE FROM tick WHERE entry = ?", "DELETE FROM open_operation WHERE entry = ?",
                            "DELETE FROM entry_detail WHERE entry = ?", "DELETE FROM entry WHERE id = ?"}) {
        if (auto removed = run(QString::fromLatin1(sql), {entry.id}); !removed) {
            return removed;
        }
    }
    return Done{};
}

Result<Done, LedgerError> EntryRows::addWords(const HistoryEntry &entry)
{
    return run(QStringLiteral("INSERT INTO entry_words (rowid, words) VALUES (?, ?)"), {entry.id, wordsOf(entry)});
}

// The index keeps no text of its own: it is told again what it has to forget, which has to be what it was told first.
Result<Done, LedgerError> EntryRows::removeWords(const HistoryEntry &entry)
{
    return run(QStringLiteral("INSERT INTO entry_words (entry_words, rowid, words) VALUES ('delete', ?, ?)"),
               {entry.id, wordsOf(entry)});
}

Result<Done, LedgerError> EntryRows::run(const QString &sql, const QVariantList &values)
{
    const auto changed = m_connection.change(sql, values);
    return changed ? Result<Done, LedgerError>(Done{}) : changed.error();
}
