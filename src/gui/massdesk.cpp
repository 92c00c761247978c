#include "gui/massdesk.h"

#include "core/batchrecords.h"
#include "gui/balancewatch.h"
#include "gui/batchdialog.h"
#include "gui/draftshelf.h"
#include "gui/listimport.h"
#include "gui/masspage.h"
#include "gui/questiondialog.h"
#include "gui/resultdesk.h"
#include "gui/runpanel.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/findingwords.h"
#include "words/ledgerwords.h"

#include <algorithm>

MassDesk::MassDesk(const WindowServices &services, QWidget *parent)
    : QStackedWidget(parent),
      m_services(services),
      m_page(new MassPage(this)),
      m_shelf(new DraftShelf(services, *m_page)),
      m_panel(new RunPanel(this))
{
    addWidget(m_page);
    addWidget(m_panel);
    setFocusProxy(m_page);
    connectPage();
    connectPanel();
    connect(&m_services.account, &Account::currenciesChanged, this, &MassDesk::renewCheck);
    connect(&m_services.keys, &KeyHolder::keyChanged, this, &MassDesk::renewCheck);
    connect(&m_services.batches, &BatchService::progressed, m_panel, &RunPanel::showProgress);
    connect(&m_services.payouts, &PayoutService::recordsChanged, this, &MassDesk::showUnfinished);
    renewCheck();
    m_shelf->load();
    showUnfinished();
}

void MassDesk::connectPage()
{
    connect(m_shelf, &DraftShelf::failed, this, &MassDesk::tell);
    auto *balance = new BalanceWatch(m_services.account, m_services.keys, this);
    connect(m_page, &MassPage::currencyChosen, balance, &BalanceWatch::ask);
    connect(balance, &BalanceWatch::known, m_page, &MassPage::setBalance);
    connectImport();
    connect(m_page, &MassPage::reviewRequested, this, [this](const BatchDraft &draft) {
        if (mayAsk()) { // else the queue is about what is asked or sent now
            prepare(m_queue.begin(draft));
        }
    });
}

void MassDesk::connectImport()
{
    auto *import = new ListImport(m_services.settings, m_services.listArchive, m_services.mode, this);
    connect(m_page, &MassPage::openRequested, import,
            [this, import] { import->chooseFile(m_page->draft().rows.size()); });
    connect(m_page, &MassPage::fileDropped, import,
            [this, import](const QString &path) { import->open(path, m_page->draft().rows.size()); });
    connect(import, &ListImport::replaced, m_page, &MassPage::replaceRows);
    connect(import, &ListImport::appended, m_page, &MassPage::appendRows);
    connect(import, &ListImport::failed, this, &MassDesk::tell);
    connect(import, &ListImport::told, this, &MassDesk::tell);
}

void MassDesk::connectPanel()
{
    connect(m_panel, &RunPanel::stopRequested, &m_services.batches, &BatchService::stop);
    connect(m_panel, &RunPanel::listRequested, this, [this] { setCurrentWidget(m_page); });
    connect(m_panel, &RunPanel::resumeRequested, this, &MassDesk::resume);
    auto *results = new ResultDesk(m_services, this);
    connect(m_panel, &RunPanel::resultsRequested, results,
            [this, results] { results->saveResults(m_panel->batchId()); });
    connect(m_panel, &RunPanel::againRequested, results, [this, results] { results->payAgain(m_panel->batchId()); });
    connect(results, &ResultDesk::draftMade, this, &MassDesk::takeDraft);
    connect(results, &ResultDesk::told, this, &MassDesk::tell);
}

