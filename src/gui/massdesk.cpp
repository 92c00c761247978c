#include "gui/massdesk.h"

#include "gui/masspage.h"
#include "gui/questiondialog.h"
#include "gui/rundesk.h"
#include "gui/runpanel.h"
#include "lists/listfile.h"
#include "words/currencywords.h"
#include "words/findingwords.h"

#include <QFileDialog>
#include <QtConcurrent>

namespace {

constexpr qsizetype mostToldFindings = 5;

} // namespace

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
            [this](const BatchDraft &draft) { m_services.listDraft.save(draft); });
    connect(m_page, &MassPage::currencyChosen, this, &MassDesk::askBalance);
    connect(m_page, &MassPage::openRequested, this, &MassDesk::chooseFile);
    connect(m_page, &MassPage::fileDropped, this, &MassDesk::openFile);
    connect(m_page, &MassPage::reviewRequested, m_run, &RunDesk::review);
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
    m_services.listDraft.save(m_page->draft());
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

void MassDesk::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Open a list of recipients"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MassDesk::openFile);
    dialog->open();
}

void MassDesk::openFile(const QString &path)
{
    QtConcurrent::run(&readListFile, path, ListOptions{}).then(this, [this](const RecipientList &list) {
        takeList(list);
    });
}

// Rows that can be read in one way only come into the table, where the rest can be corrected; nothing is dropped silently.
void MassDesk::takeList(const RecipientList &list)
{
    if (list.findings.isEmpty()) {
        return m_page->replaceRows(list.rows);
    }
    QStringList lines;
    for (const Finding &finding : list.findings.first(qMin(mostToldFindings, list.findings.size()))) {
        lines +=
            finding.row ? tr("Row %1: %2").arg(QString::number(*finding.row), wordsFor(finding)) : wordsFor(finding);
    }
    const qsizetype more = list.findings.size() - lines.size();
    if (more > 0) {
        lines += tr("And %n more.", nullptr, int(more));
    }
    tell(tr("The file was not taken over"), lines.join(u'\n'));
}

void MassDesk::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), QuestionDialog::Answer::Reject);
    dialog->open();
}
