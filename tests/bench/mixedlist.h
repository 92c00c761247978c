#pragma once

#include <QByteArray>
#include <QStringList>

// Recipient lists with valid addresses, the same in every run: base58check and bech32 by turns, or EIP-55.
enum class AddressMix { Bitcoin, Evm };

QStringList mixedAddresses(AddressMix mix, int count);
// A file of them: a header, then address, amount and note.
QByteArray mixedList(const QStringList &addresses);
