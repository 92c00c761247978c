#pragma once

#include "core/secret.h"
#include "secrets/keystore.h"

#include <QObject>

#include <memory>

// Where the key in use came from.
enum class KeySource { None, Keychain, Environment, Memory };

// A key that may be used for a request, with the id that its journal rows carry.
struct ActiveKey {
    Secret secret;
    QString id;
    KeySource source = KeySource::None;
};

// What Plisio says of a key.
enum class KeyHealth { Works, Wrong, IpNotAllowed, Refused, Unreachable, None };

struct KeyHealthReport {
    KeyHealth health = KeyHealth::None;
    QString message; // Plisio's own words, from outside; empty for none
};
