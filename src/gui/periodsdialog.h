#pragma once

#include "gui/windowservices.h"

#include <QDialog>

class PeriodCloser;
class PeriodReopener;
class QLabel;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;
class ToneLabel;

// The closed periods of the books: closes a further one, reopens, and lists who did what when and why. Opened with open().
class PeriodsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeriodsDialog(const WindowServices &services, QWidget *parent = nullptr);

private:
    void makeList();
    void arrange();
    void load();
    void showPeriods(const QList<PeriodEvent> &events);
    void showFault(const LedgerError &error);

    WindowServices m_services;
    QLabel *m_stateLabel;
    ToneLabel *m_faultLabel;
    PeriodCloser *m_closer;
    PeriodReopener *m_reopener;
    QTableView *m_list;
    QStandardItemModel *m_events;
};
