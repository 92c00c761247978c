#include "gui/guardsection.h"

#include "gui/pagecolumn.h"
#include "gui/tonelabel.h"
#include "words/ledgerwords.h"

#include <QFormLayout>
#include <QLineEdit>

namespace {

constexpr int fieldWidth = 120;

} // namespace

GuardSection::GuardSection(const WindowServices &services, QWidget *parent)
    : Card(parent), m_services(services), m_note(new ToneLabel(this))
{
    auto *title = new QLabel(tr("Checks before sending"), this);
    title->setFont(headingFont(font()));
    m_note->setWordWrap(true);
    m_note->setTone(Tone::Danger);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_equalEdit = addField(form, tr("Warn of the same amount to the same recipient again within, hours"), "equalEdit");
    m_recipientEdit = addField(form, tr("Say that a recipient was just paid within, minutes"), "recipientEdit");
    m_totalEdit = addField(form, tr("Ask to type the total of mass payouts from, US dollars"), "totalEdit");
    m_totalEdit->setPlaceholderText(tr("Never"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_note);
    tell({});
    showSettings(GuardSettings());
    m_services.settings.all().then(this, [this](const Result<QMap<QString, QString>, LedgerError> &settings) {
        showSettings(GuardSettings::of(settings ? *settings : QMap<QString, QString>()));
    });
    connect(m_equalEdit, &QLineEdit::editingFinished, this,
            [this] { saveNumber(m_equalEdit, GuardSettingNames::equalHours, GuardSettings::mostHours); });
    connect(m_recipientEdit, &QLineEdit::editingFinished, this,
            [this] { saveNumber(m_recipientEdit, GuardSettingNames::recipientMinutes, GuardSettings::mostMinutes); });
    connect(m_totalEdit, &QLineEdit::editingFinished, this, &GuardSection::saveTypedTotal);
}

QLineEdit *GuardSection::addField(QFormLayout *form, const QString &label, const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setFixedWidth(fieldWidth);
    form->addRow(label, edit);
    return edit;
}

void GuardSection::showSettings(const GuardSettings &settings)
{
    m_equalEdit->setText(QString::number(settings.equalHours));
    m_recipientEdit->setText(QString::number(settings.recipientMinutes));
    m_totalEdit->setText(settings.typedTotalUsd ? settings.typedTotalUsd->toString() : QString());
}

void GuardSection::saveNumber(const QLineEdit *edit, const QString &name, int most)
{
    bool isNumber = false;
    const int number = edit->text().trimmed().toInt(&isNumber);
    if (!isNumber || number < 0 || number > most) {
        return tell(tr("Write a whole number between 0 and %1. With 0 this check is off.").arg(most));
    }
    save(name, QString::number(number));
}

void GuardSection::saveTypedTotal()
{
    const QString typed = m_totalEdit->text().trimmed();
    const Result<Amount, AmountError> amount = Amount::parse(typed);
    if (!typed.isEmpty() && !amount) {
        return tell(tr("Write the sum with digits and a decimal point, or leave it empty to be asked never."));
    }
    save(GuardSettingNames::typedTotalUsd, amount ? amount->toString() : QStringLiteral("off"));
}

void GuardSection::save(const QString &name, const QString &value)
{
    m_services.settings.set(name, value).then(this, [this](const Result<Done, LedgerError> &saved) {
        tell(saved ? QString() : wordsFor(saved.error()));
    });
}

void GuardSection::tell(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}
