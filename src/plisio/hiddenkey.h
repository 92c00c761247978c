#pragma once

#include "core/secret.h"

// An answer may repeat what was asked, key and all ("... ?api_key=abc was refused"), and parts of it are shown and kept.
// Replaces the key by "[key]": as it is, percent-encoded, and with the escaped slashes of JSON. A key of fewer than 16
// characters is no secret of Plisio's and is left, since it could be an ordinary word.
void hideKey(QByteArray &answer, const Secret &key);
