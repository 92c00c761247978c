#include "records/listcontent.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"

namespace {

// The draft is one list of texts: these, then the seven of each row.
enum Part { CurrencyPart, FeePlanPart, DuplicatesPart, MostRecipientsPart, ListFilePart, SavedAtPart, PartCount };
enum RowPart { AddressPart, AmountPart, RowCurrencyPart, NotePart, NamePart, FileRowPart, FaultPart, RowPartCount };
static_assert(CurrencyPart == ListContent::currencyPlace && SavedAtPart == ListContent::savedAtPlace);

// Of a fault that this version does not know only that there was one.
std::optional<ListFault> toFault(const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const auto fault = ListFault(text.toInt(&isNumber));
    const bool isKnown = isNumber && isAboutRow(fault) && fault <= ListFault::TwoReadings;
    return isKnown ? fault : ListFault::TwoReadings;
}

} // namespace

QString ListContent::write(const BatchDraft &draft, const QDateTime &savedAt)
{
    QStringList texts{draft.currency,
                      toToken(draft.feePlan),
                      QString::number(int(draft.duplicates)),
                      QString::number(draft.maxRecipients),
                      draft.listFile,
                      savedAt.isValid() ? savedAt.toUTC().toString(Qt::ISODate) : QString()};
    texts.reserve(PartCount + RowPartCount * draft.rows.size());
    for (const RecipientRow &row : draft.rows) {
        texts << row.address << row.amount << row.currency << row.note << row.name << QString::number(row.fileRow)
              << (row.fault ? QString::number(int(*row.fault)) : QString());
    }
    return toJsonText(texts);
}

Result<BatchDraft, LedgerError> ListContent::read(const QString &content)
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
                           texts->at(first + FileRowPart).toInt(), toFault(texts->at(first + FaultPart))});
    }
    return draft;
}

qsizetype ListContent::rowCount(qsizetype texts)
{
    return (texts - PartCount) / RowPartCount;
}
