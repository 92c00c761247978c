#include "gui/currencyqueue.h"

#include "checks/currencysplit.h"

#include <QHash>

BatchDraft CurrencyQueue::begin(const BatchDraft &list)
{
    const QList<BatchDraft> parts = splitByCurrency(list);
    m_number = 1;
    m_count = int(parts.size());
    m_current = parts.first();
    return m_current;
}

BatchDraft CurrencyQueue::goOn(const BatchDraft &rest)
{
    ++m_number;
    const QList<BatchDraft> parts = splitByCurrency(rest);
    m_count = m_number + int(parts.size()) - 1;
    m_current = parts.first();
    return m_current;
}

BatchDraft CurrencyQueue::rest(const BatchDraft &list) const
{
    QHash<int, qsizetype> sent; // row to its place
    for (qsizetype place = 0; place < m_current.rows.size(); ++place) {
        sent.insert(m_current.rows.at(place).row, place);
    }
    BatchDraft rest = list;
    rest.rows.removeIf([&](const RecipientRow &row) {
        const auto place = sent.constFind(row.row);
        return place != sent.constEnd() && m_current.rows.at(*place) == row;
    });
    return rest.rows.isEmpty() ? BatchDraft() : rest;
}
