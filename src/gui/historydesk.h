#pragma once

#include "gui/windowservices.h"

#include <QObject>

class EntryModel;
class HistoryExport;

// What is done with all that the history shows: written to a file, printed, closed in the books.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    // window: over which dialogs are shown; owns this.
    HistoryDesk(const WindowServices &services, const EntryModel &model, QWidget *window);

    void exportRows();
    void printRows();
    void showPeriods();

Q_SIGNALS:
    void told(const QString &title, const QString &text);

private:
    void preview(const QList<QStringList> &rows, const EntryTotals &totals, const EntryFilter &filter);

    WindowServices m_services;
    const EntryModel &m_model;
    QWidget *m_window;
    HistoryExport *m_export;
    bool m_isReading = false; // rows to print
};
