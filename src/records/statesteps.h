#pragma once

#include "core/ledgererror.h"
#include "core/statestep.h"
#include "store/connection.h"

// What happened to a withdrawal made here, from the journal's log, the oldest first. NotFound for an unknown id.
Result<QList<StateStep>, LedgerError> readStateSteps(Connection &connection, const QString &withdrawalId);
