#include "records/sendingstop.h"

#include "store/sealedrows.h"

namespace {

const QString stopped = QStringLiteral("stopped");
const QString allowed = QStringLiteral("allowed");

Result<Done, LedgerError> append(Connection &connection, const QString &event, const Actor &actor)
{
    return connection.transact([&]() -> Result<Done, LedgerError> {
        const auto state = SendingStop::read(connection);
        if (!state) {
            return state.error();
        }
        if (state->at.isValid() == (event == stopped)) {
            return Done{};
        }
        const auto appended = SealedRows(connection, QStringLiteral("sending_event"))
                                  .append({{QStringLiteral("event"), event},
                                           {QStringLiteral("at"), toLedgerTime(actor.at)},
                                           {QStringLiteral("by"), actor.by},
                                           {QStringLiteral("via"), actor.via}});
        return appended ? Result<Done, LedgerError>(Done{}) : appended.error();
    });
}

} // namespace

Result<SendingStop::State, LedgerError> SendingStop::read(Connection &connection)
{
    const auto rows = SealedRows(connection, QStringLiteral("sending_event"))
                          .find(QStringLiteral("1 ORDER BY sequence DESC LIMIT 1"), {});
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty() || rows->front().value(QStringLiteral("event")) != stopped) {
        return State{};
    }
    const Columns &row = rows->front();
    return State{row.value(QStringLiteral("by")).toString(), row.value(QStringLiteral("via")).toString(),
                 fromLedgerTime(row.value(QStringLiteral("at")).toString())};
}

QFuture<Result<SendingStop::State, LedgerError>> SendingStop::state() const
{
    return m_store->read([](Connection &connection) { return read(connection); });
}

QFuture<Result<Done, LedgerError>> SendingStop::stop(const Actor &actor)
{
    return m_store->write([actor](Connection &connection) { return append(connection, stopped, actor); });
}

QFuture<Result<Done, LedgerError>> SendingStop::allow(const QString &typedProfile, const Actor &actor)
{
    if (typedProfile != m_store->place().profile) {
        const LedgerError error{LedgerFault::NotAllowed, QStringLiteral("the profile's name was not typed")};
        return QtFuture::makeReadyFuture(Result<Done, LedgerError>(error));
    }
    return m_store->write([actor](Connection &connection) { return append(connection, allowed, actor); });
}
