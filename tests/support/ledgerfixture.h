#pragma once

#include "core/confirmed.h"
#include "journal/journal.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUuid>

// Stands in for the guards of payouts, which alone may make a GuardedPlan.
class Guards
{
public:
    static GuardedPlan pass(Plan plan, QList<Finding> findings = {}, QList<Replacement> replacements = {})
    {
        GuardedPlan guarded(std::move(plan), std::move(findings));
        guarded.m_replacements = std::move(replacements);
        return guarded;
    }
};

// In memory where the system has such a folder: these tests are about what is written, not about the disk.
inline QString temporaryFolderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/disburse-XXXXXX");
}

// A real ledger in a folder of its own, and what a journal is fed with.
struct LedgerFixture {
    QTemporaryDir folder{temporaryFolderTemplate()};
    LedgerPlace place{folder.filePath(QStringLiteral("data")), QStringLiteral("default"), false,
                      QStringLiteral("loopback")};

    [[nodiscard]] Result<std::shared_ptr<Store>, LedgerError> open() const { return Store::open(place).takeResult(); }
    // What opening it is answered with; nothing when it opens.
    [[nodiscard]] std::optional<LedgerFault> refusal() const
    {
        const auto store = open();
        return store ? std::nullopt : std::optional(store.error().fault);
    }
};

// Runs work(Journal &) on the writing thread, and waits for what it returns.
template<class Work>
auto onJournal(Store &store, Work work)
{
    return store
        .write([&work](Connection &connection) {
            Journal journal(connection);
            return work(journal);
        })
        .takeResult();
}

inline QDateTime someTime()
{
    return QDateTime(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);
}

inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

inline Recipient somebody(const QString &address = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7"),
                          const QString &amount = QStringLiteral("0.25"))
{
    return {address, *Amount::parse(amount), std::nullopt, {}, {}};
}

inline Withdrawal someWithdrawal(const QList<Recipient> &recipients = {somebody()})
{
    return *Withdrawal::create({QStringLiteral("ETH"), 18, FeePlan::Normal, recipients, QStringLiteral("invoice 7")});
}

inline Confirmed confirmed(const QList<Withdrawal> &withdrawals = {someWithdrawal()},
                           const QList<Replacement> &replacements = {}, const QString &consentId = freshId())
{
    return *Confirmed::create(Guards::pass({withdrawals}, {}, replacements),
                              {consentId, someTime(), QStringLiteral("anna"), QStringLiteral("window"), {}});
}

inline JournalContext someContext(const QString &batchId = {})
{
    return {QStringLiteral("key one"), QStringLiteral("loopback"), batchId, someTime(), freshId};
}

// Plisio's operation for this withdrawal.
inline Operation operationFor(const Withdrawal &withdrawal,
                              const QString &id = QStringLiteral("5edf873d9ed3a558712be543"),
                              const QString &status = QStringLiteral("completed"))
{
    Operation operation;
    operation.id = id;
    operation.type =
        withdrawal.type() == WithdrawalType::CashOut ? QStringLiteral("cash_out") : QStringLiteral("mass_cash_out");
    operation.status = status;
    operation.currency = withdrawal.currency();
    operation.amount = withdrawal.total();
    operation.fee = *Amount::parse(u"0.00000256");
    for (const Recipient &recipient : withdrawal.recipients()) {
        operation.recipients.insert(recipient.address, recipient.amount);
    }
    operation.hasRecipients = true;
    operation.txUrls = QStringList{QStringLiteral("https://blockchair.com/ethereum/transaction/0x1")};
    return operation;
}
