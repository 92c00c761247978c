#pragma once

#include "core/currency.h"

#include <QObject>

class BookNames;
class ClipboardWatch;
class PlainLineEdit;
class QModelIndex;
class RecipientActions;
class RecipientTableView;

// Helps at the addresses of a recipient list as AddressAssist does at one field: completes from the address book, shows
// whose address a row has, and compares what was pasted with the clipboard a moment later.
class TableAssist : public QObject
{
    Q_OBJECT

public:
    // All three must outlive this, which is the view's.
    TableAssist(RecipientTableView &view, const RecipientActions &actions, BookNames &names);

    // Of rows that name none.
    void setCurrency(const CurrencyId &currency);

Q_SIGNALS:
    // Another address was in the clipboard a moment after one was pasted: a program may be exchanging them.
    void clipboardReplaced();

private:
    void showNames();
    void helpEditor(PlainLineEdit *editor, const QModelIndex &index);
    void watch(const QString &pasted);
    void tellCurrencies();
    [[nodiscard]] CurrencyId currencyOf(int row) const;

    RecipientTableView &m_view;
    BookNames &m_names;
    ClipboardWatch *m_clipboard;
    CurrencyId m_currency;
};
