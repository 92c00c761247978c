#pragma once

#include "store/connection.h"

// The texts of what is being worked on, by name: the one place that reads and writes them.
namespace DraftText {

// Invalid when there is none of that name.
Result<QVariant, LedgerError> read(Connection &connection, const QString &name);
Result<Done, LedgerError> write(Connection &connection, const QString &name, const QString &content);
// Done also when there was none.
Result<Done, LedgerError> remove(Connection &connection, const QString &name);
// Fails when there is another one of the new name.
Result<Done, LedgerError> rename(Connection &connection, const QString &name, const QString &newName);

} // namespace DraftText
