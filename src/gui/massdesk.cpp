#include "gui/massdesk.h"

#include "gui/balancewatch.h"
#include "gui/booknames.h"
#include "gui/draftshelf.h"
#include "gui/listimport.h"
#include "gui/masspage.h"
#include "gui/questiondialog.h"
#include "gui/resultdesk.h"
#include "gui/rundesk.h"
#include "gui/runpanel.h"
#include "words/currencywords.h"
#include "words/findingwords.h"

#include <algorithm>

MassDesk::MassDesk(const WindowServices &services, QWidget *parent)
    : QStackedWidget(parent),
      m_services(services),
      m_page(new MassPage(this)),
      m_shelf(new DraftShelf(services, *m_page)),
      m_panel(new RunPanel(this)),
      m_run(new RunDesk(services, m_panel, this))
{
    addWidget(m_page);
    addWidget(m_panel);
    setFocusProxy(m_page);
    connectPage();
    connectRun();
    connect(&m_services.account, &Account::currenciesChanged, this, &MassDesk::renewCheck);
    connect(&m_services.keys, &KeyHolder::keyChanged, this, &MassDesk::renewCheck);
    renewCheck();
    m_shelf->load();
    m_run->showUnfinished();
}

void MassDesk::connectPage()
{
    connect(m_shelf, &DraftShelf::failed, this, &MassDesk::tell);
    auto *balance = new BalanceWatch(m_services.account, m_services.keys, m_services.now, m_page);
    connect(m_page, &MassPage::currencyChosen, balance, &BalanceWatch::ask);
    connect(balance, &BalanceWatch::known, m_page, &MassPage::setBalance);
    connect(balance, &BalanceWatch::changed, m_page, [this, balance] { m_page->setAvailable(balance->words()); });
    connectImport();
    m_page->setBook(*new BookNames(m_services, this));
    connect(m_page, &MassPage::clipboardReplaced, this, [this] {
        tell(tr("The clipboard changed after you pasted"),
             tr("Another address was in it a moment later. A program on this computer may be exchanging addresses: "
                "compare those in the table with what the recipients gave you."));
    });
    connect(m_page, &MassPage::reviewRequested, this, [this](const BatchDraft &draft) {
        if (m_run->mayAsk()) { // else the queue is about what is asked or sent now
            review(m_queue.begin(draft));
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

void MassDesk::connectRun()
{
    connect(m_panel, &RunPanel::listRequested, this, [this] { setCurrentWidget(m_page); });
    connect(m_run, &RunDesk::panelWanted, this, [this] { setCurrentWidget(m_panel); });
    connect(m_run, &RunDesk::listConfirmed, this, &MassDesk::saveDraft);
    connect(m_run, &RunDesk::listJournalled, this, [this](const BatchReport &report) {
        m_shelf->leaveWith(m_queue.rest(m_page->draft()));
        askForNext(report);
    });
    auto *results = new ResultDesk(m_services, this);
    connect(m_panel, &RunPanel::resultsRequested, results,
            [this, results] { results->saveResults(m_panel->batchId()); });
    connect(m_panel, &RunPanel::againRequested, results, [this, results] { results->payAgain(m_panel->batchId()); });
    connect(results, &ResultDesk::draftMade, this, &MassDesk::takeDraft);
    connect(results, &ResultDesk::told, this, &MassDesk::tell);
}

bool MassDesk::isRunning() const
{
    return m_run->isRunning();
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
    m_page->setCurrencies(m_services.account.currencies(), m_services.account.currenciesHeardAt());
    m_page->setCheck(m_services.batches.checker());
}

void MassDesk::review(const BatchDraft &draft)
{
    m_run->review(draft, m_queue.number(), m_queue.count());
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
    connect(dialog, &QDialog::accepted, this, [this] { review(m_queue.goOn(m_page->draft())); });
    dialog->open();
}

void MassDesk::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), QuestionDialog::Answer::Reject);
    dialog->open();
}
