#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <QMap>

// What every database file of ours carries in its header ("Dsbs").
constexpr qint64 ledgerApplicationId = 0x44736273;

// The version that this program writes: the highest step among the files in schema/.
int ledgerVersion();
// Brings the database to ledgerVersion() step by step, inside the caller's transaction. Newer when it is beyond that.
Result<Done, LedgerError> migrate(Connection &connection);
// Every table, index and trigger by its name, with the statement that made it.
Result<QMap<QString, QString>, LedgerError> readSchema(Connection &connection);
// Whether this is the schema that migrate() makes, told by its SHA-256, which a new step in schema/ changes.
bool isKnownSchema(const QMap<QString, QString> &schema);
// What a schema is known by: the SHA-256 of its names and texts in hexadecimal digits.
QByteArray schemaHash(const QMap<QString, QString> &schema);
// Damaged when a table, index or trigger is missing, changed or not ours.
Result<Done, LedgerError> checkSchema(Connection &connection);
