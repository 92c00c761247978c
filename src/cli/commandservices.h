#pragma once

#include "account/account.h"
#include "account/keyholder.h"
#include "core/apiaddress.h"
#include "core/profile.h"
#include "payouts/batchservice.h"
#include "payouts/syncservice.h"
#include "records/batchlists.h"
#include "records/costsettings.h"
#include "records/earlierwithdrawals.h"
#include "records/entrysource.h"
#include "records/guardsettings.h"
#include "records/history.h"

// What stood in the way while the program got ready for a command. Nothing was sent.
enum class OpenFault {
    Ledger,
    AuthorityFile, // --ca-file cannot be read, or holds no certificate
    Practice, // the simulated Plisio did not start
};

struct OpenError {
    OpenFault fault = OpenFault::Ledger;
    std::optional<LedgerError> ledger; // with Ledger
    QString detail; // a path or the system's words
};

// The shop that a run is for, and what was chosen for it in the window.
struct CommandShop {
    Profile profile;
    CostSettings costs;
    GuardSettings guards;
};

// What the ledger keeps of lists, for mass and resume.
class CommandLists
{
public:
    virtual ~CommandLists() = default;

    // Keeps a list's file in the ledger, for the results of its batch.
    virtual QFuture<Result<Done, LedgerError>> keepList(const KeptList &list) = 0;
    [[nodiscard]] virtual QFuture<Result<BatchSource, LedgerError>> batchSource(const QString &batchId) = 0;
    // Of these ids the withdrawals that the ledger knows.
    [[nodiscard]] virtual QFuture<Result<EarlierWithdrawals::Found, LedgerError>>
    earlierWithdrawals(const QStringList &ids) = 0;

protected:
    CommandLists() = default;
    CommandLists(const CommandLists &) = default;
    CommandLists &operator=(const CommandLists &) = default;
};

// The parts of the program that commands use, wired outside. Nothing is opened, connected or started before open().
class CommandServices
{
public:
    enum class Need {
        Network, // keys and account
        Ledger, // all of it
        Payout, // all of it, and the self-test of the network under way
    };

    virtual ~CommandServices() = default;

    // Once, before anything below. Does not load the key: KeyHolder::load() does.
    virtual QFuture<Result<Done, OpenError>> open(Need need) = 0;

    [[nodiscard]] virtual ApiAddress api() const = 0;
    [[nodiscard]] virtual KeyHolder &keys() = 0;
    [[nodiscard]] virtual Account &account() = 0;

    // With Need::Ledger and Need::Payout only.
    [[nodiscard]] virtual PayoutService &payouts() = 0;
    [[nodiscard]] virtual BatchService &batches() = 0;
    [[nodiscard]] virtual SyncService &syncing() = 0;
    [[nodiscard]] virtual const EntrySource &history() = 0;
    [[nodiscard]] virtual CommandLists &lists() = 0;
    [[nodiscard]] virtual QFuture<CommandShop> shop() = 0;
    // A consistent copy at this absolute path. It replaces an older backup, and nothing else: then Refused.
    virtual QFuture<Result<Done, LedgerError>> backUp(const QString &filePath) = 0;
    // Damaged when the ledger's integrity is not whole.
    virtual QFuture<Result<Done, LedgerError>> verify() = 0;

protected:
    CommandServices() = default;
    CommandServices(const CommandServices &) = default;
    CommandServices &operator=(const CommandServices &) = default;
};
