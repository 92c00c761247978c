#include "gui/sendpage.h"

#include "gui/addressassist.h"
#include "gui/booknames.h"
#include "gui/confirmdialog.h"
#include "gui/costcheck.h"
#include "gui/costwatch.h"
#include "gui/outcomepanel.h"
#include "gui/sendform.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/findingwords.h"
#include "words/ledgerwords.h"

SendPage::SendPage(const WindowServices &services, QWidget *parent)
    : PageColumn(parent),
      m_services(services),
      m_costs(new CostWatch(services, this)),
      m_form(new SendForm(this)),
      m_outcome(new OutcomePanel(services, this)),
      m_names(new BookNames(services, this)),
      m_assist(new AddressAssist(m_form->addressEdit(), m_form->addressNote()))
{
    addPart(m_form);
    addPart(m_outcome);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(std::chrono::milliseconds(400));
    connect(&m_saveTimer, &QTimer::timeout, this, &SendPage::saveDraft);
    connect(m_form, &SendForm::edited, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_form, &SendForm::changed, this, [this] {
        m_costs->setPayout(m_form->draft().currency, m_form->payout());
        if (m_assist->currency() != m_form->draft().currency) {
            showNames();
        }
    });
    connect(m_costs, &CostWatch::changed, this, [this] { m_form->showCosts(*m_costs); });
    connect(m_form, &SendForm::reviewRequested, this, &SendPage::prepare);
    connect(m_outcome, &OutcomePanel::anotherRequested, this, &SendPage::startAnother);
    connect(m_outcome, &OutcomePanel::formRequested, this, &SendPage::showForm);
    connect(&m_services.account, &Account::currenciesChanged, this, &SendPage::showCurrencies);
    connect(&m_services.payouts, &PayoutService::recordsChanged, this, &SendPage::refreshShown);
    connect(&m_services.watcher, &LedgerWatcher::changed, this, &SendPage::refreshShown);
    connect(m_names, &BookNames::changed, this, &SendPage::showNames);
    connect(m_assist, &AddressAssist::clipboardReplaced, this, [this] {
        m_form->showObstacle(
            tr("The clipboard changed after you pasted"),
            tr("Another address was in it a moment later. A program on this computer may be exchanging "
               "addresses: compare the one in the form with what the recipient gave you."));
    });
    showForm();
    showCurrencies();
    loadDraft();
}

void SendPage::loadDraft()
{
    m_services.formDraft.load().then(this, [this](const Result<WithdrawalDraft, LedgerError> &draft) {
        if (draft && m_form->draft() == WithdrawalDraft{}) {
            m_form->setDraft(*draft);
            m_saveTimer.stop();
        }
    });
}

void SendPage::saveDraft()
{
    m_saveTimer.stop();
    m_services.formDraft.save(m_form->draft());
}

void SendPage::showCurrencies()
{
    m_form->setCurrencies(m_services.account.currencies(), m_services.account.currenciesHeardAt());
}

void SendPage::showNames()
{
    const CurrencyId currency = m_form->draft().currency;
    m_assist->setEntries(currency, m_names->entriesFor(currency));
}

void SendPage::showEvent(QShowEvent *event)
{
    PageColumn::showEvent(event);
    m_costs->renew();
}

void SendPage::prepare()
{
    if (m_isPreparing || m_dialog || m_services.payouts.isSending()) {
        return;
    }
    m_isPreparing = true;
    const WithdrawalDraft draft = m_form->draft();
    m_services.payouts.prepare(draft).then(this, [this, draft](const Preparation &preparation) {
        m_isPreparing = false;
        showPreparation(draft, preparation);
    });
}

void SendPage::showPreparation(const WithdrawalDraft &draft, const Preparation &preparation)
{
    if (draft != m_form->draft()) {
        return; // typed on meanwhile: what was checked is not what stands there
    }
    if (preparation.ledger) {
        return m_form->showObstacle(tr("The ledger cannot be used, so nothing is sent"), wordsFor(*preparation.ledger));
    }
    if (!preparation.plan) {
        return m_form->showErrors(preparation.findings);
    }
    m_form->showErrors({});
    m_asked = draft;
    askPerson(*preparation.plan);
}

