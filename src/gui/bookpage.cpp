#include "gui/bookpage.h"

#include "gui/bookdialog.h"
#include "gui/bookfile.h"
#include "gui/messagebar.h"
#include "gui/pagecolumn.h"
#include "gui/questiondialog.h"
#include "gui/rowdelegate.h"
#include "gui/tableheader.h"
#include "gui/tonelabel.h"
#include "models/bookmodel.h"
#include "reports/booktable.h"
#include "reports/reportfile.h"
#include "words/ledgerwords.h"
#include "words/limitwords.h"
#include "words/plaintext.h"
#include "words/reportwords.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

BookPage::BookPage(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new BookModel(this)),
      m_searchEdit(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_emptyLabel(new ToneLabel(this)),
      m_lockBar(new MessageBar(this)),
      m_resultBar(new MessageBar(this)),
      m_editButton(new QPushButton(tr("&Change…"), this)),
      m_removeButton(new QPushButton(tr("&Remove…"), this)),
      m_exportButton(new QPushButton(tr("E&xport…"), this))
{
    makeParts();
    connectParts();
    connect(&services.watcher, &LedgerWatcher::changed, this, &BookPage::refresh);
    refresh();
}

void BookPage::makeParts()
{
    m_searchEdit->setPlaceholderText(tr("Search names and addresses"));
    m_searchEdit->setAccessibleName(m_searchEdit->placeholderText());
    m_searchEdit->setClearButtonEnabled(true);
    auto *header = new TableHeader(Qt::Horizontal, m_table);
    header->setMinimumHeight(fontMetrics().height() + 14);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalHeader(header);
    m_table->setModel(m_model);
    header->setSectionResizeMode(BookModel::AddressColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(BookModel::NameColumn, fontMetrics().averageCharWidth() * 28);
    m_table->setColumnWidth(BookModel::ChainColumn, fontMetrics().averageCharWidth() * 20);
    m_table->setColumnWidth(BookModel::PayableColumn, fontMetrics().averageCharWidth() * 24);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Address book"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // both ends of an address are looked at
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    m_emptyLabel->setText(
        tr("No address is kept yet. Add one, import a file, or keep a recipient from the details of a payout "
           "in the history."));
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_lockBar->setVisible(false);
    m_resultBar->setVisible(false);
}

void BookPage::connectParts()
{
    auto *addButton = new QPushButton(tr("&Add…"), this);
    auto *importButton = new QPushButton(tr("&Import…"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_searchEdit, 1);
    for (QPushButton *button : {addButton, m_editButton, m_removeButton, importButton, m_exportButton}) {
        buttons->addWidget(button);
    }
    auto *title = new QLabel(tr("Address book"), this);
    title->setFont(titleFont(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(m_lockBar);
    column->addLayout(buttons);
    column->addWidget(m_resultBar);
    column->addWidget(m_emptyLabel, 1);
    column->addWidget(m_table, 1);
    connect(m_searchEdit, &QLineEdit::textChanged, m_model, &BookModel::setSearch);
    connect(addButton, &QPushButton::clicked, this, [this] { askToKeep({}); });
    connect(m_editButton, &QPushButton::clicked, this, &BookPage::edit);
    connect(m_table, &QTableView::activated, this, &BookPage::edit);
    connect(m_removeButton, &QPushButton::clicked, this, &BookPage::remove);
    connect(importButton, &QPushButton::clicked, this, &BookPage::chooseImport);
    connect(m_exportButton, &QPushButton::clicked, this, &BookPage::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BookPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BookPage::showSelection);
    showSelection();
}

Actor BookPage::actor() const
{
    return {m_services.person, QStringLiteral("window"), m_services.now()};
}

void BookPage::refresh()
{
    m_services.safeguards.book.all().then(this, [this](const AddressBook::Entries &entries) {
        if (!entries) {
            return tell(Tone::Danger, tr("The address book cannot be read"), wordsFor(entries.error()));
        }
        if (*entries != m_model->entries()) {
            m_model->setEntries(*entries, m_services.now());
        }
    });
    m_services.safeguards.limits.at(m_services.now()).then(this, [this](const Result<Limits, LedgerError> &limits) {
        if (limits) {
            showLimits(*limits);
        }
    });
}

void BookPage::showLimits(const Limits &limits)
{
    const bool waits = limits.isBookClosed() || limits.of(LimitName::CoolingOff).value;
    m_lockBar->setMessage(Tone::Neutral,
                          limits.isBookClosed() ? tr("Only these addresses can be paid") : tr("New recipients wait"),
                          tr("An address that is added now can be paid %1 later. The settings say what holds.")
                              .arg(durationWords(limits.waitSecs())));
    m_lockBar->setVisible(waits);
}

std::optional<BookEntry> BookPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->entryAt(rows.first().row()));
}

void BookPage::showSelection()
{
    m_editButton->setEnabled(selected().has_value());
    m_removeButton->setEnabled(selected().has_value());
    const bool isEmpty = m_model->entries().isEmpty();
    m_exportButton->setEnabled(!isEmpty);
    m_table->setVisible(!isEmpty);
    m_emptyLabel->setVisible(isEmpty);
}

void BookPage::askToKeep(const BookEntry &entry)
{
    auto *dialog = new BookDialog(m_services.mode, m_services.account.currencies(), window());
    dialog->setTitle(tr("Keep an address"));
    dialog->setEntry(entry);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep({dialog->entry()}); });
    dialog->open();
}

void BookPage::edit()
{
    const std::optional<BookEntry> entry = selected();
    if (!entry) {
        return;
    }
    auto *dialog = new BookDialog(m_services.mode, m_services.account.currencies(), window());
    dialog->setTitle(tr("Change this entry"));
    dialog->setEntry(*entry);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry] { change(*entry, dialog->entry()); });
    dialog->open();
}

