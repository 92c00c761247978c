#include "records/formdraft.h"

#include "core/tokens.h"
#include "records/drafttext.h"
#include "store/ledgerjson.h"

namespace {

QString toContent(const WithdrawalDraft &draft)
{
    return toJsonText(QJsonObject{{QStringLiteral("currency"), draft.currency},
                                  {QStringLiteral("address"), draft.address},
                                  {QStringLiteral("amount"), draft.amount},
                                  {QStringLiteral("fee_plan"), toToken(draft.feePlan)},
                                  {QStringLiteral("note"), draft.note}});
}

Result<WithdrawalDraft, LedgerError> toDraft(const QVariant &content)
{
    if (!content.isValid()) {
        return WithdrawalDraft{};
    }
    const auto members = membersFromJson(content.toString());
    if (!members) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("the draft of the form")};
    }
    return WithdrawalDraft{members->value(QStringLiteral("currency")), members->value(QStringLiteral("address")),
                           members->value(QStringLiteral("amount")),
                           fromToken<FeePlan>(members->value(QStringLiteral("fee_plan"))).value_or(FeePlan::Normal),
                           members->value(QStringLiteral("note"))};
}

const QString draftName = QStringLiteral("send form");

} // namespace

QFuture<Result<WithdrawalDraft, LedgerError>> FormDraft::load() const
{
    return m_store->read([](Connection &connection) { return read(connection); });
}

Result<WithdrawalDraft, LedgerError> FormDraft::read(Connection &connection)
{
    const auto content = DraftText::read(connection, draftName);
    return content ? toDraft(*content) : content.error();
}

QFuture<Result<Done, LedgerError>> FormDraft::save(const WithdrawalDraft &draft)
{
    return m_store->write([content = toContent(draft)](Connection &connection) {
        return DraftText::write(connection, draftName, content);
    });
}

QFuture<Result<Done, LedgerError>> FormDraft::clear()
{
    return m_store->write([](Connection &connection) { return DraftText::remove(connection, draftName); });
}