void MassDesk::takeDraft(const BatchDraft &draft)
{
    const auto take = [this, draft] {
        m_page->setDraft(draft);
        saveDraft();
        setCurrentWidget(m_page);
    };
    if (m_page->draft().rows.isEmpty()) {
        return take();
    }
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(
        tr("Replace the list in the table?"),
        tr("There are recipients in the table that were not sent. This batch’s list would take their place."));
    dialog->addAnswer(tr("Cancel"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Replace"), QuestionDialog::Answer::Accept);
    connect(dialog, &QDialog::accepted, this, take);
    dialog->open();
}

void MassDesk::saveDraft()
{
    m_shelf->save();
}

void MassDesk::renewCheck()
{
    m_page->setCurrencies(m_services.account.currencies());
    m_page->setCheck(m_services.batches.checker());
}

bool MassDesk::mayAsk() const
{
    return !m_isBusy && !m_dialog && !m_services.payouts.isSending();
}

void MassDesk::prepare(const BatchDraft &draft)
{
    if (!mayAsk()) {
        return;
    }
    m_isBusy = true;
    m_resume.reset();
    m_services.batches.prepare(draft).then(this, [this](const Preparation &preparation) {
        m_isBusy = false;
        showPreparation(preparation);
    });
}

void MassDesk::showPreparation(const Preparation &preparation)
{
    if (preparation.ledger) {
        return tell(tr("The ledger cannot be used, so nothing is sent"), wordsFor(*preparation.ledger));
    }
    if (preparation.plan) {
        return askPerson(*preparation.plan);
    }
    for (const Finding &finding : preparation.findings) {
        if (strengthOf(finding.name) == FindingStrength::Error) {
            return tell(tr("Nothing was sent"), wordsFor(finding));
        }
    }
}

void MassDesk::askPerson(const GuardedPlan &plan)
{
    m_dialog = new BatchDialog(plan, m_services.mode, window());
    if (!m_resume) {
        m_dialog->setBatch(m_queue.number(), m_queue.count());
    }
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BatchDialog::confirmed, this, &MassDesk::send);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

Consent MassDesk::consent() const
{
    return {m_services.makeId(), m_services.now(), m_services.person, QStringLiteral("window"),
            m_dialog->acceptedWarnings()};
}

void MassDesk::send()
{
    const Result<Confirmed, Finding> confirmed = Confirmed::create(m_dialog->plan(), consent());
    if (!confirmed) {
        return tell(tr("Nothing was sent"), wordsFor(confirmed.error()));
    }
    const RefusalRule rule = m_dialog->refusalRule();
    if (m_resume) {
        const QString batchId = m_panel->batchId();
        return follow(m_services.batches.resume(batchId, rule, *confirmed), confirmed->plan());
    }
    saveDraft();
    follow(m_services.batches.send(*confirmed, rule), confirmed->plan());
}

void MassDesk::follow(const QFuture<BatchReport> &run, const Plan &plan)
{
    m_panel->begin(plan);
    setCurrentWidget(m_panel);
    QFuture<BatchReport> report = run;
    report.then(this, [this](const BatchReport &made) { showReport(made); });
}

void MassDesk::showReport(const BatchReport &report)
{
    m_panel->showReport(report);
    const bool wasJournalled = !report.records.isEmpty();
    if (wasJournalled && !m_resume) {
        m_shelf->leaveWith(m_queue.rest(m_page->draft()));
        askForNext(report);
    }
}

// The rest of a list in several currencies, when all went well so far.
void MassDesk::askForNext(const BatchReport &report)
{
    const BatchDraft rest = m_page->draft();
    const bool isDone = !report.error && report.isOutcomeStored
        && std::all_of(report.records.begin(), report.records.end(),
                       [](const WithdrawalRecord &record) { return record.state == WithdrawalState::Accepted; });
    if (rest.rows.isEmpty() || !isDone) {
        return;
    }
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(tr("Review the next batch?"),
                        tr("%n row(s) of the list are left, in another currency.", nullptr, int(rest.rows.size())));
    dialog->addAnswer(tr("Later"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Review"), QuestionDialog::Answer::Accept, QStringLiteral("primary"));
    connect(dialog, &QDialog::accepted, this, [this] { prepare(m_queue.goOn(m_page->draft())); });
    dialog->open();
}

// A batch that an earlier start left unfinished, or one whose doubt was settled meanwhile.
void MassDesk::showUnfinished()
{
    if (m_services.payouts.isSending()) {
        return;
    }
    m_services.batches.unfinished().then(this, [this](const Result<QList<BatchSummary>, LedgerError> &batches) {
        const bool isOpen = batches && !batches->isEmpty() && batches->front().planned + batches->front().inDoubt > 0;
        const QString id = isOpen ? batches->front().id : m_panel->batchId();
        if (id.isEmpty() || m_services.payouts.isSending()) {
            return;
        }
        m_services.batches.prepareResume(id, false).then(this, [this, id](const ResumePreparation &preparation) {
            if (preparation.error || m_services.payouts.isSending()) {
                return;
            }
            const bool isNew = m_panel->batchId() != id;
            m_panel->showRest(id, preparation.records);
            if (isNew) {
                setCurrentWidget(m_panel);
            }
        });
    });
}

void MassDesk::resume(bool retries)
{
    if (!mayAsk()) {
        return;
    }
    m_isBusy = true;
    m_services.batches.prepareResume(m_panel->batchId(), retries)
        .then(this, [this](const ResumePreparation &preparation) {
            m_isBusy = false;
            m_resume = preparation;
            preparation.error ? tell(tr("Nothing was sent"), wordsFor(*preparation.error)) : askToResume(preparation);
        });
}

void MassDesk::askToResume(const ResumePreparation &preparation)
{
    if (preparation.retry) {
        return showPreparation(*preparation.retry);
    }
    const Plan rest = planOf(plannedOf(preparation.records));
    if (rest.withdrawals.isEmpty()) {
        return m_panel->showRest(m_panel->batchId(), preparation.records);
    }
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(tr("Go on with this batch?"),
                        tr("%n withdrawal(s) that you confirmed were not sent yet. They come to %1.", nullptr,
                           int(rest.withdrawals.size()))
                            .arg(amountWithTicker(rest.total(), rest.withdrawals.first().currency())));
    dialog->addAnswer(tr("Cancel"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Send the rest"), QuestionDialog::Answer::Accept, QStringLiteral("primary"));
    connect(dialog, &QDialog::accepted, this,
            [this, rest] { follow(m_services.batches.resume(m_panel->batchId(), RefusalRule::Stop, {}), rest); });
    dialog->open();
}

void MassDesk::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), QuestionDialog::Answer::Reject);
    dialog->open();
}
