#include "gui/guardsection.h"

#include "gui/pagecolumn.h"
#include "gui/tonelabel.h"
#include "words/ledgerwords.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

GuardSection::GuardSection(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_services(services),
      m_equalBox(new QSpinBox(this)),
      m_recipientBox(new QSpinBox(this)),
      m_totalEdit(new QLineEdit(this)),
      m_note(new ToneLabel(this))
{
    auto *title = new QLabel(tr("Checks before sending"), this);
    title->setFont(headingFont(font()));
    m_equalBox->setRange(0, GuardSettings::mostHours);
    m_equalBox->setSuffix(tr(" hours"));
    m_recipientBox->setRange(0, GuardSettings::mostMinutes);
    m_recipientBox->setSuffix(tr(" minutes"));
    m_totalEdit->setPlaceholderText(tr("Never"));
    m_note->setWordWrap(true);
    m_note->setVisible(false);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->addRow(tr("Warn of the same amount to the same recipient within"), m_equalBox);
    form->addRow(tr("Say that a recipient was just paid within"), m_recipientBox);
    form->addRow(tr("Ask to type the total of mass payouts from, in USD"), m_totalEdit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_note);
    load();
}

void GuardSection::load()
{
    show(GuardSettings());
    m_services.settings.all().then(this, [this](const Result<QMap<QString, QString>, LedgerError> &settings) {
        show(GuardSettings::of(settings ? *settings : QMap<QString, QString>()));
        connect(m_equalBox, &QSpinBox::valueChanged, this,
                [this](int hours) { save(GuardSettingNames::equalHours, QString::number(hours)); });
        connect(m_recipientBox, &QSpinBox::valueChanged, this,
                [this](int minutes) { save(GuardSettingNames::recipientMinutes, QString::number(minutes)); });
        connect(m_totalEdit, &QLineEdit::editingFinished, this, &GuardSection::saveTypedTotal);
    });
}

void GuardSection::show(const GuardSettings &settings)
{
    m_equalBox->setValue(settings.equalHours);
    m_recipientBox->setValue(settings.recipientMinutes);
    m_totalEdit->setText(settings.typedTotalUsd ? settings.typedTotalUsd->toString() : QString());
}

void GuardSection::save(const QString &name, const QString &value)
{
    m_services.settings.set(name, value).then(this, [this](const Result<Done, LedgerError> &saved) {
        m_note->setVisible(!saved);
        m_note->setTone(Tone::Danger);
        m_note->setText(saved ? QString() : wordsFor(saved.error()));
    });
}

void GuardSection::saveTypedTotal()
{
    const QString typed = m_totalEdit->text().trimmed();
    const Result<Amount, AmountError> amount = Amount::parse(typed);
    if (!typed.isEmpty() && !amount) {
        m_note->setVisible(true);
        m_note->setTone(Tone::Danger);
        m_note->setText(tr("Write the sum with digits and a decimal point, or leave it empty to be asked never."));
        return;
    }
    save(GuardSettingNames::typedTotalUsd, amount ? amount->toString() : QStringLiteral("off"));
}
