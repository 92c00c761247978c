#pragma once

#include "secrets/keystore.h"

// Whether these bytes can be an API key at all: 1 to 512 visible ASCII characters. A key that is not is refused before
// it is stored or sent; nothing is trimmed from it.
[[nodiscard]] bool isUsableKey(const Secret &secret);

// The text of one keychain entry. Key, id and host stand in one entry so that they cannot part.
// The key must be usable; id and host must be without line feeds.
[[nodiscard]] Secret encodeKeyEntry(const StoredKey &key);
// KeyFault::Damaged for anything that encodeKeyEntry does not make.
[[nodiscard]] Result<StoredKey, KeyError> decodeKeyEntry(const Secret &entry);
