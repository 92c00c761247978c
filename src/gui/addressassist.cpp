#include "gui/addressassist.h"

#include "addresses/addresscheck.h"
#include "core/canonicaladdress.h"
#include "gui/bookcompleter.h"
#include "gui/fieldnote.h"
#include "gui/plainlineedit.h"
#include "words/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds moment(1200);
constexpr qsizetype shortestAddress = 20;

} // namespace

AddressAssist::AddressAssist(PlainLineEdit *edit, FieldNote *note)
    : QObject(edit), m_edit(edit), m_note(note), m_completer(new BookCompleter(edit)), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(moment);
    m_edit->setCompleter(m_completer);
    connect(m_edit, &QLineEdit::textChanged, this, &AddressAssist::noticeText);
    connect(&m_timer, &QTimer::timeout, this, &AddressAssist::compareClipboard);
}

void AddressAssist::setEntries(const CurrencyId &currency, const QList<BookEntry> &entries)
{
    m_currency = currency;
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
    if (text.size() >= shortestAddress && m_edit->hasFocus() && QGuiApplication::clipboard()->text() == text) {
        m_pasted = text;
        m_timer.start();
    }
}

bool AddressAssist::isAddress(const QString &text) const
{
    return text.size() >= shortestAddress && !m_currency.isEmpty() && !checkAddress(m_currency, text).isInvalid();
}

void AddressAssist::compareClipboard()
{
    const QString now = QGuiApplication::clipboard()->text().trimmed();
    if (now != m_pasted && isAddress(now)) {
        Q_EMIT clipboardReplaced();
    }
}
