#include "cli/command.h"

#include "cli/payoutanswer.h"
#include "words/practicewords.h"

#include <nlohmann/json.hpp>

QFuture<ExitStatus> Command::run()
{
    m_promise.start();
    start();
    return m_promise.future();
}

void Command::stop()
{
    fail({remarkFor(StopReason::Interrupted)});
}

void Command::finish(ExitStatus status)
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_promise.addResult(status);
    m_promise.finish();
}

void Command::fail(const QList<Remark> &errors)
{
    if (m_isFinished) {
        return;
    }
    PayoutAnswer answer;
    answer.errors = errors;
    const ExitStatus status = warnOf(errors);
    if (output().isJson()) {
        output().answer(payoutJson(headerWithKeySource(), answer));
    }
    finish(status);
}

ExitStatus Command::warnOf(const QList<Remark> &errors)
{
    ExitStatus status = ExitStatus::Done;
    for (const Remark &error : errors) {
        output().warn(error.message);
        status = graver(status, error.status);
    }
    return status;
}

void Command::open(CommandServices::Need need, const std::function<void()> &next)
{
    after(services().open(need), [this, next](const Result<Done, OpenError> &opened) {
        if (!opened) {
            fail({remarkFor(opened.error())});
            return;
        }
        m_isOpen = true;
        next();
    });
}

void Command::openWithKey(CommandServices::Need need, const std::function<void()> &next)
{
    open(need, [this, next] {
        after(services().keys().load(), [this, next](const Result<Done, KeyError> &loaded) {
            if (!loaded && loaded.error().fault != KeyFault::NotFound) {
                m_keyError = loaded.error();
            }
            next();
        });
    });
}

OrderedJson Command::header() const
{
    // Practice's address is known once it has been started.
    const RunOptions &options = context().options;
    const QString api = m_isOpen ? services().api().base().toString()
        : options.isPractice     ? QString()
                                 : options.api.base().toString();
    return OrderedJson{{"practice", options.isPractice}, {"api_url", toJson(api)}};
}

OrderedJson Command::headerWithKeySource() const
{
    OrderedJson object = header();
    object["key_source"] = toJson(sourceToken(m_isOpen ? services().keys().source() : KeySource::None));
    return object;
}

QString Command::banner() const
{
    const RunOptions &options = context().options;
    if (options.isPractice) {
        return practiceNotice();
    }
    return options.api.isProduction() ? QString() : tr("Plisio at %1").arg(options.api.base().toString());
}
