#include "payouts/stopguard.h"

#include "records/sendingstop.h"

GuardAnswer guardStop(Connection &connection, const GuardQuestion & /*question*/)
{
    const auto state = SendingStop::read(connection);
    if (!state) {
        return state.error();
    }
    if (!state->at.isValid()) {
        return QList<Finding>();
    }
    Finding stopped;
    stopped.name = FindingName::SendingStopped;
    return QList<Finding>{stopped};
}
