#pragma once

#include "core/operation.h"

#include <QMap>
#include <QStringList>

#include <variant>

// Plisio's own refusal. Every string is text from outside: show it as plain, cut text only.
struct PlisioError {
    QString name; // "Bad Request"; may be empty
    std::optional<int> code; // Plisio's code (115), not the HTTP status
    QString message; // the part that belongs to no field
    QMap<QString, QStringList> fields; // field name ("to", "amount", "fee") to what is wrong with it

    friend bool operator==(const PlisioError &, const PlisioError &) = default;
};

// A complete answer that is ours, with Plisio's operation id.
struct Accepted {
    Operation operation;
};

// A complete answer that refuses: certainly no money moved.
struct Rejected {
    PlisioError error;
};

// Why no byte of the request can have left this machine.
enum class UnsentCause { HostNotFound, ConnectionRefused, TlsFailed, ProxyFailed, NoConnection, Cancelled };

struct Unsent {
    UnsentCause cause;
};

// Why nobody here can say whether money moved.
enum class DoubtCause {
    NoAnswer, // the connection ended or broke without a complete answer
    Deadline, // the time ran out
    HttpStatus, // a status that promises nothing: 5xx, 3xx, 1xx, an unusual 4xx
    Unreadable, // what came back does not parse as Plisio's envelope
    Mismatch, // a success that names another currency, amount, recipient, or no operation id, or one already taken
    OperationError, // accepted, but its operation says error; to be confirmed at /operations/{id}
    Interrupted, // the program ended between claim and outcome
    RestoredLedger, // an equal operation is on Plisio though this row was still planned
};

struct Unknown {
    DoubtCause cause = DoubtCause::NoAnswer;
    std::optional<int> httpStatus;
    std::optional<Operation> operation; // what Plisio's answer said, when one could be read
};

// What is known about a withdrawal after its one request.
using Outcome = std::variant<Accepted, Rejected, Unsent, Unknown>;
