#pragma once

#include <QString>

// Why the ledger cannot be opened or written. Whatever it is, nothing is sent.
enum class LedgerFault {
    Missing, // a ledger was used here before and is gone: a second one is never made silently
    Empty, // the file is there and has no bytes
    Foreign, // not one of our ledgers: garbage, or another program's database
    Newer, // written by a newer version of this program
    Damaged, // an integrity check failed
    NetworkFileSystem, // claims rely on local locks
    WrongHost, // bound to another API host
    Locked, // another program holds it
    NoPermission,
    ReadOnly,
    DiskFull,
    Refused, // one of the ledger's own rules (a trigger or constraint) said no
    NotFound, // no withdrawal with this id
    NotAllowed, // the withdrawal is not in a state for that
    AlreadyClaimed, // another window or process has claimed it
    OperationTaken, // the operation id belongs to another withdrawal
    InputOutput, // anything else the storage answered
};

struct LedgerError {
    LedgerFault fault = LedgerFault::InputOutput;
    QString detail; // SQLite's words or a path; never the key
};