// Another address is another entry: it waits like a new one.
void BookPage::change(const BookEntry &before, const BookEntry &after)
{
    if (before.scope == after.scope && before.address == after.address) {
        return keep({after});
    }
    m_services.safeguards.book.remove(before, actor()).then(this, [this, after](const Result<Done, LedgerError> &done) {
        done ? keep({after}) : tell(Tone::Danger, tr("The entry could not be changed"), wordsFor(done.error()));
    });
}

void BookPage::keep(const QList<BookEntry> &entries)
{
    m_services.safeguards.book.keep(entries, actor()).then(this, [this](const AddressBook::Entries &kept) {
        if (!kept) {
            return tell(Tone::Danger, tr("Nothing was added"), wordsFor(kept.error()));
        }
        m_resultBar->setVisible(false);
        if (kept->size() > 1) {
            tell(Tone::Success, tr("%n address(es) are in the book", nullptr, int(kept->size())));
        }
        refresh();
    });
}

void BookPage::remove()
{
    const std::optional<BookEntry> entry = selected();
    if (!entry) {
        return;
    }
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQuestion(tr("Remove %1?").arg(plainText(entry->name)),
                        tr("The address stays in the history. Added again it counts as new."));
    dialog->addAnswer(tr("Keep"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Remove"), QuestionDialog::Answer::Accept, QStringLiteral("danger"));
    connect(dialog, &QDialog::accepted, this, [this, entry] {
        m_services.safeguards.book.remove(*entry, actor()).then(this, [this](const Result<Done, LedgerError> &done) {
            done ? refresh() : tell(Tone::Danger, tr("The entry could not be removed"), wordsFor(done.error()));
        });
    });
    dialog->open();
}

void BookPage::chooseImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import an address book"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("CSV (*.csv *.tsv *.txt)"));
    connect(dialog, &QFileDialog::fileSelected, this, &BookPage::importFile);
    dialog->open();
}

void BookPage::importFile(const QString &path)
{
    QtConcurrent::run(readBookFile, path).then(this, [this](const BookFile &file) {
        file.problem.isEmpty() ? keep(file.entries) : tell(Tone::Danger, tr("Nothing was imported"), file.problem);
    });
}

void BookPage::chooseExport()
{
    auto *dialog = new QFileDialog(window(), tr("Export the address book"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(QStringLiteral("disburse-addresses.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &BookPage::exportFile);
    dialog->open();
}

void BookPage::exportFile(const QString &path)
{
    QtConcurrent::run(&writeReport, path, bookTable(m_model->entries()))
        .then(this, [this](const Result<Done, ReportError> &written) {
            written ? tell(Tone::Success, tr("The address book is written"))
                    : tell(Tone::Danger, tr("The file could not be written"), wordsFor(written.error()));
        });
}

void BookPage::tell(Tone tone, const QString &title, const QString &text)
{
    m_resultBar->setMessage(tone, title, text);
    m_resultBar->setVisible(true);
}
