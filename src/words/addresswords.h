#pragma once

#include "core/addressfinding.h"

#include <QString>

// What is the matter with an address, naming position, character or chain where known, and what to do: one or two whole
// sentences. Empty for a valid one that needs no remark.
QString wordsFor(const AddressFinding &finding);
// "valid", "unusual", "invalid".
QString nameOf(AddressVerdict verdict);
