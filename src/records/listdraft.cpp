#include "records/listdraft.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"

namespace {

// The draft is one list of texts: these, then the six of each row.
enum Part { CurrencyPart, FeePlanPart, DuplicatesPart, MostRecipientsPart, ListFilePart, PartCount };
enum RowPart { AddressPart, AmountPart, RowCurrencyPart, NotePart, NamePart, FileRowPart, RowPartCount };

QString toContent(const BatchDraft &draft)
{
    QStringList texts{draft.currency, toToken(draft.feePlan), QString::number(int(draft.duplicates)),
                      QString::number(draft.maxRecipients), draft.listFile};
    texts.reserve(PartCount + RowPartCount * draft.rows.size());
    for (const RecipientRow &row : draft.rows) {
        texts << row.address << row.amount << row.currency << row.note << row.name << QString::number(row.fileRow);
    }
    return toJsonText(texts);
}

Result<BatchDraft, LedgerError> toDraft(const QString &content)
{
    const std::optional<QStringList> texts = textsFromJson(content);
    if (!texts || texts->size() < PartCount || (texts->size() - PartCount) % RowPartCount != 0) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("the draft of the list")};
    }
    BatchDraft draft;
    draft.currency = texts->at(CurrencyPart);
    draft.feePlan = fromToken<FeePlan>(texts->at(FeePlanPart)).value_or(FeePlan::Normal);
    draft.duplicates =
        DuplicateRule(qBound(int(DuplicateRule::Ask), texts->at(DuplicatesPart).toInt(), int(DuplicateRule::Separate)));
    draft.maxRecipients = qMax(1, texts->at(MostRecipientsPart).toInt());
    draft.listFile = texts->at(ListFilePart);
    draft.rows.reserve((texts->size() - PartCount) / RowPartCount);
    for (qsizetype first = PartCount; first < texts->size(); first += RowPartCount) {
        draft.rows.append({int(draft.rows.size() + 1), texts->at(first + AddressPart), texts->at(first + AmountPart),
                           texts->at(first + RowCurrencyPart), texts->at(first + NotePart), texts->at(first + NamePart),
                           texts->at(first + FileRowPart).toInt()});
    }
    return draft;
}

Result<Done, LedgerError> toDone(const Result<qint64, LedgerError> &changed)
{
    return changed ? Result<Done, LedgerError>(Done{}) : changed.error();
}

} // namespace

QFuture<Result<BatchDraft, LedgerError>> ListDraft::load() const
{
    return m_store->read([](Connection &connection) -> Result<BatchDraft, LedgerError> {
        const auto content = connection.value(QStringLiteral("SELECT content FROM draft WHERE name = 'list'"));
        if (!content) {
            return content.error();
        }
        return content->isValid() ? toDraft(content->toString()) : BatchDraft{};
    });
}

QFuture<Result<Done, LedgerError>> ListDraft::save(const BatchDraft &draft)
{
    return m_store->write([draft](Connection &connection) {
        return toDone(connection.change(QStringLiteral("INSERT INTO draft (name, content) VALUES ('list', ?) "
                                                       "ON CONFLICT (name) DO UPDATE SET content = excluded.content"),
                                        {toContent(draft)}));
    });
}

QFuture<Result<Done, LedgerError>> ListDraft::clear()
{
    return m_store->write([](Connection &connection) {
        return toDone(connection.change(QStringLiteral("DELETE FROM draft WHERE name = 'list'")));
    });
}
