#pragma once

#include "gui/windowservices.h"
#include "models/totalsmodel.h"

#include <QWidget>

#include <memory>

class EntryModel;
class HistoryDesk;
class SelectionSum;

namespace Ui {
class HistoryForm;
}

// Everything that went out, and what else Plisio lists: filters, a table of any length, totals, and all about the selected
// one. Reads the ledger again whenever it changes.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(const WindowServices &services, QWidget *parent = nullptr);
    ~HistoryView() override;

    // Selects this withdrawal, dropping the filters that may hide it.
    void selectRecord(const QString &id);
    void refresh();

Q_SIGNALS:
    // The form for one payout is to be filled.
    void payAgainRequested(const WithdrawalDraft &draft);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectFilters();
    void connectTable();
    void connectSync();
    void connectActions();
    void tell(const QString &title, const QString &text);
    void arrange(Qt::Orientation orientation);
    void ask();
    void showAnswer();
    void showEmpty();
    void showFault(const LedgerError &error);
    void showTotals();
    void showSelected();
    void selectWanted();
    void loadFilters();
    void loadSaved();
    void sync();
    void showSync(const SyncReport &report);

    std::unique_ptr<Ui::HistoryForm> m_ui;
    WindowServices m_services;
    EntryModel *m_model;
    TotalsModel *m_totals;
    SelectionSum *m_selectionSum;
    HistoryDesk *m_desk;
    EntryOrder m_order = EntryOrder::Date;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    QString m_wantedId; // a withdrawal that is to be selected when its row is there
    bool m_wasShown = false;
    bool m_isAsked = false; // the ledger, for some filter
    bool m_isStale = false; // the ledger changed while the page was hidden
};
