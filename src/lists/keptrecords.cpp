#include "lists/keptrecords.h"

#include <QFileInfo>

namespace {

QList<ListCell> cellsOf(const std::vector<Cell> &cells, bool isSheet)
{
    QList<ListCell> texts;
    texts.reserve(qsizetype(cells.size()));
    for (const Cell &cell : cells) {
        texts.append({cell.text(), isSheet && !cell.isQuoted && !cell.raw.isEmpty()});
    }
    return texts;
}

} // namespace

KeptList keptListOf(const RecipientList &list, const QString &path)
{
    const ListText &text = list.records.text();
    KeptList kept;
    kept.hash = QString::fromLatin1(list.sha256.toHex());
    kept.fileName = path == QLatin1String("-") ? QString() : QFileInfo(path).fileName();
    kept.text = text.utf8;
    kept.separator = text.separator;
    kept.isSheet = text.isSheet();
    kept.hasHeader = list.shape.columns.hasHeader();
    for (size_t index = 0; index < kept.columns.size(); ++index) {
        kept.columns[index] = list.shape.columns.indexOf(ListColumn(index));
    }
    return kept;
}

ListTable tableOf(const KeptList &list)
{
    ListTable table;
    table.columns = list.columns;
    table.separator = list.separator;
    const auto count = list.isSheet ? RecordReader::Count::Records : RecordReader::Count::Lines;
    RecordReader reader(list.text, list.separator, count);
    bool isHeader = list.hasHeader;
    for (RecordReader::Step step = reader.next(); step != RecordReader::Step::End; step = reader.next()) {
        if (step == RecordReader::Step::Fault) {
            continue; // a list with one was never sent
        }
        const QList<ListCell> cells = cellsOf(reader.cells(), list.isSheet);
        if (std::exchange(isHeader, false)) {
            table.header = cells;
        } else {
            table.records.append({reader.row(), cells});
        }
    }
    return table;
}
