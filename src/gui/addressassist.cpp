#include "gui/addressassist.h"

#include "core/canonicaladdress.h"
#include "gui/bookcompleter.h"
#include "gui/clipboardwatch.h"
#include "gui/fieldnote.h"
#include "gui/plainlineedit.h"
#include "words/plaintext.h"

#include <algorithm>

AddressAssist::AddressAssist(PlainLineEdit *edit, FieldNote *note)
    : QObject(edit),
      m_edit(edit),
      m_note(note),
      m_completer(new BookCompleter(edit)),
      m_clipboard(new ClipboardWatch(this))
{
    m_edit->setCompleter(m_completer);
    connect(m_edit, &QLineEdit::textChanged, this, &AddressAssist::noticeText);
    connect(m_clipboard, &ClipboardWatch::replaced, this, &AddressAssist::clipboardReplaced);
}

void AddressAssist::setEntries(const CurrencyId &currency, const QList<BookEntry> &entries)
{
    m_currency = currency;
    m_clipboard->setCurrencies({currency});
    m_entries = entries;
    m_completer->setEntries(entries);
    noticeText(m_edit->text());
}

void AddressAssist::noticeText(const QString &text)
{
    const Chain chain = chainOf(m_currency);
    const QString canonical = canonicalAddress(chain, text);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const BookEntry &entry) {
        return canonicalAddress(chain, entry.address) == canonical;
    });
    m_note->setHint(known == m_entries.end() ? QString() : tr("Known as %1").arg(plainText(known->name)));
    if (m_edit->hasFocus() && ClipboardWatch::isPasted(text)) {
        m_clipboard->watch(text);
    }
}
