#include "cli/resolvecommand.h"

#include "cli/payoutanswer.h"
#include "cli/payouttext.h"

#include <nlohmann/json.hpp>

void ResolveCommand::start()
{
    openWithKey(CommandServices::Need::Ledger, [this] {
        if (keyError()) {
            fail({remarkFor(*keyError())});
            return;
        }
        const Resolution resolution{m_request.kind, m_request.operationId, context().loginName,
                                    QStringLiteral("command line")};
        after(services().payouts().resolve(m_request.withdrawalId, resolution),
              [this](const Result<WithdrawalRecord, ResolutionError> &resolved) {
                  resolved ? takeRecord(*resolved) : fail({remarkFor(resolved.error())});
              });
    });
}

void ResolveCommand::takeRecord(const WithdrawalRecord &record)
{
    if (output().isJson()) {
        output().answer(payoutJson(headerWithKeySource(), {{record}, {}, {}, {}}));
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    for (const QString &line : linesFor(record.withdrawal) + linesFor(record)) {
        output().say(line);
    }
    // What was asked for is done, even if it means that nothing was paid.
    const bool isNotSent = record.state == WithdrawalState::DeclaredNotSent || record.state == WithdrawalState::Unsent;
    finish(isNotSent ? ExitStatus::Done : statusOf(record.state));
}
