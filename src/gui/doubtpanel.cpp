#include "gui/doubtpanel.h"

#include "gui/messagebar.h"
#include "gui/resolvedialog.h"
#include "words/errorwords.h"
#include "words/ledgerwords.h"
#include "words/statewords.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

DoubtPanel::DoubtPanel(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_explanationBar(new MessageBar(this)),
      m_answerBar(new MessageBar(this)),
      m_askButton(new QPushButton(tr("Ask Plisio again"), this)),
      m_decideButton(new QPushButton(tr("I know what happened…"), this))
{
    m_askButton->setProperty("kind", QStringLiteral("primary"));
    m_askButton->setAutoDefault(false);
    m_decideButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_askButton);
    buttons->addWidget(m_decideButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_explanationBar);
    column->addWidget(m_answerBar);
    column->addLayout(buttons);
    connect(m_askButton, &QPushButton::clicked, this, &DoubtPanel::ask);
    connect(m_decideButton, &QPushButton::clicked, this, &DoubtPanel::decide);
    setVisible(false);
}

void DoubtPanel::setRecord(const WithdrawalRecord &record)
{
    if (!m_record || m_record->id != record.id) {
        m_answerBar->setVisible(false);
    }
    m_record = record;
    const Explanation explanation = explain(record);
    m_explanationBar->setMessage(record.isUnderWay ? Tone::Accent : Tone::Doubt, explanation.happened,
                                 explanation.money + QStringLiteral("\n\n") + explanation.next);
    m_askButton->setVisible(!record.isUnderWay);
    m_decideButton->setVisible(!record.isUnderWay);
    setVisible(isInDoubt(record.state));
}

void DoubtPanel::ask()
{
    m_askButton->setEnabled(false);
    m_askButton->setText(tr("Asking Plisio…"));
    m_services.payouts.reconcile().then(this, [this](const ReconcileReport &report) { showAnswer(report); });
}

void DoubtPanel::showAnswer(const ReconcileReport &report)
{
    m_askButton->setEnabled(true);
    m_askButton->setText(tr("Ask Plisio again"));
    const auto mine = std::find_if(report.records.begin(), report.records.end(),
                                   [this](const WithdrawalRecord &record) { return record.id == m_record->id; });
    if (mine != report.records.end() && !isInDoubt(mine->state)) {
        m_record = *mine;
        setVisible(false);
        Q_EMIT settled(*mine);
        return;
    }
    m_answerBar->setVisible(true);
    const Answer answer = describe(report, m_record->id);
    m_answerBar->setMessage(answer.tone, answer.title, answer.text);
}

DoubtPanel::Answer DoubtPanel::describe(const ReconcileReport &report, const QString &id)
{
    if (report.ledger) {
        return {Tone::Danger, tr("The ledger could not be used"), wordsFor(*report.ledger)};
    }
    if (report.ask) {
        return {Tone::Warning, tr("Plisio could not be asked"), wordsFor(*report.ask)};
    }
    if (report.ambiguous.contains(id)) {
        return {Tone::Warning, tr("More than one operation could be this payout"),
                tr("Compare them in Plisio’s dashboard, then choose “I know what happened”.")};
    }
    return {Tone::Neutral, tr("Plisio’s list shows no such operation so far"),
            tr("It can still turn up. Ask again in a few minutes.")};
}

void DoubtPanel::decide()
{
    auto *dialog = new ResolveDialog(m_services, *m_record, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResolveDialog::resolved, this, [this](const WithdrawalRecord &record) {
        setRecord(record);
        Q_EMIT settled(record);
    });
    dialog->open();
}
