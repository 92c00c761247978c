#include "gui/costsection.h"

#include "gui/fieldnote.h"
#include "gui/pagecolumn.h"
#include "gui/plainlineedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

CostSection::CostSection(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_services(services),
      m_fiatCombo(new QComboBox(this)),
      m_toleranceEdit(new PlainLineEdit(this)),
      m_toleranceNote(new FieldNote(this))
{
    auto *title = new QLabel(tr("Amounts and costs"), this);
    title->setFont(headingFont(font()));
    auto *fiatLabel = new QLabel(tr("&Money to count in"), this);
    auto *toleranceLabel = new QLabel(tr("Costs may &change by"), this);
    fiatLabel->setBuddy(m_fiatCombo);
    toleranceLabel->setBuddy(m_toleranceEdit);
    m_fiatCombo->addItems(offeredFiats());
    m_toleranceEdit->setObjectName(QStringLiteral("toleranceEdit"));
    m_toleranceEdit->setSuffix(QStringLiteral("%"));
    m_toleranceEdit->setMaximumWidth(120);
    m_toleranceNote->setField(m_toleranceEdit);
    m_toleranceNote->setHint(
        tr("When a fee, the rate or the balance has changed more by the time you send, you are asked again."));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(2, 1);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(fiatLabel, 1, 0);
    grid->addWidget(m_fiatCombo, 1, 1);
    grid->addWidget(toleranceLabel, 2, 0);
    grid->addWidget(m_toleranceEdit, 2, 1);
    grid->addWidget(m_toleranceNote, 3, 1, 1, 2);
    show({});
    loadCostSettings(m_services.settings).then(this, [this](const CostSettings &settings) { show(settings); });
    connect(m_fiatCombo, &QComboBox::activated, this, &CostSection::save);
    connect(m_toleranceEdit, &QLineEdit::textEdited, this, &CostSection::save);
}

void CostSection::show(const CostSettings &settings)
{
    m_fiatCombo->setCurrentText(settings.fiat);
    m_toleranceEdit->setText(settings.tolerance.percent().toString());
}

void CostSection::save()
{
    const std::optional<Tolerance> tolerance = toleranceFrom(m_toleranceEdit->text());
    m_toleranceNote->setError(tolerance ? QString()
                                        : tr("Write a number from 0 to 50, with at most two decimal places."));
    if (tolerance) {
        saveCostSettings(m_services.settings, {m_fiatCombo->currentText(), *tolerance});
    }
}
