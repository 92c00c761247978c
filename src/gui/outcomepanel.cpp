#include "gui/outcomepanel.h"

#include "gui/busyline.h"
#include "gui/doubtpanel.h"
#include "gui/messagebar.h"
#include "gui/recordcard.h"
#include "gui/statetone.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QPushButton>
#include <QVBoxLayout>

OutcomePanel::OutcomePanel(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_doubtPanel(new DoubtPanel(services, this)),
      m_resultBar(new MessageBar(this)),
      m_busyLine(new BusyLine(this)),
      m_card(new RecordCard(this)),
      m_anotherButton(new QPushButton(tr("&Another payout"), this)),
      m_formButton(new QPushButton(tr("&Back to the form"), this))
{
    m_busyLine->setAccessibleName(tr("Payout under way"));
    m_anotherButton->setProperty("kind", QStringLiteral("primary"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_anotherButton);
    buttons->addWidget(m_formButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_resultBar);
    column->addWidget(m_busyLine);
    column->addWidget(m_doubtPanel);
    column->addWidget(m_card);
    column->addLayout(buttons);
    connect(m_anotherButton, &QPushButton::clicked, this, &OutcomePanel::anotherRequested);
    connect(m_formButton, &QPushButton::clicked, this, &OutcomePanel::formRequested);
    connect(m_doubtPanel, &DoubtPanel::settled, this, &OutcomePanel::showRecord);
}

void OutcomePanel::showUnderWay(const Withdrawal &withdrawal)
{
    m_resultBar->setMessage(Tone::Accent,
                            tr("Sending %1 to %2")
                                .arg(amountWithTicker(withdrawal.total(), withdrawal.currency()),
                                     plainText(withdrawal.recipients().first().address)),
                            tr("Plisio is asked exactly once, and may take up to a minute to answer."));
    m_resultBar->setVisible(true);
    m_busyLine->setVisible(true);
    for (QWidget *part : QList<QWidget *>{m_doubtPanel, m_card, m_anotherButton, m_formButton}) {
        part->setVisible(false);
    }
}

void OutcomePanel::showRecord(const WithdrawalRecord &record)
{
    const Explanation explanation = explain(record);
    m_resultBar->setMessage(lookOf(record).tone, explanation.happened, explanation.money + u' ' + explanation.next);
    m_resultBar->setVisible(!isInDoubt(record.state));
    showResult(record);
}

void OutcomePanel::showUnstored(const WithdrawalRecord &record, const std::optional<LedgerError> &error)
{
    showResult(record);
    m_resultBar->setMessage(Tone::Doubt, tr("The answer could not be stored"), unstoredOutcomeWords(error));
    m_resultBar->setVisible(true);
}

void OutcomePanel::showResult(const WithdrawalRecord &record)
{
    m_busyLine->setVisible(false);
    m_doubtPanel->setRecord(record);
    m_card->setRecord(record);
    m_card->setVisible(true);
    const bool isDefinite = record.state == WithdrawalState::Rejected || record.state == WithdrawalState::Unsent;
    m_formButton->setVisible(isDefinite);
    m_anotherButton->setVisible(!isDefinite);
    m_anotherButton->setProperty("kind", isInDoubt(record.state) ? QString() : QStringLiteral("primary"));
}
