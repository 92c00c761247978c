#include "gui/bookdialog.h"

#include "addresses/addresscheck.h"
#include "gui/currencypicker.h"
#include "gui/fieldnote.h"
#include "gui/plainlineedit.h"
#include "words/addresswords.h"

#include <QFontDatabase>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 520;

} // namespace

BookDialog::BookDialog(const RunMode &mode, const QList<Currency> &currencies, QWidget *parent)
    : FramedDialog(mode, dialogWidth, parent),
      m_nameEdit(new PlainLineEdit(this)),
      m_currencyPicker(new CurrencyPicker(this)),
      m_addressEdit(new PlainLineEdit(this)),
      m_addressNote(new FieldNote(this)),
      m_saveButton(new QPushButton(tr("Save"), this))
{
    m_currencyPicker->setCurrencies(currencies);
    makeParts();
    connect(m_nameEdit, &QLineEdit::textChanged, this, &BookDialog::judge);
    connect(m_addressEdit, &QLineEdit::textChanged, this, &BookDialog::judge);
    connect(m_currencyPicker, &CurrencyPicker::currentChanged, this, &BookDialog::judge);
    judge();
}

void BookDialog::makeParts()
{
    m_addressEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_addressNote->setField(m_addressEdit);
    m_addressNote->setWordWrap(true);
    m_saveButton->setProperty("kind", QStringLiteral("primary"));
    m_saveButton->setDefault(true);
    parts().setSpacing(8);
    addField(tr("Name"), m_nameEdit);
    addField(tr("A currency on the address’s chain"), m_currencyPicker);
    addField(tr("Address"), m_addressEdit);
    parts().addWidget(m_addressNote);
    addButtons(m_saveButton);
    connect(m_saveButton, &QPushButton::clicked, this, &QDialog::accept);
}

void BookDialog::addField(const QString &label, QWidget *field)
{
    auto *title = new ToneLabel(this);
    title->setText(label);
    field->setAccessibleName(label);
    parts().addSpacing(4);
    parts().addWidget(title);
    parts().addWidget(field);
}

void BookDialog::setEntry(const BookEntry &entry)
{
    m_nameEdit->setText(entry.name);
    m_currencyPicker->setCurrent(currencyOfScope(entry.scope));
    m_addressEdit->setText(entry.address);
    m_addressEdit->setCursorPosition(0);
    (entry.name.isEmpty() ? m_nameEdit : m_addressEdit)->setFocus();
}

BookEntry BookDialog::entry() const
{
    return {bookScope(m_currencyPicker->current()), m_addressEdit->text(), m_nameEdit->text().simplified(), {}, {}};
}

void BookDialog::judge()
{
    const bool isWhole = !m_currencyPicker->current().isEmpty() && !m_addressEdit->text().isEmpty();
    const AddressFinding finding =
        isWhole ? checkAddress(m_currencyPicker->current(), m_addressEdit->text()) : AddressFinding{};
    m_addressNote->setError(finding.isInvalid() ? wordsFor(finding) : QString());
    m_saveButton->setEnabled(isWhole && !finding.isInvalid() && !m_nameEdit->text().simplified().isEmpty());
}
