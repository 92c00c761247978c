#include "gui/settingspage.h"

#include "ui_settingspage.h"

#include "gui/costsection.h"
#include "gui/guardsection.h"
#include "gui/keysection.h"
#include "gui/ledgersection.h"
#include "gui/limitssection.h"
#include "gui/locksection.h"
#include "gui/shopssection.h"

SettingsPage::SettingsPage(const WindowServices &services, QWidget *parent)
    : PageColumn(parent), m_shopsPlace(new QWidget(this)), m_ui(std::make_unique<Ui::SettingsForm>())
{
    setTitle(tr("Settings"));
    addPart(new KeySection(services, this));
    addPart(m_shopsPlace);
    auto *place = new QVBoxLayout(m_shopsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_shopsPlace->setVisible(false);
    auto *card = new Card(this);
    m_ui->setupUi(card);
    addPart(card);
    addPart(new LimitsSection(services, this));
    addPart(new LockSection(services, this));
    addPart(new GuardSection(services, this));
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

void SettingsPage::setShops(ShopDesk &desk)
{
    m_shopsPlace->layout()->addWidget(new ShopsSection(desk, m_shopsPlace));
    m_shopsPlace->setVisible(true);
}

void SettingsPage::chooseAppearance(int index)
{
    m_settings.setAppearance(AppearanceChoice(index));
    Q_EMIT appearanceChosen(AppearanceChoice(index));
}

void SettingsPage::chooseLanguage(int index)
{
    m_settings.setLanguage(LanguageChoice(index));
}
