#pragma once

#include "core/operation.h"
#include "plisio/readchannel.h"

// One page of Plisio's list of operations. The links in the answer carry the key and are never read.
struct OperationPage {
    QList<Operation> operations; // as they came; one without an id is left out
    qsizetype entries = 0; // how many the page held, readable or not
    std::optional<qint64> pageCount; // Plisio's word for it, not to be trusted
};

// /operations?page=&limit=: pages start at 1.
class OperationsCall
{
public:
    static constexpr int pageSize = 50; // the greatest limit that is known to be served

    explicit OperationsCall(ReadChannel &channel) : m_channel(channel) {}

    Asked<OperationPage> ask(const Secret &key, int page);

    static Result<OperationPage, AskError> decode(const JsonValue &data);

private:
    ReadChannel &m_channel;
};
