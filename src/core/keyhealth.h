#pragma once

#include <QString>

// Where the key in use came from.
enum class KeySource { None, Keychain, Environment, Memory };

// Whether Plisio takes the key.
enum class KeyHealth { Works, Wrong, IpNotAllowed, Refused, Unreachable, None };

// What Plisio says of a key.
struct KeyHealthReport {
    KeyHealth health = KeyHealth::None;
    QString message; // Plisio's own words, from outside; empty for none
};
