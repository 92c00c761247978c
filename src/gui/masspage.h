#pragma once

#include "core/balance.h"
#include "gui/batchchecker.h"

#include <QTimer>
#include <QWidget>

class BookNames;
class QPushButton;
class RecipientActions;
class RecipientTable;
class RulesPopup;

namespace Ui {
class MassForm;
}

// The recipients of a mass payout as a table to type in, paste into and correct. Checks while one works, beside the
// interface thread, and says what is wrong at each row. Knows nothing of files and of sending: it asks for both.
class MassPage : public QWidget
{
    Q_OBJECT

public:
    explicit MassPage(QWidget *parent = nullptr);
    ~MassPage() override;

    void setCurrencies(const QList<Currency> &currencies, const QDateTime &heardAt = {});
    // How a draft is checked; called on other threads. Nothing can be reviewed before.
    void setCheck(const BatchChecker::Check &check);
    // What stands there: rows that are not blank, each with its number in the table.
    [[nodiscard]] BatchDraft draft() const;
    // Puts a draft in; there is nothing to undo afterwards. How rows with the same address are treated, and how many
    // recipients a withdrawal has at most, is kept for draft().
    void setDraft(const BatchDraft &draft);
    // Recipients of a file, in place of all rows or behind them; can be undone. listFile: as BatchDraft has it.
    void replaceRows(const QList<RecipientRow> &rows, const QString &listFile = {});
    void appendRows(const QList<RecipientRow> &rows, const QString &listFile = {});
    // What the shop has of a currency; shown while it is the chosen one.
    void setBalance(const Balance &balance);
    // The same in words, with its age; empty when unknown.
    void setAvailable(const QString &words);
    // The name under which the list is kept; empty for none. The button opens a menu of others.
    void setListName(const QString &name);
    [[nodiscard]] QPushButton *listsButton() const;
    // Names and completion from the address book, which must outlive this.
    void setBook(BookNames &names);

Q_SIGNALS:
    // A person changed the draft and paused.
    void draftChanged(const BatchDraft &draft);
    void currencyChosen(const CurrencyId &id);
    void openRequested();
    void fileDropped(const QString &path);
    // Another address was in the clipboard a moment after one was pasted.
    void clipboardReplaced();
    // Exactly what was checked last, without an error.
    void reviewRequested(const BatchDraft &draft);

private:
    void connectFields();
    void connectTable();
    void edit();
    void check();
    void showVerdict(const BatchVerdict &verdict);
    void showFooter();
    void showProblem();
    void showDuplicates();
    void showRules(const QWidget &button);
    void takeRules(DuplicateRule duplicates, int maxRecipients);
    void review();

    std::unique_ptr<Ui::MassForm> m_ui;
    RecipientTable *m_table;
    RecipientActions *m_actions;
    BatchChecker *m_checker;
    QTimer m_pause;
    RulesPopup *m_rulesPopup;
    BatchChecker::Check m_check;
    std::optional<Balance> m_balance; // of the chosen currency
    BatchDraft m_rules; // what the draft has beside what is shown
    std::optional<BatchVerdict> m_verdict; // on what stands there now
    bool m_isEdited = false; // since draftChanged
};
