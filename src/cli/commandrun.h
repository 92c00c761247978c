#pragma once

#include "cli/command.h"
#include "cli/commandline.h"

#include <memory>

// What a run stands in. The references outlive it.
struct Surroundings {
    OutputStream &standardOutput;
    OutputStream &standardError;
    Terminal &terminal;
    // Called once, and only for a command line that was understood; nothing is opened by it.
    std::function<std::unique_ptr<CommandServices>(const RunOptions &)> makeServices;
    Clock clock;
    IdMaker makeId;
    QString loginName;
    QString paperProgram; // that draws PDF files, see PaperProcess
};

// One run of disburse-cli: understands the command line, runs the command, and tells the status. What was to be printed
// has been taken by the system by then, or the failure was said and counted.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    explicit CommandRun(const Surroundings &surroundings) : m_surroundings(surroundings) {}
    ~CommandRun() override;

    // The arguments without the program's name; once. Needs a running event loop. The future has 0 to 5.
    QFuture<int> run(const QStringList &arguments);
    // Ctrl-C: what moves money is finished first.
    void stop();

private:
    void start(const CommandLine &line);
    void refuse(const UsageError &error, bool isPractice);
    void print(const QString &text, const char *member);
    void finish(ExitStatus status);

    Surroundings m_surroundings;
    QPromise<int> m_promise;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<CommandServices> m_services;
    std::unique_ptr<Command> m_command;
};
