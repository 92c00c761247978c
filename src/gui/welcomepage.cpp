#include "gui/welcomepage.h"

#include "ui_welcomepage.h"

WelcomePage::WelcomePage(const WindowServices &services, QWidget *parent)
    : PageColumn(parent), m_ui(std::make_unique<Ui::WelcomeForm>())
{
    setTitle(tr("Welcome to Disburse"));
    setCentered();
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    addPart(form);
    m_ui->practiceTitle->setFont(headingFont(font()));
    m_ui->keyTitle->setFont(headingFont(font()));
    m_ui->keyForm->setKeyHolder(services.keys);
    m_ui->practiceCard->setVisible(!services.mode.isPractice);
    connect(m_ui->practiceButton, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::showKeychainFault(const KeyError &error)
{
    if (error.fault != KeyFault::NotFound) {
        m_ui->keyForm->showKeychainFault(error);
    }
}
