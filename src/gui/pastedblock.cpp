#include "gui/pastedblock.h"

#include "lists/columnmapping.h"
#include "models/recipientcells.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

using namespace RecipientCells;

namespace {

constexpr qsizetype longestPage = 2'000'000; // letters; a longer one takes too long to be read here

struct ColumnPair {
    Column column;
    ListColumn listed;
};

constexpr ColumnPair pairs[] = {{NameColumn, ListColumn::Name},
                                {AddressColumn, ListColumn::Address},
                                {AmountColumn, ListColumn::Amount},
                                {CurrencyColumn, ListColumn::Currency},
                                {NoteColumn, ListColumn::Note}};

// A page that loads nothing of what it refers to.
class ClosedPage : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

QString textOfCell(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u' ').replace(QChar::LineSeparator, u' ').trimmed();
}

QString tableIn(const QString &html)
{
    ClosedPage page;
    page.setHtml(html);
    for (const QTextFrame *frame : page.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        CellBlock block;
        for (int row = 0; table && row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                cells.append(textOfCell(table->cellAt(row, column)));
            }
            block.addRow(cells);
        }
        if (block.rowCount() > 0) {
            return block.toText();
        }
    }
    return {};
}

} // namespace

QString textFrom(const QMimeData &content)
{
    const QString text = content.text();
    if (text.contains(u'\t') || !content.hasHtml()) {
        return text;
    }
    const QString html = content.html();
    if (html.size() > longestPage || !html.contains(QLatin1String("<table"), Qt::CaseInsensitive)) {
        return text;
    }
    const QString table = tableIn(html);
    return table.isEmpty() ? text : table;
}

PastedBlock readPaste(const QString &text)
{
    PastedBlock pasted{CellBlock::fromText(text), {}, 0};
    QStringList names;
    for (int column = 0; pasted.block.rowCount() > 1 && pasted.block.hasCell(0, column); ++column) {
        names.append(pasted.block.at(0, column));
    }
    const Result<ColumnMapping, ColumnError> columns = ColumnMapping::read(names);
    if (!columns || !columns->hasHeader()) {
        return pasted;
    }
    QList<int> sources;
    for (const ColumnPair &pair : pairs) {
        if (const int source = columns->indexOf(pair.listed); source != ColumnMapping::missing) {
            sources.append(source);
            pasted.columns.append(pair.column);
        }
    }
    CellBlock block;
    for (int row = 1; row < pasted.block.rowCount(); ++row) {
        QStringList cells;
        cells.reserve(sources.size());
        for (const int source : sources) {
            cells.append(pasted.block.at(row, source));
        }
        block.addRow(cells);
    }
    pasted.block = block;
    pasted.leftOut = int(names.size() - sources.size());
    return pasted;
}
