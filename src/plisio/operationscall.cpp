#include "plisio/operationscall.h"

#include "plisio/operationdecoder.h"

Asked<OperationPage> OperationsCall::ask(const Secret &key, int page)
{
    const QByteArray query = "page=" + QByteArray::number(page) + "&limit=" + QByteArray::number(pageSize);
    return m_channel.ask("operations", query, key)
        .then([](const Result<JsonValue, AskError> &data) -> Result<OperationPage, AskError> {
            return data ? decode(*data) : data.error();
        });
}

Result<OperationPage, AskError> OperationsCall::decode(const JsonValue &data)
{
    const JsonValue *entries = data.member(QLatin1String("operations"));
    if (!entries || !entries->isArray()) {
        return AskError{AskFault::Unreadable, {}};
    }
    OperationPage page;
    page.entries = entries->items().size();
    for (const JsonValue &entry : entries->items()) {
        Operation operation = readOperation(entry);
        if (!operation.id.isEmpty()) {
            page.operations.append(std::move(operation));
        }
    }
    const JsonValue *meta = data.member(QLatin1String("_meta"));
    const JsonValue *count = meta ? meta->member(QLatin1String("pageCount")) : nullptr;
    page.pageCount = count ? count->integer() : std::nullopt;
    return page;
}
