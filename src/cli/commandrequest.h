#pragma once

#include "core/batchdraft.h"
#include "core/draft.h"
#include "core/finding.h"
#include "lists/controltotals.h"
#include "lists/listoptions.h"
#include "payouts/payoutservice.h"
#include "payouts/runorder.h"
#include "records/entryfilter.h"

#include <variant>

struct HelpRequest {
    QString command; // empty for the overview
};

struct VersionRequest {
};

struct KeyRequest {
    enum class Action { Set, Status, Forget };
    Action action = Action::Status;
};

// How a person said yes before being asked.
struct ConsentOptions {
    bool isConfirmed = false; // --yes
    QList<FindingName> accepted; // --accept
};

struct SendRequest {
    WithdrawalDraft draft;
    ConsentOptions consent;
};

struct MassRequest {
    QString file; // "-": standard input
    BatchDraft draft; // without its rows
    ListOptions list;
    ExpectedTotals expected;
    RefusalRule onRefusal = RefusalRule::Stop;
    bool onlyChecks = false; // --check
    ConsentOptions consent;
    QString resultFile; // --result; empty: none
};

struct ResumeRequest {
    QString batchId; // empty: the only unfinished one
    bool retries = false; // --retry: what was refused or unsent too
    ConsentOptions consent;
    QString resultFile; // --result; empty: none
};

struct ReconcileRequest {
};

struct ResolveRequest {
    QString withdrawalId;
    Resolution::Kind kind = Resolution::Kind::NotSent;
    QString operationId; // with SentAs
};

struct HistoryRequest {
    EntryFilter filter;
    int limit = 100; // 0 for all
    bool showsTotals = false;
};

struct ExportRequest {
    QString file;
    EntryFilter filter;
};

struct SyncRequest {
};

struct BalanceRequest {
    CurrencyId currency; // empty for every currency
};

struct CurrenciesRequest {
};

struct FeesRequest {
    WithdrawalDraft draft; // the currency; address and amount both or neither
};

struct CheckAddressRequest {
    CurrencyId currency;
    QStringList addresses; // "-" stands for the lines of standard input
};

struct BackupRequest {
    QString file;
};

struct VerifyRequest {
};

// What the user asked for: one of the commands with its own options, checked as far as the command line alone can tell.
using CommandRequest =
    std::variant<HelpRequest, VersionRequest, KeyRequest, SendRequest, ReconcileRequest, ResolveRequest, HistoryRequest,
                 BalanceRequest, CurrenciesRequest, CheckAddressRequest, BackupRequest, VerifyRequest, ResumeRequest,
                 MassRequest, SyncRequest, ExportRequest, FeesRequest>;
