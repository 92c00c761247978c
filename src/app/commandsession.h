#pragma once

#include "app/session.h"
#include "cli/commandservices.h"

// The session behind one command of disburse-cli.
class CommandSession : public CommandServices, public CommandLists
{
public:
    // environmentKey: empty for none.
    CommandSession(RunOptions options, Secret environmentKey);

    QFuture<Result<Done, OpenError>> open(Need need) override;

    [[nodiscard]] ApiAddress api() const override;
    [[nodiscard]] KeyHolder &keys() override { return m_session->keys(); }
    [[nodiscard]] Account &account() override { return m_session->account(); }
    [[nodiscard]] PayoutService &payouts() override { return m_session->payouts(); }
    [[nodiscard]] BatchService &batches() override { return m_session->batches(); }
    [[nodiscard]] SyncService &syncing() override { return m_session->syncing(); }
    [[nodiscard]] const EntrySource &history() override { return m_session->history(); }
    [[nodiscard]] CommandLists &lists() override { return *this; }
    [[nodiscard]] QFuture<GuardSettings> guards() override;
    QFuture<Result<Done, LedgerError>> keepList(const KeptList &list) override;
    [[nodiscard]] QFuture<Result<BatchSource, LedgerError>> batchSource(const QString &batchId) override;
    [[nodiscard]] QFuture<Result<EarlierWithdrawals::Found, LedgerError>>
    earlierWithdrawals(const QStringList &ids) override;
    QFuture<Result<Done, LedgerError>> backUp(const QString &filePath) override;
    QFuture<Result<Done, LedgerError>> verify() override;

private:
    RunOptions m_options;
    Secret m_environmentKey;
    std::shared_ptr<Session> m_session;
};
