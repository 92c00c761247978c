#pragma once

#include "core/secret.h"

#include <optional>

// The Argon2id hash of a PIN in libsodium's own text form, with its salt and cost in it; about 0.1 s and 64 MB. Nothing when
// the memory for it is not there. Takes long: not for the interface thread.
std::optional<Secret> hashPin(const Secret &pin);
// Whether it is the hash of this PIN.
bool isPinOf(const Secret &hash, const Secret &pin);
// In a time that tells nothing of where they differ.
bool isSame(const Secret &left, const Secret &right);
