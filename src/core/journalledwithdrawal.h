#pragma once

#include "core/withdrawal.h"

#include <utility>

// A withdrawal whose journal row is on disk and claimed by this process: the permission to send its one request.
// Only the journal can make one, nobody can copy it, and sending consumes it.
class JournalledWithdrawal
{
public:
    JournalledWithdrawal(const JournalledWithdrawal &) = delete;
    JournalledWithdrawal &operator=(const JournalledWithdrawal &) = delete;
    JournalledWithdrawal(JournalledWithdrawal &&other) noexcept = default;
    JournalledWithdrawal &operator=(JournalledWithdrawal &&other) noexcept = default;
    ~JournalledWithdrawal() = default;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const Withdrawal &withdrawal() const { return m_withdrawal; }

private:
    friend class Journal;
    JournalledWithdrawal(QString id, Withdrawal withdrawal) : m_id(std::move(id)), m_withdrawal(std::move(withdrawal))
    {
    }

    QString m_id;
    Withdrawal m_withdrawal;
};
