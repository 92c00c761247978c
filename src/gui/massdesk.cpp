#include "gui/massdesk.h"

#include "gui/listimport.h"
#include "gui/masspage.h"
#include "gui/questiondialog.h"
#include "gui/rundesk.h"
#include "gui/runpanel.h"
#include "words/currencywords.h"
#include "words/findingwords.h"

MassDesk::MassDesk(const WindowServices &services, QWidget *parent)
    : QStackedWidget(parent),
      m_services(services),
      m_page(new MassPage(this)),
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
    loadDraft();
    m_run->showUnfinished();
}

void MassDesk::connectPage()
{
    connect(m_page, &MassPage::draftChanged, this,
            [this](const BatchDraft &draft) { m_services.listDraft.save(draft, m_services.now()); });
    connect(m_page, &MassPage::currencyChosen, this, &MassDesk::askBalance);
    connectImport();
    connect(m_page, &MassPage::reviewRequested, m_run, &RunDesk::review);
}

void MassDesk::connectImport()
{
    auto *import = new ListImport(m_services.settings, m_services.mode, this);
    connect(m_page, &MassPage::openRequested, import,
            [this, import] { import->chooseFile(m_page->draft().rows.size()); });
    connect(m_page, &MassPage::fileDropped, import,
            [this, import](const QString &path) { import->open(path, m_page->draft().rows.size()); });
    connect(import, &ListImport::replaced, m_page, &MassPage::replaceRows);
    connect(import, &ListImport::appended, m_page, &MassPage::appendRows);
    connect(import, &ListImport::failed, this, &MassDesk::tell);
}

void MassDesk::connectRun()
{
    connect(m_panel, &RunPanel::listRequested, this, [this] { setCurrentWidget(m_page); });
    connect(m_run, &RunDesk::panelWanted, this, [this] { setCurrentWidget(m_panel); });
    connect(m_run, &RunDesk::listConfirmed, this, &MassDesk::saveDraft);
    connect(m_run, &RunDesk::listJournalled, this, [this] {
        m_page->setDraft({});
        m_services.listDraft.clear();
    });
}

bool MassDesk::isRunning() const
{
    return m_run->isRunning();
}

void MassDesk::loadDraft()
{
    m_services.listDraft.load().then(this, [this](const Result<BatchDraft, LedgerError> &draft) {
        if (draft && m_page->draft().rows.isEmpty()) {
            m_page->setDraft(*draft);
            askBalance(draft->currency);
        }
    });
}

void MassDesk::saveDraft()
{
    m_services.listDraft.save(m_page->draft(), m_services.now());
}

void MassDesk::renewCheck()
{
    m_page->setCurrencies(m_services.account.currencies());
    m_page->setCheck(m_services.batches.checker());
}

void MassDesk::askBalance(const CurrencyId &id)
{
    if (id.isEmpty() || m_services.keys.source() == KeySource::None) {
        return;
    }
    m_services.account.balance(id).then(this, [this, id](const Result<Balance, AskError> &balance) {
        if (balance && m_page->draft().currency == id) {
            m_page->setAvailable(tr("Available: %1").arg(amountWithTicker(balance->amount, id)));
        }
    });
}

void MassDesk::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), QuestionDialog::Answer::Reject);
    dialog->open();
}
