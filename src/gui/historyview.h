#pragma once

#include "gui/windowservices.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class HistoryModel;

namespace Ui {
class HistoryForm;
}

// The list of payouts, newest first, with search, a filter by state, and everything about the selected one. Reads the
// ledger again whenever it changes.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(const WindowServices &services, QWidget *parent = nullptr);
    ~HistoryView() override;

    // Selects this withdrawal, dropping the filters that may hide it.
    void selectRecord(const QString &id);
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void arrange(Qt::Orientation orientation);
    void fillStates();
    void connectAll();
    void showPage(const HistoryPage &page);
    void showFault(const LedgerError &error);
    void showEmpty(bool isFiltered);
    void showSelected();
    void openLink(const QModelIndex &index);
    void clearFilters();
    [[nodiscard]] HistoryFilter filter() const;

    std::unique_ptr<Ui::HistoryForm> m_ui;
    WindowServices m_services;
    HistoryModel *m_model;
    QTimer m_searchTimer;
    QString m_selectedId;
    int m_limit = 200;
    int m_asked = 0; // answers to older questions are dropped
};
