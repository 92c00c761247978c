#include "gui/keyhealthbar.h"

#include "words/keywords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace {

Tone toneOf(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Works:
        return Tone::Success;
    case KeyHealth::Wrong:
        return Tone::Danger;
    case KeyHealth::IpNotAllowed:
    case KeyHealth::WithdrawalsDisabled:
    case KeyHealth::Refused:
    case KeyHealth::ClockOff:
    case KeyHealth::Unreachable:
    case KeyHealth::None:
        break;
    }
    return Tone::Warning;
}

} // namespace

KeyHealthBar::KeyHealthBar(QWidget *parent)
    : MessageBar(parent), m_copyButton(addButton(tr("Copy IP address"))), m_againButton(addButton(tr("Check again")))
{
    connect(m_copyButton, &QPushButton::clicked, this, &KeyHealthBar::copyAddress);
    connect(m_againButton, &QPushButton::clicked, this, &KeyHealthBar::checkRequested);
    setVisible(false);
}

void KeyHealthBar::showReport(const KeyHealthReport &report)
{
    m_address = report.address;
    setMessage(toneOf(report.health), nameOf(report.health), wordsFor(report));
    m_copyButton->setText(tr("Copy IP address"));
    m_copyButton->setVisible(!m_address.isEmpty());
    m_againButton->setVisible(report.health != KeyHealth::None);
    setChecking(false);
    setVisible(true);
}

void KeyHealthBar::setChecking(bool isChecking)
{
    m_againButton->setEnabled(!isChecking);
    m_againButton->setText(isChecking ? tr("Checking…") : tr("Check again"));
}

void KeyHealthBar::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address);
    m_copyButton->setText(tr("Copied"));
}
