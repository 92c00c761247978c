#include "checks/currencysplit.h"

#include <QHash>

#include <algorithm>

namespace {

BatchDraft emptyPart(const BatchDraft &draft, const CurrencyId &currency)
{
    BatchDraft part = draft;
    part.currency = currency;
    part.rows.clear();
    return part;
}

} // namespace

QList<BatchDraft> splitByCurrency(const BatchDraft &draft)
{
    const bool isOne = std::all_of(draft.rows.begin(), draft.rows.end(), [&draft](const RecipientRow &row) {
        return row.currency.isEmpty() || row.currency.compare(draft.currency, Qt::CaseInsensitive) == 0;
    });
    if (isOne) {
        return {draft};
    }
    QList<BatchDraft> parts{emptyPart(draft, draft.currency)};
    QHash<QString, qsizetype> places{{draft.currency.toUpper(), 0}};
    for (const RecipientRow &row : draft.rows) {
        const QString currency = row.currency.isEmpty() ? draft.currency.toUpper() : row.currency.toUpper();
        const auto place = places.constFind(currency);
        if (place == places.constEnd()) {
            places.insert(currency, parts.size());
            parts.append(emptyPart(draft, currency));
        }
        parts[places.value(currency)].rows.append(row);
    }
    if (parts.first().rows.isEmpty()) {
        parts.removeFirst();
    }
    return parts;
}
