#pragma once

#include "cli/commandservices.h"
#include "cli/exitstatus.h"
#include "cli/output.h"
#include "cli/remark.h"
#include "cli/runoptions.h"
#include "cli/terminal.h"
#include "core/clock.h"

#include <QPromise>

// What every command is given. The references outlive the command.
struct CommandContext {
    CommandServices &services;
    Output &output;
    Terminal &terminal;
    RunOptions options;
    Clock clock;
    IdMaker makeId;
    QString loginName;
    QString paperProgram;
};

// One command of the command line while it runs: opens what it needs, does its work step by step on the event loop, and
// writes one answer.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const CommandContext &context) : m_context(context) {}

    // Starts the work, once. The status comes when the answer has been written.
    QFuture<ExitStatus> run();
    // A person wants it to end. At once by default, for commands that move no money.
    virtual void stop();

protected:
    virtual void start() = 0;
    void finish(ExitStatus status);
    // Ends the command with these errors as the answer, in the shape that all commands share.
    void fail(const QList<Remark> &errors);
    // Says each of these errors; the gravest status of them, Done where there is none.
    [[nodiscard]] ExitStatus warnOf(const QList<Remark> &errors);

    // next() when what the command needs is open; otherwise the command fails.
    void open(CommandServices::Need need, const std::function<void()> &next);
    // The same, and the key is loaded, or there is none to be found. What the keychain said otherwise is keyError().
    void openWithKey(CommandServices::Need need, const std::function<void()> &next);
    [[nodiscard]] const std::optional<KeyError> &keyError() const { return m_keyError; }
    // next(answer) when the future has it and the command is still running.
    template<class Answer, class Next>
    void after(const QFuture<Answer> &future, Next next);

    [[nodiscard]] const CommandContext &context() const { return m_context; }
    [[nodiscard]] CommandServices &services() const { return m_context.services; }
    [[nodiscard]] Output &output() const { return m_context.output; }
    // "practice" and "api_url", with which every JSON answer begins.
    [[nodiscard]] OrderedJson header() const;
    [[nodiscard]] OrderedJson headerWithKeySource() const;
    // The first line of every answer for people that is not about the one real Plisio; empty then.
    [[nodiscard]] QString banner() const;

private:
    [[nodiscard]] virtual ExitStatus statusWithoutAnswer() const { return ExitStatus::LocalFailure; }

    CommandContext m_context;
    QPromise<ExitStatus> m_promise;
    bool m_isOpen = false;
    bool m_isFinished = false;
    std::optional<KeyError> m_keyError;
};

template<class Answer, class Next>
void Command::after(const QFuture<Answer> &future, Next next)
{
    QFuture<Answer> waited = future;
    waited
        .then(this,
              [this, next](Answer answer) {
                  if (!m_isFinished) {
                      next(std::move(answer));
                  }
              })
        .onCanceled(this, [this] { fail({noAnswerRemark(statusWithoutAnswer())}); });
}
