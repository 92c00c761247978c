#pragma once

#include "account/account.h"
#include "account/keyholder.h"
#include "cli/commandservices.h"
#include "cli/runoptions.h"
#include "core/ledgererror.h"
#include "payouts/livebatchservice.h"
#include "payouts/livesyncservice.h"
#include "practice/practiceserver.h"
#include "records/entries.h"
#include "store/store.h"

#include <QObject>

#include <memory>
#include <variant>

// The --ca-file cannot be read or holds no certificate.
struct AuthoritiesFault {
    QString path;
};

// Why a run cannot begin. Nothing was sent.
using SessionError = std::variant<LedgerError, PracticeFault, AuthoritiesFault>;

// Everything a run works with, opened from its options: practice's Plisio or the way to the real one, the key, and, when it
// is needed, the ledger with the services on top.
class Session : public QObject
{
    Q_OBJECT

public:
    using Need = CommandServices::Need;

    // environmentKey: empty for none; it belongs to the options' API address. Loads no key.
    static QFuture<Result<std::shared_ptr<Session>, SessionError>> open(const RunOptions &options,
                                                                        const Secret &environmentKey, Need need);
    ~Session() override;

    // Where the ledger of these options lives, whether or not it is there.
    static LedgerPlace place(const RunOptions &options);

    [[nodiscard]] ApiAddress address() const;
    [[nodiscard]] PracticeSwitch *practice() const { return m_plisio.get(); } // null but in practice
    [[nodiscard]] KeyHolder &keys() const { return *m_keys; }
    [[nodiscard]] Account &account() const { return *m_account; }
    [[nodiscard]] const std::shared_ptr<Store> &store() const { return m_store; } // null without the need
    [[nodiscard]] PayoutService &payouts() const { return *m_payouts; } // not without the need
    [[nodiscard]] BatchService &batches() const { return *m_batches; } // not without the need
    [[nodiscard]] SyncService &syncing() const { return *m_sync; } // not without the need
    [[nodiscard]] const Entries &history() const { return *m_history; } // not without the need

private:
    using Opened = Result<std::shared_ptr<Session>, SessionError>;

    explicit Session(RunOptions options) : m_options(std::move(options)) {}

    std::optional<SessionError> connectToPlisio();
    void makeAccount(const Secret &environmentKey);
    void makePayouts();

    RunOptions m_options;
    std::unique_ptr<PracticeServer> m_plisio;
    std::optional<ApiConnection> m_connection;
    std::optional<ReadChannel> m_reads;
    std::optional<WithdrawCall> m_withdrawals;
    std::shared_ptr<RepeatProof> m_proof = std::make_shared<RepeatProof>();
    std::shared_ptr<Store> m_store;
    std::unique_ptr<KeyHolder> m_keys;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<LivePayoutService> m_payouts;
    std::unique_ptr<LiveBatchService> m_batches;
    std::unique_ptr<LiveSyncService> m_sync;
    std::unique_ptr<Entries> m_history;
};
