#pragma once

#include <QString>

// Why the keychain did not do what it was asked.
enum class KeyFault {
    NotFound, // the keychain answered, and has no key under this profile
    NoKeychain, // there is no keychain service to ask
    Locked, // the keychain is locked, or unlocking was refused
    Denied, // the keychain does not let this program in
    TimedOut, // no answer within 5 seconds; a write or forget may still take effect
    Damaged, // an entry is there that this program did not write
    OtherHost, // a key is there, but for another API host (the detail): it is neither used nor replaced
    NotAKey, // what was given can be no key: nothing was asked with it, and nothing stored
    Other,
};

struct KeyError {
    KeyFault fault = KeyFault::Other;
    QString detail; // the keychain's words; never the key
};
