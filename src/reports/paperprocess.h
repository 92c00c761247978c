#pragma once

#include "reports/statementstream.h"
#include "reports/wholefile.h"

#include <QFile>
#include <QFuture>
#include <QProcess>
#include <QPromise>

#include <memory>

// How the program that draws statements ends.
enum class PaperStatus { Whole = 0, NotWritten = 1, DiskFull = 2 };

// The way of a statement's entries to the program that draws it. On any one thread: it waits while the program is busy.
class StatementPipe
{
public:
    // descriptor: its writing end, which this takes over.
    explicit StatementPipe(int descriptor);

    // These fail when the program has ended or was killed.
    bool begin(const StatementOrder &order) { return StatementWriter(m_file).begin(order); }
    bool add(const QList<HistoryEntry> &entries) { return StatementWriter(m_file).add(entries); }
    bool end();

private:
    QFile m_file;
};

// A statement as PDF, drawn by a program of its own, so that this one needs neither fonts nor a screen. The program reads
// the statement from its standard input and writes to its standard output, which is the file: it takes its name when that
// is whole and on disk; only its owner may read it. Destroyed earlier, this kills the program and leaves no file.
class PaperProcess : public QObject
{
    Q_OBJECT

public:
    // program: of disburse-paper.
    PaperProcess(const QString &program, const QString &path, QObject *parent = nullptr);
    ~PaperProcess() override;

    // Where the program is: beside this one, or where it is installed.
    static QString installedProgram();
    // Whether start() could begin: the ending is .pdf, and the folder is there. Writes nothing.
    static Result<Done, ReportError> checkPath(const QString &path);

    // The way for the entries.
    Result<std::shared_ptr<StatementPipe>, ReportError> start(const StatementOrder &order);

    // How it went, when the program has ended.
    [[nodiscard]] QFuture<Result<Done, ReportError>> outcome() const { return m_promise.future(); }

private:
    std::shared_ptr<StatementPipe> startProcess();
    void takeEnd(int status, QProcess::ExitStatus kind);
    void answer(const Result<Done, ReportError> &result);

    QString m_path;
    WholeFile m_file;
    QProcess m_process;
    QPromise<Result<Done, ReportError>> m_promise;
    bool m_isAnswered = false;
};
