#pragma once

#include "core/operation.h"
#include "plisio/readchannel.h"

// /operations/{id}: what Plisio says of one operation.
class OperationCall
{
public:
    explicit OperationCall(ReadChannel &channel) : m_channel(channel) {}

    // Unreadable when the answer is of another operation.
    Asked<Operation> ask(const Secret &key, const QString &id);

private:
    ReadChannel &m_channel;
};
