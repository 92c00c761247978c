#pragma once

#include "core/reporterror.h"
#include "gui/windowservices.h"
#include "reports/historyfile.h"
#include "reports/statementorder.h"

#include <QObject>

#include <atomic>
#include <memory>

class QProgressDialog;

// Writes what the history shows to a file: CSV, XLSX, or a statement as PDF. Asks for the file, tells how far it is, can be
// ended. The file takes its name when it is whole.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    // window: over which dialogs are shown; owns this.
    HistoryExport(const WindowServices &services, QWidget *window);
    ~HistoryExport() override;

    // question: exactly these rows, in this order. totals: of all of them, for the statement.
    void begin(const EntryPageRequest &question, const EntryTotals &totals);

Q_SIGNALS:
    void told(const QString &title, const QString &text);

private:
    // What takes the rows, on a thread of the ledger's.
    struct Sink {
        std::function<Result<Done, ReportError>(const EntryPage &)> add;
        std::function<Result<WrittenRows, ReportError>()> finish;
        EntryForm form = EntryForm::Read; // of the pages
    };
    struct Work;

    void write(const EntryPageRequest &question, const EntryTotals &totals, const QString &path);
    static Result<Sink, ReportError> sinkFor(const QString &path, const StatementOrder &order);
    void beginProgress(qint64 count);
    void showProgress(qint64 count);
    void tellWritten(const WrittenRows &written, const QString &path);
    void takeEnd(const Result<Done, LedgerError> &done, const Work &work);

    WindowServices m_services;
    QWidget *m_window;
    QProgressDialog *m_progress = nullptr; // while a file is written
    std::shared_ptr<std::atomic_bool> m_isWanted;
};
