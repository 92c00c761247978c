#include "gui/settingspage.h"

#include "ui_settingspage.h"

#include "gui/costsection.h"
#include "gui/keysection.h"
#include "gui/ledgersection.h"

SettingsPage::SettingsPage(const WindowServices &services, QWidget *parent)
    : PageColumn(parent), m_ui(std::make_unique<Ui::SettingsForm>())
{
    setTitle(tr("Settings"));
    addPart(new KeySection(services, this));
    auto *card = new Card(this);
    m_ui->setupUi(card);
    addPart(card);
    addPart(new CostSection(services, this));
    addPart(new LedgerSection(services, this));
    m_ui->titleLabel->setFont(headingFont(font()));
    m_ui->appearanceCombo->setCurrentIndex(int(m_settings.appearance()));
    m_ui->languageCombo->setCurrentIndex(int(m_settings.language()));
    m_ui->languageNote->setHint(tr("The language changes when Disburse starts again."));
    connect(m_ui->appearanceCombo, &QComboBox::currentIndexChanged, this, &SettingsPage::chooseAppearance);
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, &SettingsPage::chooseLanguage);
    auto *about = new ToneLabel(this);
    about->setText(
        tr("Disburse %1. Free software under the GNU General Public License, version 3 or later, without any "
           "warranty. Not made by Plisio.")
            .arg(QCoreApplication::applicationVersion()));
    about->setWordWrap(true);
    addPart(about);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::chooseAppearance(int index)
{
    m_settings.setAppearance(AppearanceChoice(index));
    Q_EMIT appearanceChosen(AppearanceChoice(index));
}

void SettingsPage::chooseLanguage(int index)
{
    m_settings.setLanguage(LanguageChoice(index));
}
