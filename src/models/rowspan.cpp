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
