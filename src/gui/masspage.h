#pragma once

#include "gui/batchchecker.h"

#include <QTimer>
#include <QWidget>

class RecipientActions;
class RecipientTable;

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

    void setCurrencies(const QList<Currency> &currencies);
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
    // What the shop has of the chosen currency; empty when unknown.
    void setAvailable(const QString &text);

Q_SIGNALS:
    // A person changed the draft and paused.
    void draftChanged(const BatchDraft &draft);
    void currencyChosen(const CurrencyId &id);
    void openRequested();
    void fileDropped(const QString &path);
    // Exactly what was checked last, without an error.
    void reviewRequested(const BatchDraft &draft);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void connectTable();
    void edit();
    void check();
    void showVerdict(const BatchVerdict &verdict);
    void showFooter();
    void showProblem();
    void review();

    std::unique_ptr<Ui::MassForm> m_ui;
    RecipientTable *m_table;
    RecipientActions *m_actions;
    BatchChecker *m_checker;
    QTimer m_pause;
    BatchDraft m_rules; // what the draft has beside what is shown
    std::optional<BatchVerdict> m_verdict; // on what stands there now
    bool m_hasCheck = false;
    bool m_isEdited = false; // since draftChanged
};
