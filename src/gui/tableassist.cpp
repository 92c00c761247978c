#include "gui/tableassist.h"

#include "gui/bookcompleter.h"
#include "gui/booknames.h"
#include "gui/clipboardwatch.h"
#include "gui/plainlineedit.h"
#include "gui/recipientactions.h"

#include <algorithm>

namespace {

CurrencyId currencyIn(const RecipientRow &row, const CurrencyId &otherwise)
{
    const QString own = row.currency.trimmed().toUpper();
    return own.isEmpty() ? otherwise : own;
}

} // namespace

TableAssist::TableAssist(RecipientTableView &view, const RecipientActions &actions, BookNames &names)
    : QObject(&view), m_view(view), m_names(names), m_clipboard(new ClipboardWatch(this))
{
    const auto *delegate = qobject_cast<RecipientDelegate *>(view.itemDelegate());
    connect(delegate, &RecipientDelegate::editorMade, this, &TableAssist::helpEditor);
    connect(&actions, &RecipientActions::pasted, this, &TableAssist::watch);
    connect(m_clipboard, &ClipboardWatch::replaced, this, &TableAssist::clipboardReplaced);
    connect(&names, &BookNames::changed, this, &TableAssist::showNames);
    showNames();
}

void TableAssist::setCurrency(const CurrencyId &currency)
{
    m_currency = currency;
    showNames();
}

void TableAssist::showNames()
{
    m_view.filter().setNames([names = &m_names, currency = m_currency](const RecipientRow &row) {
        return names->nameOf(currencyIn(row, currency), row.address);
    });
}

CurrencyId TableAssist::currencyOf(int row) const
{
    const QList<RecipientRow> &rows = m_view.table().rows();
    return row < rows.size() ? currencyIn(rows.at(row), m_currency) : m_currency;
}

void TableAssist::helpEditor(PlainLineEdit *editor, const QModelIndex &index)
{
    if (index.column() != RecipientCells::AddressColumn) {
        return;
    }
    auto *completer = new BookCompleter(editor);
    completer->setEntries(m_names.entriesFor(currencyOf(m_view.filter().mapToSource(index).row())));
    editor->setCompleter(completer);
    connect(editor, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (ClipboardWatch::isPasted(text)) {
            watch(text);
        }
    });
}

void TableAssist::watch(const QString &pasted)
{
    m_clipboard->watch(pasted);
    QMetaObject::invokeMethod(this, &TableAssist::tellCurrencies, Qt::QueuedConnection); // of the new rows too
}

void TableAssist::tellCurrencies()
{
    QList<CurrencyId> currencies{m_currency};
    for (const RecipientRow &row : m_view.table().rows()) {
        if (const CurrencyId own = currencyIn(row, m_currency); !currencies.contains(own)) {
            currencies.append(own);
        }
    }
    m_clipboard->setCurrencies(currencies);
}
