#pragma once

#include "core/secret.h"

// The key given as DISBURSE_API_KEY; empty for none. It is gone from the environment afterwards: no child inherits it,
// and its bytes are overwritten where /proc/PID/environ shows them. Call it in main before anything starts a thread.
[[nodiscard]] Secret takeKeyFromEnvironment();

// Removes SSLKEYLOGFILE, by which a TLS library would write down what decrypts the key's requests. Same time to call
// it.
void removeTlsKeyLog();
