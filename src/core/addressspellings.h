#pragma once

#include "core/chain.h"

#include <QByteArray>
#include <QStringList>

// Every form in which the ledger may hold the recipient that this address pays, its canonical form first. More than one on
// TON alone, where one account has a bounceable and a non-bounceable form, and each in two alphabets (TEP-2).
QStringList addressSpellings(Chain chain, const QString &address);

// TEP-2's CRC16 (XMODEM: polynomial 0x1021, start 0) of the first size bytes.
unsigned tonChecksum(const QByteArray &bytes, qsizetype size);
