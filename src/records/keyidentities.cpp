#include "records/keyidentities.h"

#include "store/sealedrows.h"

#include <QMessageAuthenticationCode>

namespace {

Result<QString, LedgerError> fingerprintOf(Connection &connection, const Secret &secret)
{
    const auto meta = SealedRows(connection, QStringLiteral("meta")).get(QStringLiteral("one"), 1);
    if (!meta) {
        return meta.error();
    }
    const QByteArray salt = QByteArray::fromHex(meta->value(QStringLiteral("key_salt")).toString().toLatin1());
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, salt);
    code.addData(secret.reveal());
    return QString::fromLatin1(code.result().toHex());
}

Result<QString, LedgerError> findOrRecord(Connection &connection, const Secret &secret, const QString &proposedId)
{
    const auto fingerprint = fingerprintOf(connection, secret);
    if (!fingerprint) {
        return fingerprint;
    }
    SealedRows identities(connection, QStringLiteral("key_identity"));
    const auto known = identities.get(QStringLiteral("fingerprint"), *fingerprint);
    if (known) {
        return known->value(QStringLiteral("id")).toString();
    }
    if (known.error().fault != LedgerFault::NotFound) {
        return known.error();
    }
    const auto recorded =
        identities.append({{QStringLiteral("id"), proposedId}, {QStringLiteral("fingerprint"), *fingerprint}});
    return recorded ? Result<QString, LedgerError>(proposedId) : recorded.error();
}

} // namespace

QFuture<Result<QString, LedgerError>> KeyIdentities::idFor(const Secret &secret, const QString &proposedId)
{
    return m_store->write([secret, proposedId](Connection &connection) {
        return connection.transact([&] { return findOrRecord(connection, secret, proposedId); });
    });
}
