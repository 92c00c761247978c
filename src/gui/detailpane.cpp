#include "gui/detailpane.h"

#include "gui/booknames.h"
#include "gui/doubtpanel.h"
#include "gui/entryactions.h"
#include "gui/entrycard.h"
#include "gui/factscard.h"
#include "gui/knownaddress.h"
#include "gui/messagebar.h"
#include "gui/questiondialog.h"
#include "gui/recipientsbox.h"
#include "gui/recordcard.h"
#include "gui/statetone.h"
#include "gui/stepscard.h"
#include "words/errorwords.h"
#include "words/statewords.h"

#include <QPushButton>
#include <QVBoxLayout>

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget),
      m_explanationBar(new MessageBar(m_content)),
      m_closeButton(m_explanationBar->addButton(tr("Close as not sent…"))),
      m_card(new RecordCard(m_content)),
      m_entryCard(new EntryCard(m_content)),
      m_factsCard(new FactsCard(m_content)),
      m_recipientsBox(new RecipientsBox(m_content)),
      m_stepsCard(new StepsCard(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Selected payout"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(16);
    column->addWidget(m_explanationBar);
    column->addWidget(m_card);
    column->addWidget(m_entryCard);
    column->addWidget(m_recipientsBox);
    column->addWidget(m_factsCard);
    column->addWidget(m_stepsCard);
    column->addStretch(1);
    for (QWidget *part : QList<QWidget *>{m_explanationBar, m_card, m_entryCard, m_recipientsBox}) {
        part->setVisible(false);
    }
    setWidget(m_content);
    connect(m_closeButton, &QPushButton::clicked, this, &DetailPane::askToClose);
}

void DetailPane::setServices(const WindowServices &services)
{
    m_services.emplace(services);
    m_doubtPanel = new DoubtPanel(services, m_content);
    m_actions = new EntryActions(services, m_content);
    connect(m_actions, &EntryActions::payAgainRequested, this, &DetailPane::payAgainRequested);
    connect(m_actions, &EntryActions::told, this, &DetailPane::told);
    connect(m_recipientsBox, &RecipientsBox::receiptRequested, m_actions, &EntryActions::askForReceipt);
    connect(m_recipientsBox, &RecipientsBox::printRequested, m_actions, &EntryActions::printReceipt);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->insertWidget(1, m_doubtPanel);
    column->insertWidget(2, m_actions);
    auto *names = new BookNames(services, this);
    names->showIn(m_recipientsBox, [this](const NameLookup &known) { m_recipientsBox->setNames(known); });
    m_known = new KnownAddress(services, m_content);
    column->insertWidget(3, m_known);
}

void DetailPane::showEntry(const HistoryEntry &entry)
{
    m_entryId = entry.id;
    m_actions->setEntry(entry);
    const QList<EntryRecipient> recipients = entry.recipients();
    m_factsCard->setEntry(entry);
    m_recipientsBox->setRecipients(recipients, entry.currency);
    m_recipientsBox->setReceiptsOffered(entry.isOurs());
    const bool isKeepable = recipients.size() == 1 && isOutgoing(entry.type);
    m_known->setRecipient(entry.currency, isKeepable ? recipients.first().address : QString());
    if (!entry.isOurs()) {
        return showForeign(entry);
    }
    readRecord(entry);
}

void DetailPane::readRecord(const HistoryEntry &entry)
{
    m_services->history.steps(entry.withdrawalId)
        .then(this, [this, id = entry.id](const Result<QList<StateStep>, LedgerError> &steps) {
            if (id == m_entryId) {
                m_stepsCard->setSteps(steps ? *steps : QList<StateStep>());
            }
        });
    m_services->history.withdrawal(entry.withdrawalId)
        .then(this, [this, id = entry.id](const Result<WithdrawalRecord, LedgerError> &record) {
            if (record && id == m_entryId) {
                showRecord(record->seenAt(m_services->now()));
                m_actions->setRecord(*record);
            }
        });
}

void DetailPane::showForeign(const HistoryEntry &entry)
{
    m_closeButton->setVisible(false);
    m_explanationBar->setVisible(isOutgoing(entry.type));
    m_explanationBar->setMessage(
        Tone::Warning, tr("This payout was not made here"),
        tr("Plisio made it, but this program did not send it. If nobody made it elsewhere, your "
           "key may be misused: change it in Plisio’s settings."));
    m_doubtPanel->setVisible(false);
    m_stepsCard->setSteps({});
    m_card->setVisible(false);
    m_entryCard->setEntry(entry);
    m_entryCard->setVisible(true);
}

void DetailPane::showRecord(const WithdrawalRecord &record)
{
    const Explanation explanation = explain(record);
    m_explanationBar->setMessage(lookOf(record).tone, explanation.happened,
                                 explanation.money + u' ' + explanation.next);
    m_explanationBar->setVisible(!isInDoubt(record.state));
    m_recordId = record.id;
    m_closeButton->setVisible(record.state == WithdrawalState::Planned);
    m_closeButton->setEnabled(true);
    m_doubtPanel->setRecord(record);
    m_card->setRecord(record);
    m_card->setVisible(true);
    m_entryCard->setVisible(false);
}

void DetailPane::askToClose()
{
    auto *dialog = new QuestionDialog(m_services->mode, window());
    dialog->setQuestion(
        tr("Close this payout as not sent?"),
        tr("Plisio’s list is looked through first, to be sure. Then this payout is never sent; the same "
           "can be sent again as a new one."));
    dialog->addAnswer(tr("Cancel"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Close as not sent"), QuestionDialog::Answer::Accept, QStringLiteral("primary"));
    connect(dialog, &QDialog::accepted, this, [this, id = m_recordId] { close(id); });
    dialog->open();
}

void DetailPane::close(const QString &id)
{
    m_closeButton->setEnabled(false);
    const Resolution notSent{Resolution::Kind::NotSent, {}, m_services->person, QStringLiteral("window")};
    m_services->payouts.resolve(id, notSent)
        .then(this, [this](const Result<WithdrawalRecord, ResolutionError> &answer) {
            m_closeButton->setEnabled(true);
            if (!answer) {
                Q_EMIT told(tr("This payout was not closed"), wordsFor(answer.error()));
            }
        });
}
