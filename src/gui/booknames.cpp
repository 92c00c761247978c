#include "gui/booknames.h"

#include "core/canonicaladdress.h"
#include "words/plaintext.h"

#include <QPointer>

namespace {

QString keyOf(const QString &scope, const QString &address)
{
    return scope + u' ' + canonicalAddress(chainOfScope(scope), address);
}

} // namespace

BookNames::BookNames(const WindowServices &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.watcher, &LedgerWatcher::changed, this, &BookNames::refresh);
    refresh();
}

void BookNames::refresh()
{
    m_services.safeguards.book.all().then(this, [this](const AddressBook::Entries &entries) {
        if (!entries || *entries == m_entries) {
            return;
        }
        m_entries = *entries;
        m_names.clear();
        for (const BookEntry &entry : std::as_const(m_entries)) {
            m_names.insert(keyOf(entry.scope, entry.address), entry.name);
        }
        Q_EMIT changed();
    });
}

QString BookNames::nameOf(const CurrencyId &currency, const QString &address) const
{
    return m_names.isEmpty() ? QString() : plainText(m_names.value(keyOf(bookScope(currency), address)));
}

void BookNames::showIn(QObject *context, const std::function<void(const NameLookup &)> &show)
{
    const NameLookup names = [names = QPointer(this)](const CurrencyId &currency, const QString &address) {
        return names ? names->nameOf(currency, address) : QString();
    };
    show(names);
    connect(this, &BookNames::changed, context, [show, names] { show(names); });
}

QList<BookEntry> BookNames::entriesFor(const CurrencyId &currency) const
{
    QList<BookEntry> entries = m_entries;
    entries.removeIf([scope = bookScope(currency)](const BookEntry &entry) { return entry.scope != scope; });
    return entries;
}
