#include "cli/commandrun.h"

#include "cli/backupcommand.h"
#include "cli/balancecommand.h"
#include "cli/checkaddresscommand.h"
#include "cli/currenciescommand.h"
#include "cli/exportcommand.h"
#include "cli/feescommand.h"
#include "cli/helptext.h"
#include "cli/historycommand.h"
#include "cli/keycommand.h"
#include "cli/masscommand.h"
#include "cli/payoutanswer.h"
#include "cli/reconcilecommand.h"
#include "cli/resolvecommand.h"
#include "cli/resumecommand.h"
#include "cli/sendcommand.h"
#include "cli/synccommand.h"
#include "cli/verifycommand.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace {

// The command for each kind of request; none for help and version, which are answered at once.
struct CommandMaker {
    const CommandContext &context;

    std::unique_ptr<Command> operator()(const HelpRequest &) const { return nullptr; }
    std::unique_ptr<Command> operator()(const VersionRequest &) const { return nullptr; }
    std::unique_ptr<Command> operator()(const KeyRequest &request) const { return make<KeyCommand>(request); }
    std::unique_ptr<Command> operator()(const SendRequest &request) const { return make<SendCommand>(request); }
    std::unique_ptr<Command> operator()(const MassRequest &request) const { return make<MassCommand>(request); }
    std::unique_ptr<Command> operator()(const ResumeRequest &request) const { return make<ResumeCommand>(request); }
    std::unique_ptr<Command> operator()(const ReconcileRequest &) const { return make<ReconcileCommand>(); }
    std::unique_ptr<Command> operator()(const ResolveRequest &request) const { return make<ResolveCommand>(request); }
    std::unique_ptr<Command> operator()(const HistoryRequest &request) const { return make<HistoryCommand>(request); }
    std::unique_ptr<Command> operator()(const BalanceRequest &request) const { return make<BalanceCommand>(request); }
    std::unique_ptr<Command> operator()(const CurrenciesRequest &) const { return make<CurrenciesCommand>(); }
    std::unique_ptr<Command> operator()(const CheckAddressRequest &request) const
    {
        return make<CheckAddressCommand>(request);
    }
    std::unique_ptr<Command> operator()(const BackupRequest &request) const { return make<BackupCommand>(request); }
    std::unique_ptr<Command> operator()(const VerifyRequest &) const { return make<VerifyCommand>(); }
    std::unique_ptr<Command> operator()(const SyncRequest &) const { return make<SyncCommand>(); }
    std::unique_ptr<Command> operator()(const FeesRequest &request) const { return make<FeesCommand>(request); }
    std::unique_ptr<Command> operator()(const ExportRequest &request) const { return make<ExportCommand>(request); }

    template<class Kind, class... Request>
    std::unique_ptr<Command> make(const Request &...request) const
    {
        return std::make_unique<Kind>(context, request...);
    }
};

OutputMode modeFor(const QStringList &arguments)
{
    return asksForJson(arguments) ? OutputMode::Json : OutputMode::Text;
}

} // namespace

CommandRun::~CommandRun() = default;

QFuture<int> CommandRun::run(const QStringList &arguments)
{
    m_promise.start();
    m_output =
        std::make_unique<Output>(modeFor(arguments), m_surroundings.standardOutput, m_surroundings.standardError);
    const Result<CommandLine, UsageError> line = CommandLine::parse(arguments);
    if (!line) {
        refuse(line.error(), arguments.contains(QStringLiteral("--practice")));
    } else if (const auto *help = std::get_if<HelpRequest>(&line->request)) {
        print(helpText(help->command), "help");
    } else if (std::holds_alternative<VersionRequest>(line->request)) {
        print(QStringLiteral("disburse-cli %1").arg(QCoreApplication::applicationVersion()), "version");
    } else {
        start(*line);
    }
    return m_promise.future();
}

void CommandRun::start(const CommandLine &line)
{
    m_services = m_surroundings.makeServices(line.options);
    const CommandContext context{*m_services,
                                 *m_output,
                                 m_surroundings.terminal,
                                 line.options,
                                 m_surroundings.clock,
                                 m_surroundings.makeId,
                                 m_surroundings.loginName,
                                 m_surroundings.paperProgram};
    m_command = std::visit(CommandMaker{context}, line.request);
    m_command->run().then(this, [this](ExitStatus status) { finish(status); });
}

void CommandRun::stop()
{
    if (m_command) {
        m_command->stop();
    }
}

void CommandRun::refuse(const UsageError &error, bool isPractice)
{
    const Remark remark = remarkFor(error);
    m_output->warn(remark.message);
    if (m_output->isJson()) {
        const OrderedJson header{{"practice", isPractice}, {"api_url", ""}, {"key_source", "none"}};
        m_output->answer(payoutJson(header, {{}, {remark}, {}, {}}));
    }
    finish(remark.status);
}

void CommandRun::print(const QString &text, const char *member)
{
    if (m_output->isJson()) {
        m_output->answer(OrderedJson{{member, toJson(text)}});
    } else {
        m_output->say(text);
    }
    finish(ExitStatus::Done);
}

void CommandRun::finish(ExitStatus status)
{
    if (!m_output->finish()) {
        m_output->warn(tr("The answer could not be written to standard output."));
        m_output->finish();
        status = status == ExitStatus::Done ? ExitStatus::LocalFailure : status;
    }
    m_promise.addResult(int(status));
    m_promise.finish();
}
