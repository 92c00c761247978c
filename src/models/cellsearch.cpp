#include "models/cellsearch.h"

#include "models/recipientcells.h"

#include <QStringMatcher>

std::optional<CellPlace> findCell(const QList<RecipientRow> &rows, const QString &text, const CellPlace &start,
                                  SearchDirection direction)
{
    const qsizetype cells = rows.size() * RecipientCells::editableCount;
    if (cells == 0 || text.isEmpty()) {
        return std::nullopt;
    }
    const QStringMatcher matcher(text, Qt::CaseInsensitive);
    const bool isForward = direction == SearchDirection::Forward;
    const qsizetype step = isForward ? 1 : cells - 1;
    qsizetype cell = qsizetype(start.row) * RecipientCells::editableCount + start.column;
    if (cell >= cells) {
        cell = isForward ? cells - 1 : 0; // from the empty row behind the last one
    }
    for (qsizetype looked = 0; looked < cells; ++looked) {
        cell = (cell + step) % cells;
        const CellPlace place{int(cell / RecipientCells::editableCount), int(cell % RecipientCells::editableCount)};
        if (matcher.indexIn(RecipientCells::textAt(rows.at(place.row), place.column)) >= 0) {
            return place;
        }
    }
    return std::nullopt;
}
