#pragma once

#include "core/bookentry.h"
#include "core/currency.h"

#include <QObject>

class BookCompleter;
class ClipboardWatch;
class FieldNote;
class PlainLineEdit;

// Helps at a recipient's field: completes from the address book, says whose address stands there, and compares what was
// pasted with the clipboard a moment later.
class AddressAssist : public QObject
{
    Q_OBJECT

public:
    AddressAssist(PlainLineEdit *edit, FieldNote *note);

    // Of the currency's chain.
    void setEntries(const CurrencyId &currency, const QList<BookEntry> &entries);
    [[nodiscard]] const CurrencyId &currency() const { return m_currency; }

Q_SIGNALS:
    // Another address was in the clipboard a moment after one was pasted: a program may be exchanging them.
    void clipboardReplaced();

private:
    void noticeText(const QString &text);

    PlainLineEdit *m_edit;
    FieldNote *m_note;
    BookCompleter *m_completer;
    CurrencyId m_currency;
    QList<BookEntry> m_entries;
    ClipboardWatch *m_clipboard;
};
