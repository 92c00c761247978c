#include "gui/masspage.h"

#include "ui_masspage.h"

#include "gui/actionbutton.h"
#include "gui/filedrop.h"
#include "gui/icons.h"
#include "gui/pagecolumn.h"
#include "gui/recipientactions.h"
#include "gui/rulespopup.h"
#include "gui/tableassist.h"
#include "words/currencywords.h"
#include "words/findingwords.h"
#include "words/plaintext.h"

#include <QShortcut>

#include <algorithm>

using Action = RecipientActions::Name;

namespace {

// Whether the finding is about the draft as a whole, and says more than that there is nothing yet.
bool isGeneral(const Finding &finding)
{
    return !finding.row && finding.name != FindingName::Empty && strengthOf(finding.name) == FindingStrength::Error;
}

} // namespace

MassPage::MassPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::MassForm>()),
      m_table(new RecipientTable(this)),
      m_checker(new BatchChecker(this)),
      m_rulesPopup(new RulesPopup(this))
{
    m_ui->setupUi(this);
    m_ui->table->setTable(*m_table);
    m_ui->problems->setTable(*m_table);
    m_actions = new RecipientActions(*m_ui->table);
    m_ui->toolbar->setView(*m_ui->table, *m_actions);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->listsButton->setIcon(Icons::icon(QStringLiteral("list")));
    m_ui->rulesButton->setIcon(Icons::icon(QStringLiteral("sliders-horizontal")));
    m_ui->currencyNote->setField(m_ui->currencyPicker);
    m_ui->feePlanNote->setHint(tr("Paid on top of the total."));
    m_ui->problemNote->setField(m_ui->table);
    setFocusProxy(m_ui->table);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    connectFields();
    connectTable();
    showFooter();
}

MassPage::~MassPage() = default;

void MassPage::connectFields()
{
    connect(m_ui->currencyPicker, &CurrencyPicker::currentChanged, this, [this](const CurrencyId &id) {
        m_balance.reset();
        m_ui->currencyNote->setHint({});
        edit();
        Q_EMIT currencyChosen(id);
    });
    connect(m_ui->priorityButton, &QRadioButton::toggled, this, &MassPage::edit);
    connect(m_ui->footer->reviewButton(), &QPushButton::clicked, this, &MassPage::review);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &MassPage::review);
    }
    for (QPushButton *button : {m_ui->rulesButton, m_ui->duplicatesButton}) {
        connect(button, &QPushButton::clicked, this, [this, button] { showRules(*button); });
    }
    connect(m_rulesPopup, &RulesPopup::rulesChosen, this, &MassPage::takeRules);
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, this, &MassPage::fileDropped);
}

void MassPage::connectTable()
{
    connect(m_table, &RecipientTable::edited, this, &MassPage::edit);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MassPage::showProblem);
    connect(m_actions, &RecipientActions::columnsLeftOut, this, [this](int columns) {
        m_ui->problemNote->setHint(
            tr("%n column(s) of the clipboard had no place here and were left out.", nullptr, columns));
    });
    bindButton(*m_ui->footer->nextButton(), *m_actions->action(Action::NextProblem));
    connect(m_ui->footer, &RecipientFooter::listToggled, m_ui->problemsCard, &QWidget::setVisible);
    connect(m_ui->problems, &ProblemView::placeChosen, this, [this](const CellPlace &place) {
        m_ui->table->showPlace(place);
        m_ui->table->setFocus();
    });
    for (const Action each : {Action::Undo, Action::Redo, Action::NextProblem, Action::PreviousProblem}) {
        addAction(m_actions->action(each)); // wherever on the page one is
    }
    connect(m_ui->toolbar, &RecipientToolbar::openRequested, this, &MassPage::openRequested);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->toolbar,
            &RecipientToolbar::startSearch);
    connect(&m_pause, &QTimer::timeout, this, &MassPage::check);
    connect(m_checker, &BatchChecker::checked, this, &MassPage::showVerdict);
}

void MassPage::setCurrencies(const QList<Currency> &currencies, const QDateTime &heardAt)
{
    m_ui->currencyPicker->setCurrencies(currencies, heardAt);
    m_verdict.reset();
    check(); // what a check knows has changed too
}

void MassPage::setCheck(const BatchChecker::Check &check)
{
    m_check = check;
    m_checker->setCheck(check);
    m_verdict.reset();
    this->check();
}

BatchDraft MassPage::draft() const
{
    BatchDraft draft = m_rules;
    draft.currency = m_ui->currencyPicker->current();
    draft.feePlan = m_ui->priorityButton->isChecked() ? FeePlan::Priority : FeePlan::Normal;
    draft.rows = RecipientCells::numbered(m_table->rows());
    const bool isOfFile =
        std::any_of(draft.rows.begin(), draft.rows.end(), [](const RecipientRow &row) { return row.fileRow > 0; });
    draft.listFile = isOfFile ? m_table->listFile() : QString();
    return draft;
}

void MassPage::setDraft(const BatchDraft &draft)
{
    m_rules = draft;
    m_rules.rows.clear();
    m_ui->currencyPicker->setCurrent(draft.currency);
    (draft.feePlan == FeePlan::Priority ? m_ui->priorityButton : m_ui->normalButton)->setChecked(true);
    replaceRows(draft.rows, draft.listFile);
    m_table->undoStack().clear();
    m_isEdited = false;
    check();
}

