#include "models/rowspan.h"

#include <algorithm>

QList<RowSpan> spansOf(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<RowSpan> spans;
    for (const int row : rows) {
        const int next = spans.isEmpty() ? -1 : spans.last().first + spans.last().count;
        if (row == next) {
            ++spans.last().count;
        } else if (row > next) {
            spans.append({row, 1});
        }
    }
    return spans;
}

QList<RecipientRow> merged(const QList<RecipientRow> &rows, const QList<RowSpan> &spans,
                           const QList<RecipientRow> &added)
{
    QList<RecipientRow> all;
    all.reserve(rows.size() + added.size());
    auto kept = rows.begin();
    auto next = added.begin();
    for (const RowSpan &span : spans) {
        const auto end = kept + (span.first - all.size());
        std::copy(kept, end, std::back_inserter(all));
        std::copy(next, next + span.count, std::back_inserter(all));
        kept = end;
        next += span.count;
    }
    std::copy(kept, rows.end(), std::back_inserter(all));
    return all;
}
