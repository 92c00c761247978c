#include "gui/knownaddress.h"

#include "gui/bookdialog.h"
#include "gui/tonelabel.h"
#include "words/ledgerwords.h"

#include <QHBoxLayout>
#include <QPushButton>

KnownAddress::KnownAddress(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_names(services, this),
      m_nameLabel(new ToneLabel(this)),
      m_keepButton(new QPushButton(tr("Keep this address as…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_nameLabel, 1);
    row->addWidget(m_keepButton);
    m_nameLabel->setWordWrap(true);
    connect(&m_names, &BookNames::changed, this, &KnownAddress::showName);
    connect(m_keepButton, &QPushButton::clicked, this, &KnownAddress::askToKeep);
    setRecipient({}, {});
}

void KnownAddress::setRecipient(const CurrencyId &currency, const QString &address)
{
    m_currency = currency;
    m_address = address;
    setVisible(!address.isEmpty());
    showName();
}

void KnownAddress::showName()
{
    const QString name = m_address.isEmpty() ? QString() : m_names.nameOf(m_currency, m_address);
    m_nameLabel->setText(name.isEmpty() ? tr("This address is not in the address book.") : tr("Known as %1").arg(name));
    m_keepButton->setVisible(name.isEmpty());
}

void KnownAddress::askToKeep()
{
    auto *dialog = new BookDialog(m_services.mode, m_services.account.currencies(), window());
    dialog->setTitle(tr("Keep this address"));
    dialog->setEntry({bookScope(m_currency), m_address, {}, {}, {}});
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->entry()); });
    dialog->open();
}

void KnownAddress::keep(const BookEntry &entry)
{
    const Actor actor{m_services.person, QStringLiteral("window"), m_services.now()};
    m_services.safeguards.book.keep({entry}, actor).then(this, [this](const AddressBook::Entries &kept) {
        if (!kept) {
            m_nameLabel->setText(wordsFor(kept.error()));
        }
    });
}
