#include "journal/planrows.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"
#include "journal/evidence.h"
#include "store/ledgerjson.h"
#include "store/listrows.h"
#include "store/sealedrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString findingsToJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object{{QStringLiteral("name"), toToken(finding.name)},
                           {QStringLiteral("evidence"), cutText(finding.evidence)}};
        if (finding.row) {
            object.insert(QStringLiteral("row"), *finding.row);
        }
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Result<QStringList, LedgerError> PlanRows::write()
{
    if (auto consent = writeConsent(); !consent) {
        return consent.error();
    }
    if (m_context.lastLook) {
        if (auto clear = m_context.lastLook(m_connection); !clear) {
            return clear.error();
        }
    }
    QStringList ids;
    for (qsizetype position = 0; position < m_confirmed.plan().withdrawals.size(); ++position) {
        ids.append(m_context.makeId());
        if (auto written = writeWithdrawal(ids.back(), position); !written) {
            return written.error();
        }
    }
    if (auto list = writeList(); !list) {
        return list.error();
    }
    return ids;
}

Result<Done, LedgerError> PlanRows::writeConsent()
{
    const Consent &consent = m_confirmed.consent();
    QStringList accepted;
    for (const FindingName name : consent.accepted) {
        accepted.append(toToken(name));
    }
    const auto inserted = SealedRows(m_connection, QStringLiteral("confirmation"))
                              .append({{QStringLiteral("id"), consent.id},
                                       {QStringLiteral("at"), toLedgerTime(consent.at)},
                                       {QStringLiteral("by"), consent.by},
                                       {QStringLiteral("via"), consent.via},
                                       {QStringLiteral("findings"), findingsToJson(m_confirmed.findings())},
                                       {QStringLiteral("accepted"), toJsonText(accepted)}});
    return inserted ? Result<Done, LedgerError>(Done{}) : inserted.error();
}

Result<Done, LedgerError> PlanRows::writeWithdrawal(const QString &id, qsizetype position)
{
    const Withdrawal &withdrawal = m_confirmed.plan().withdrawals.at(position);
    QString replaces;
    for (const Replacement &replacement : m_confirmed.replacements()) {
        if (replacement.index == position) {
            replaces = replacement.withdrawalId;
        }
    }
    const auto inserted = SealedRows(m_connection, QStringLiteral("withdrawal"))
                              .append({{QStringLiteral("id"), id},
                                       {QStringLiteral("confirmation_id"), m_confirmed.consent().id},
                                       {QStringLiteral("position"), position},
                                       {QStringLiteral("batch_id"), textOrNull(m_context.batchId)},
                                       {QStringLiteral("replaces"), textOrNull(replaces)},
                                       {QStringLiteral("type"), toToken(withdrawal.type())},
                                       {QStringLiteral("currency"), withdrawal.currency()},
                                       {QStringLiteral("precision"), withdrawal.precision()},
                                       {QStringLiteral("fee_plan"), toToken(withdrawal.feePlan())},
                                       {QStringLiteral("note"), withdrawal.note()},
                                       {QStringLiteral("amount"), withdrawal.total().toString()},
                                       {QStringLiteral("recipient_count"), withdrawal.recipients().size()},
                                       {QStringLiteral("key_id"), m_context.keyId},
                                       {QStringLiteral("host_id"), m_context.hostId},
                                       {QStringLiteral("confirmed_at"), toLedgerTime(m_confirmed.consent().at)},
                                       {QStringLiteral("state"), toToken(WithdrawalState::Planned)},
                                       {QStringLiteral("tx_urls"), toJsonText(QStringList())}});
    if (!inserted) {
        return inserted.error();
    }
    if (auto recipients = writeRecipients(*inserted, withdrawal); !recipients) {
        return recipients;
    }
    return Evidence(m_connection)
        .append(*inserted, {Evidence::Event::Planned, WithdrawalState::Planned, m_context.now, {}});
}

Result<Done, LedgerError> PlanRows::writeRecipients(qint64 sequence, const Withdrawal &withdrawal)
{
    const Chain chain = chainOf(withdrawal.currency());
    SealedRows rows(m_connection, QStringLiteral("recipient"));
    for (qsizetype position = 0; position < withdrawal.recipients().size(); ++position) {
        const Recipient &recipient = withdrawal.recipients().at(position);
        const auto inserted =
            rows.insert({{QStringLiteral("withdrawal"), sequence},
                         {QStringLiteral("position"), position},
                         {QStringLiteral("address"), recipient.address},
                         {QStringLiteral("canonical"), canonicalAddress(chain, recipient.address)},
                         {QStringLiteral("amount"), recipient.amount.toString()},
                         {QStringLiteral("row"), recipient.row ? QVariant(*recipient.row) : QVariant()},
                         {QStringLiteral("note"), recipient.note},
                         {QStringLiteral("name"), recipient.name}});
        if (!inserted) {
            return inserted;
        }
    }
    return Done{};
}

Result<Done, LedgerError> PlanRows::writeList()
{
    const BatchList &list = m_confirmed.plan().list;
    if (m_context.batchId.isEmpty() || list.rows.isEmpty()) {
        return Done{};
    }
    const auto written =
        m_connection.change(QStringLiteral("INSERT INTO batch_list (batch_id, list_file, rows) VALUES (?, ?, ?)"),
                            {m_context.batchId, list.listFile, packRows(list)});
    return written ? Result<Done, LedgerError>(Done{}) : written.error();
}
