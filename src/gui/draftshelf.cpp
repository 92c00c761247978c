#include "gui/draftshelf.h"

#include "gui/masspage.h"
#include "gui/namedialog.h"
#include "gui/questiondialog.h"
#include "words/currencywords.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

DraftShelf::DraftShelf(const WindowServices &services, MassPage &page)
    : QObject(&page), m_services(services), m_page(page)
{
    connect(&page, &MassPage::draftChanged, this, &DraftShelf::save);
    connect(page.listsButton(), &QPushButton::clicked, this, &DraftShelf::showMenu);
}

void DraftShelf::load()
{
    m_services.listDraft.load().then(this, [this](const Result<BatchDraft, LedgerError> &draft) {
        if (draft && m_page.draft().rows.isEmpty()) {
            m_page.setDraft(*draft);
        }
    });
    m_services.savedLists.currentName().then(
        this, [this](const Result<QString, LedgerError> &name) { showName(name ? *name : QString()); });
}

// While another list is on its way to the page, what stands there is not that list.
void DraftShelf::save()
{
    if (m_isOpening) {
        return;
    }
    m_services.listDraft.save(m_page.draft(), m_services.now())
        .then(this, [this](const Result<Done, LedgerError> &saved) {
            if (std::exchange(m_isSaved, bool(saved))) { // told once, not after each letter
                check(saved);
            }
        });
}

void DraftShelf::leaveWith(const BatchDraft &rest)
{
    m_services.listDraft.clear();
    showName({});
    m_page.setDraft(rest);
    if (!rest.rows.isEmpty()) {
        save();
    }
}

void DraftShelf::showName(const QString &name)
{
    m_name = name;
    m_page.setListName(name);
}

bool DraftShelf::check(const Result<Done, LedgerError> &result)
{
    if (!result) {
        Q_EMIT failed(tr("The list was not saved"), wordsFor(result.error()));
    }
    return bool(result);
}

void DraftShelf::showMenu()
{
    m_services.savedLists.all().then(this, [this](const Result<QList<SavedList>, LedgerError> &lists) {
        if (!lists) {
            Q_EMIT failed(tr("The saved lists cannot be read"), wordsFor(lists.error()));
            return;
        }
        auto *menu = new QMenu(m_page.listsButton());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addSteps(*menu);
        addLists(*menu, *lists);
        const QPushButton &button = *m_page.listsButton();
        const int left = button.width() - menu->sizeHint().width(); // it stands at the window's right edge
        menu->popup(button.mapToGlobal(QPoint(left, button.height() + 4)));
    });
}

void DraftShelf::addSteps(QMenu &menu)
{
    menu.addAction(tr("&New list"), this, &DraftShelf::startNew);
    menu.addAction(m_name.isEmpty() ? tr("&Save this list…") : tr("&Save a copy…"), this, &DraftShelf::askName);
    menu.addAction(tr("&Rename this list…"), this, &DraftShelf::askNewName)->setEnabled(!m_name.isEmpty());
    menu.addAction(tr("&Delete this list…"), this, &DraftShelf::askToDelete)->setEnabled(!m_name.isEmpty());
    menu.addSeparator();
}

void DraftShelf::addLists(QMenu &menu, const QList<SavedList> &lists)
{
    m_taken.clear();
    for (const SavedList &list : lists) {
        m_taken.append(list.name);
        const QString rows = tr("%Ln row(s)", nullptr, int(list.rows));
        const QString date = QLocale().toString(list.savedAt.toLocalTime().date(), QLocale::ShortFormat);
        QStringList facts{rows};
        facts += list.currency.isEmpty() ? QStringList() : QStringList(tickerOf(list.currency));
        facts += list.savedAt.isValid() ? QStringList(date) : QStringList();
        // Behind the tab, where a shortcut would stand; an ampersand of the name is no mnemonic.
        const QString name = plainText(list.name, 60).replace(u'&', QStringLiteral("&&"));
        QAction *action = menu.addAction(QStringLiteral("%1\t%2").arg(name, facts.join(QStringLiteral(" · "))));
        action->setCheckable(list.name == m_name);
        action->setChecked(list.name == m_name);
        connect(action, &QAction::triggered, this, [this, open = list.name] { this->open(open); });
    }
    if (lists.isEmpty()) {
        menu.addAction(tr("No saved lists yet"))->setEnabled(false);
    }
}

QString DraftShelf::freeName() const
{
    const QString date = QLocale().toString(m_services.now().toLocalTime(), QLocale::ShortFormat);
    const QString name = tr("List of %1").arg(date);
    QString free = name;
    for (int number = 2; m_taken.contains(free, Qt::CaseInsensitive); ++number) {
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    }
    return free;
}

// Before another list takes the page.
void DraftShelf::keep()
{
    const BatchDraft draft = m_page.draft();
    if (!m_name.isEmpty()) {
        m_services.listDraft.save(draft, m_services.now());
    } else if (!draft.rows.isEmpty()) {
        m_services.savedLists.saveAs(freeName(), draft, m_services.now());
    }
}

void DraftShelf::startNew()
{
    keep();
    leaveWith({});
    m_page.setFocus();
}

void DraftShelf::open(const QString &name)
{
    if (name == m_name) {
        return;
    }
    keep();
    m_isOpening = true;
    m_page.setEnabled(false);
    m_services.savedLists.open(name).then(this, [this, name](const Result<BatchDraft, LedgerError> &draft) {
        if (draft) {
            m_page.setDraft(*draft);
            showName(name);
        } else {
            Q_EMIT failed(tr("The list cannot be opened"), wordsFor(draft.error()));
        }
        m_isOpening = false;
        m_page.setEnabled(true);
        m_page.setFocus();
    });
}

void DraftShelf::askName()
{
    auto *dialog = new NameDialog(m_services.mode, m_taken, m_page.window());
    dialog->setQuestion(tr("Under which name is this list kept?"), freeName(), tr("Save"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveAs(dialog->name()); });
    dialog->open();
}

void DraftShelf::saveAs(const QString &name)
{
    m_services.savedLists.saveAs(name, m_page.draft(), m_services.now())
        .then(this, [this, name](const Result<Done, LedgerError> &saved) {
            if (check(saved)) {
                showName(name);
            }
        });
}

void DraftShelf::askNewName()
{
    QStringList taken = m_taken;
    taken.removeAll(m_name);
    auto *dialog = new NameDialog(m_services.mode, taken, m_page.window());
    dialog->setQuestion(tr("What is the new name of this list?"), m_name, tr("Rename"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_services.savedLists.rename(m_name, dialog->name())
            .then(this, [this, name = dialog->name()](const Result<Done, LedgerError> &renamed) {
                if (check(renamed)) {
                    showName(name);
                }
            });
    });
    dialog->open();
}

void DraftShelf::askToDelete()
{
    auto *dialog = new QuestionDialog(m_services.mode, m_page.window());
    dialog->setQuestion(tr("Delete the list “%1”?").arg(plainText(m_name, 60)),
                        tr("Its rows are deleted with it. What was paid stays in the history."));
    dialog->addAnswer(tr("Cancel"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Delete"), QuestionDialog::Answer::Accept, QStringLiteral("danger"));
    connect(dialog, &QDialog::accepted, this, &DraftShelf::remove);
    dialog->open();
}

void DraftShelf::remove()
{
    m_services.savedLists.remove(m_name).then(this, [this](const Result<Done, LedgerError> &removed) {
        if (check(removed)) {
            leaveWith({});
        }
    });
}
