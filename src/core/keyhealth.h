#pragma once

#include <QString>

#include <optional>

// Where the key in use came from.
enum class KeySource { None, Keychain, Environment, Memory };

// Whether Plisio takes the key.
enum class KeyHealth {
    Works,
    Wrong,
    IpNotAllowed,
    WithdrawalsDisabled, // the key is taken, but the shop's settings forbid withdrawals through the API
    Refused,
    ClockOff, // the key is taken, or could not be tested, since this computer's clock is wrong
    Unreachable,
    None,
};

// What Plisio says of a key.
struct KeyHealthReport {
    KeyHealth health = KeyHealth::None;
    QString message = {}; // Plisio's own words, from outside; empty for none
    QString address = {}; // this computer's IP address, when those words name one; in canonical form
    // How many seconds this computer's clock is ahead of Plisio's. Nothing with ClockOff: no secure connection was made,
    // because the certificate is not valid at this computer's time.
    std::optional<qint64> clockAhead = {};
};
