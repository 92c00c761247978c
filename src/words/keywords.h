#pragma once

#include "core/keyerror.h"
#include "core/keyhealth.h"

// Why the keychain did not do it, and what the person can do instead.
QString wordsFor(const KeyError &error);
// Whether Plisio takes the key and what can be done, with Plisio's own words where it refused.
QString wordsFor(const KeyHealthReport &report);
// A word or two for a status line: "Works", "Not accepted".
QString nameOf(KeyHealth health);
// Where the key is kept: "In this computer's keychain", "In memory until the program ends".
QString nameOf(KeySource source);