void SendPage::askPerson(const GuardedPlan &plan)
{
    m_dialog = new ConfirmDialog(plan, m_services.mode, window());
    const Withdrawal &withdrawal = plan.plan().withdrawals.first();
    m_dialog->setName(m_names->nameOf(withdrawal.currency(), withdrawal.recipients().first().address));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *costs = new CostCheck(m_services, plan.plan(), m_dialog);
    connect(costs, &CostCheck::figuresKnown, m_dialog, &ConfirmDialog::showFigures);
    m_dialog->setLastCheck([costs] { return costs->askAgain(); });
    costs->begin();
    connect(m_dialog, &ConfirmDialog::confirmed, this, &SendPage::send);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void SendPage::send()
{
    if (m_form->draft() != m_asked) {
        return m_form->showObstacle(tr("Nothing was sent"),
                                    tr("What stands in the form changed while you were asked. "
                                       "Look at it again."));
    }
    const Consent consent{m_services.makeId(), m_services.now(), m_services.person, QStringLiteral("window"),
                          m_dialog->acceptedWarnings()};
    const Result<Confirmed, Finding> confirmed = Confirmed::create(m_dialog->plan(), consent);
    if (!confirmed) {
        return m_form->showObstacle(tr("Nothing was sent"), wordsFor(confirmed.error()));
    }
    saveDraft();
    m_shownId.clear();
    setTitle(tr("Sending"));
    m_form->setVisible(false);
    m_outcome->setVisible(true);
    m_outcome->showUnderWay(confirmed->plan().withdrawals.first());
    m_services.payouts.send(*confirmed).then(this, [this](const PayoutReport &report) { showReport(report); });
}

void SendPage::showReport(const PayoutReport &report)
{
    const bool isHeldBack = report.error && report.error->fault == PayoutFault::HeldBack;
    if (report.records.isEmpty() || isHeldBack || report.records.first().state == WithdrawalState::Planned) {
        showForm();
        m_form->showObstacle(tr("Nothing was sent"), report.error ? wordsFor(*report.error) : QString());
        return;
    }
    const WithdrawalRecord &record = report.records.first();
    m_shownId = record.id;
    setTitle(tr("Payout"));
    if (!report.isOutcomeStored) {
        return m_outcome->showUnstored(record, report.error ? report.error->ledger : std::nullopt);
    }
    if (record.state == WithdrawalState::Rejected && record.error) {
        showForm();
        return m_form->showRefusal(*record.error);
    }
    m_outcome->showRecord(record);
    if (record.state != WithdrawalState::Unsent) {
        m_form->setDraft({});
        m_saveTimer.stop();
        m_services.formDraft.clear();
    }
}

// What was shown as pending or in doubt may have been settled meanwhile.
void SendPage::refreshShown()
{
    if (m_shownId.isEmpty()) {
        return;
    }
    m_services.history.withdrawal(m_shownId).then(this, [this](const Result<WithdrawalRecord, LedgerError> &record) {
        if (record && record->id == m_shownId && record->state != WithdrawalState::Sending) {
            m_outcome->showRecord(*record);
        }
    });
}

void SendPage::startAnother()
{
    if (!m_services.payouts.isSending()) {
        showForm();
        m_form->setFocus();
    }
}

void SendPage::fillIn(const WithdrawalDraft &draft)
{
    if (!m_services.payouts.isSending()) {
        showForm();
        m_form->setDraft(draft);
        m_form->setFocus();
    }
}

void SendPage::chooseCurrency(const CurrencyId &currency)
{
    WithdrawalDraft draft = m_form->draft();
    draft.currency = currency;
    fillIn(draft);
}

void SendPage::showForm()
{
    m_shownId.clear();
    setTitle(tr("Send a payout"));
    m_outcome->setVisible(false);
    m_form->setVisible(true);
}
