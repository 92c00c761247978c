#pragma once

#include "core/batchlist.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

// Texts as the ledger keeps many of them, compressed. Characters that the ledger cannot keep are replaced.
QByteArray packTexts(const QStringList &texts);
// Nothing when it is not what packTexts() made, whole.
std::optional<QStringList> unpackTexts(const QByteArray &packed);

// The rows of a batch's list, but not its file.
QByteArray packRows(const BatchList &list);
std::optional<BatchList> unpackRows(const QByteArray &packed);
