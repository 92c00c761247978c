#pragma once

#include "core/journalledwithdrawal.h"

// Stands in for the journal, which alone may make the permission to send.
class Journal
{
public:
    static JournalledWithdrawal permit(const Withdrawal &withdrawal) { return {QStringLiteral("test"), withdrawal}; }
};
