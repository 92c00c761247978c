#include "plisio/operationcall.h"

#include "plisio/operationdecoder.h"

Asked<Operation> OperationCall::ask(const Secret &key, const QString &id)
{
    return m_channel.ask("operations/" + QUrl::toPercentEncoding(id), {}, key)
        .then([id](const Result<JsonValue, AskError> &data) -> Result<Operation, AskError> {
            if (!data) {
                return data.error();
            }
            const Operation operation = readOperation(*data);
            if (operation.id != id) {
                return AskError{AskFault::Unreadable, {}};
            }
            return operation;
        });
}
