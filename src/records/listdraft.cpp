#include "records/listdraft.h"

#include "core/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString currencyKey = QStringLiteral("currency");
const QString feePlanKey = QStringLiteral("fee_plan");
const QString duplicatesKey = QStringLiteral("duplicates");
const QString mostKey = QStringLiteral("most_recipients");
const QString rowsKey = QStringLiteral("rows");

// A row is a list of its texts, since there may be very many.
enum RowPart { AddressPart, AmountPart, CurrencyPart, NotePart, NamePart };

QString toContent(const BatchDraft &draft)
{
    QJsonArray rows;
    for (const RecipientRow &row : draft.rows) {
        rows.append(QJsonArray{row.address, row.amount, row.currency, row.note, row.name});
    }
    const QJsonObject object{{currencyKey, draft.currency},
                             {feePlanKey, toToken(draft.feePlan)},
                             {duplicatesKey, int(draft.duplicates)},
                             {mostKey, draft.maxRecipients},
                             {rowsKey, rows}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BatchDraft toDraft(const QJsonObject &object)
{
    BatchDraft draft;
    draft.currency = object.value(currencyKey).toString();
    draft.feePlan = fromToken<FeePlan>(object.value(feePlanKey).toString()).value_or(FeePlan::Normal);
    draft.duplicates = DuplicateRule(
        qBound(int(DuplicateRule::Ask), object.value(duplicatesKey).toInt(), int(DuplicateRule::Separate)));
    draft.maxRecipients = qMax(1, object.value(mostKey).toInt(draft.maxRecipients));
    const QJsonArray rows = object.value(rowsKey).toArray();
    draft.rows.reserve(rows.size());
    for (const auto &value : rows) {
        const QJsonArray row = value.toArray();
        draft.rows.append({int(draft.rows.size() + 1), row.at(AddressPart).toString(), row.at(AmountPart).toString(),
                           row.at(CurrencyPart).toString(), row.at(NotePart).toString(), row.at(NamePart).toString()});
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
        if (!content->isValid()) {
            return BatchDraft{};
        }
        const QJsonDocument document = QJsonDocument::fromJson(content->toString().toUtf8());
        if (!document.isObject()) {
            return LedgerError{LedgerFault::Damaged, QStringLiteral("the draft of the list")};
        }
        return toDraft(document.object());
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