void MassPage::replaceRows(const QList<RecipientRow> &rows, const QString &listFile)
{
    m_ui->toolbar->setOnlyProblems(false);
    RecipientEditor(*m_table).replaceAll(rows, listFile);
    m_ui->table->showPlace({0, RecipientCells::AddressColumn});
}

void MassPage::appendRows(const QList<RecipientRow> &rows, const QString &listFile)
{
    const int first = int(m_table->rows().size());
    RecipientEditor(*m_table).append(rows, listFile);
    m_ui->table->showPlace({first, RecipientCells::AddressColumn});
}

void MassPage::setBalance(const Balance &balance)
{
    if (balance.currency == m_ui->currencyPicker->current()) {
        m_balance = balance;
        showFooter();
    }
}

void MassPage::setAvailable(const QString &words)
{
    m_ui->currencyNote->setHint(words);
}

void MassPage::setListName(const QString &name)
{
    m_ui->listNameLabel->setText(plainText(name, 40));
}

QPushButton *MassPage::listsButton() const
{
    return m_ui->listsButton;
}

void MassPage::setBook(BookNames &names)
{
    auto *assist = new TableAssist(*m_ui->table, *m_actions, names);
    assist->setCurrency(m_ui->currencyPicker->current());
    connect(this, &MassPage::currencyChosen, assist, &TableAssist::setCurrency);
    connect(assist, &TableAssist::clipboardReplaced, this, &MassPage::clipboardReplaced);
}

void MassPage::showRules(const QWidget &button)
{
    m_rulesPopup->showBelow(button, draft(), m_check);
}

void MassPage::takeRules(DuplicateRule duplicates, int maxRecipients)
{
    if (duplicates != m_rules.duplicates || maxRecipients != m_rules.maxRecipients) {
        m_rules.duplicates = duplicates;
        m_rules.maxRecipients = maxRecipients;
        edit();
    }
}

void MassPage::edit()
{
    m_checker->drop();
    m_verdict.reset();
    m_isEdited = true;
    m_pause.start();
    showFooter();
    showProblem();
}

void MassPage::check()
{
    m_pause.stop();
    const auto hasCurrency = [](const RecipientRow &row) {
        return !row.currency.isEmpty();
    };
    const BatchDraft now = draft();
    m_ui->table->setCurrencyShown(std::any_of(now.rows.begin(), now.rows.end(), hasCurrency));
    m_checker->start(now);
    if (std::exchange(m_isEdited, false)) {
        Q_EMIT draftChanged(now);
    }
}

void MassPage::showVerdict(const BatchVerdict &verdict)
{
    m_verdict = verdict;
    m_table->setFindings(verdict.findings);
    m_ui->table->filter().refresh();
    QString general;
    for (const Finding &finding : verdict.findings) {
        if (isGeneral(finding) && general.isEmpty() && !verdict.draft.rows.isEmpty()) {
            general = wordsFor(finding);
        }
    }
    m_ui->currencyNote->setError(general);
    showFooter();
    showProblem();
}

void MassPage::showFooter()
{
    RecipientFooter::State state;
    state.verdict = m_verdict;
    state.rows = m_table->rows().size();
    state.problems =
        m_table->findings().count(FindingStrength::Error) + m_table->findings().count(FindingStrength::Warning);
    state.balance = m_balance;
    state.isReviewable = m_check && m_verdict && m_verdict->isPayable();
    m_ui->footer->show(state);
    m_ui->toolbar->setHasProblems(state.problems > 0);
    showDuplicates();
}

void MassPage::showDuplicates()
{
    const auto isDuplicate = [](const Finding &finding) {
        return finding.name == FindingName::DuplicateAddress;
    };
    const qsizetype count =
        m_verdict ? std::count_if(m_verdict->findings.begin(), m_verdict->findings.end(), isDuplicate) : 0;
    m_ui->duplicatesButton->setVisible(count > 0);
    m_ui->duplicatesButton->setText(tr("%Ln row(s) with the address of another: choose", nullptr, int(count)));
}

void MassPage::showProblem()
{
    const int row = m_ui->table->currentPlace().row;
    const QModelIndex index = m_table->index(row, RecipientCells::AddressColumn);
    const QString words = index.data(RecipientTable::ProblemRole).toString().replace(u'\n', u' ');
    const QVariant strength = index.data(RecipientTable::StrengthRole);
    const bool hasFault = row < m_table->rows().size() && m_table->rows().at(row).fault;
    QString line = words.isEmpty() ? QString() : tr("Row %1: %2").arg(rowWithFileRow(*m_table, row), words);
    if (hasFault && !line.isEmpty()) {
        line = tr("%1 If the row is right, choose “Take rows as they stand” in its menu.").arg(line);
    }
    const bool isError = strength.isValid() && FindingStrength(strength.toInt()) == FindingStrength::Error;
    m_ui->problemNote->setHint(isError ? QString() : line);
    m_ui->problemNote->setError(isError ? line : QString());
}

void MassPage::review()
{
    QPushButton *button = m_ui->footer->reviewButton();
    button->setFocus(); // takes what is still being typed, which makes the verdict an old one
    if (button->isEnabled()) {
        Q_EMIT reviewRequested(m_verdict->draft);
    }
}
