#include "cli/errorname.h"

namespace {

template<class Fault>
struct Name {
    Fault fault;
    const char *name;
};

constexpr Name<LedgerFault> ledgerNames[]{
    {LedgerFault::Missing, "ledger-missing"},
    {LedgerFault::Empty, "ledger-empty"},
    {LedgerFault::Foreign, "ledger-foreign"},
    {LedgerFault::Newer, "ledger-newer"},
    {LedgerFault::Damaged, "ledger-damaged"},
    {LedgerFault::NetworkFileSystem, "ledger-network-file-system"},
    {LedgerFault::WrongHost, "ledger-wrong-host"},
    {LedgerFault::Locked, "ledger-locked"},
    {LedgerFault::NoPermission, "ledger-no-permission"},
    {LedgerFault::ReadOnly, "ledger-read-only"},
    {LedgerFault::DiskFull, "ledger-disk-full"},
    {LedgerFault::Refused, "ledger-refused"},
    {LedgerFault::NotFound, "no-such-withdrawal"},
    {LedgerFault::NotAllowed, "not-allowed"},
    {LedgerFault::AlreadyClaimed, "already-claimed"},
    {LedgerFault::OperationTaken, "operation-taken"},
    {LedgerFault::InputOutput, "ledger-input-output"},
};

constexpr Name<KeyFault> keyNames[]{
    {KeyFault::NotFound, "no-key"},
    {KeyFault::NoKeychain, "no-keychain"},
    {KeyFault::Locked, "keychain-locked"},
    {KeyFault::Denied, "keychain-denied"},
    {KeyFault::TimedOut, "keychain-timed-out"},
    {KeyFault::Damaged, "keychain-damaged"},
    {KeyFault::OtherHost, "key-for-other-host"},
    {KeyFault::NotAKey, "bad-key"},
    {KeyFault::Other, "keychain-error"},
};

constexpr Name<AskFault> askNames[]{
    {AskFault::NoKey, "no-key"},    {AskFault::Unreachable, "unreachable"}, {AskFault::Deadline, "deadline"},
    {AskFault::Refused, "refused"}, {AskFault::Unreadable, "unreadable"},
};

constexpr Name<PayoutFault> payoutNames[]{
    {PayoutFault::Ledger, "ledger-input-output"},   {PayoutFault::NoKey, "no-key"},
    {PayoutFault::UnsafeNetwork, "unsafe-network"}, {PayoutFault::Busy, "busy"},
    {PayoutFault::Unscanned, "unscanned"},          {PayoutFault::NoSuchBatch, "no-such-batch"},
    {PayoutFault::GuardsSpoke, "not-accepted"},     {PayoutFault::HeldBack, "held-back"},
};

constexpr Name<ResolutionFault> resolutionNames[]{
    {ResolutionFault::TooEarly, "too-early"},
    {ResolutionFault::ListingIncomplete, "listing-incomplete"},
    {ResolutionFault::NotInDoubt, "not-in-doubt"},
    {ResolutionFault::NoSuchWithdrawal, "no-such-withdrawal"},
    {ResolutionFault::NoSuchOperation, "no-such-operation"},
    {ResolutionFault::OperationDiffers, "operation-differs"},
    {ResolutionFault::OperationTaken, "operation-taken"},
    {ResolutionFault::MatchFound, "match-found"},
    {ResolutionFault::OtherKey, "other-key"},
    {ResolutionFault::Unreachable, "unreachable"},
    {ResolutionFault::NoKey, "no-key"},
    {ResolutionFault::Ledger, "ledger-input-output"},
};

constexpr Name<OpenFault> openNames[]{
    {OpenFault::Ledger, "ledger-input-output"},
    {OpenFault::AuthorityFile, "bad-ca-file"},
    {OpenFault::Practice, "practice-not-started"},
};

// The tables are in the enums' order.
template<class Fault, size_t Size>
QString nameIn(const Name<Fault> (&names)[Size], Fault fault)
{
    Q_ASSERT(size_t(fault) < Size && names[size_t(fault)].fault == fault);
    return QString::fromLatin1(names[size_t(fault)].name);
}

} // namespace

QString errorName(LedgerFault fault)
{
    return nameIn(ledgerNames, fault);
}

QString errorName(KeyFault fault)
{
    return nameIn(keyNames, fault);
}

QString errorName(AskFault fault)
{
    return nameIn(askNames, fault);
}

QString errorName(PayoutFault fault)
{
    return nameIn(payoutNames, fault);
}

QString errorName(ResolutionFault fault)
{
    return nameIn(resolutionNames, fault);
}

QString errorName(OpenFault fault)
{
    return nameIn(openNames, fault);
}
