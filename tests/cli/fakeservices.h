#pragma once

#include "cli/commandservices.h"
#include "support/fakeaccount.h"
#include "support/fakebatchservice.h"
#include "support/fakehistory.h"
#include "support/fakekeyholder.h"
#include "support/fakepayoutservice.h"
#include "support/fakesyncservice.h"

// What the services of a command answer, and what they were asked.
struct CommandParts {
    Result<Done, OpenError> opened = Done{};
    bool isOpening = false; // and never done
    FakeKeyHolder keys;
    FakeAccount account;
    FakePayoutService payouts;
    FakeBatchService batches;
    FakeSyncService sync;
    FakeHistory history;
    Result<Done, LedgerError> backedUp = Done{};
    Result<Done, LedgerError> verified = Done{};

    BatchSource source;
    EarlierWithdrawals::Found earlier;
    Result<Done, LedgerError> kept = Done{};
    CommandShop shop;

    std::optional<CommandServices::Need> need;
    QList<KeptList> keptLists;
    QStringList sourcesAsked;
    QStringList backups;
    int verifications = 0;
};

class FakeServices : public CommandServices, public CommandLists
{
public:
    FakeServices(CommandParts &parts, ApiAddress api) : m_parts(parts), m_api(std::move(api)) {}

    QFuture<Result<Done, OpenError>> open(Need need) override
    {
        m_parts.need = need;
        if (m_parts.isOpening) {
            m_opening.start();
            return m_opening.future();
        }
        return QtFuture::makeReadyFuture(m_parts.opened);
    }

    [[nodiscard]] ApiAddress api() const override { return m_api; }
    [[nodiscard]] KeyHolder &keys() override { return m_parts.keys; }
    [[nodiscard]] Account &account() override { return m_parts.account; }
    [[nodiscard]] PayoutService &payouts() override { return m_parts.payouts; }
    [[nodiscard]] BatchService &batches() override { return m_parts.batches; }

    [[nodiscard]] SyncService &syncing() override { return m_parts.sync; }
    [[nodiscard]] const EntrySource &history() override { return m_parts.history; }

    [[nodiscard]] CommandLists &lists() override { return *this; }
    [[nodiscard]] QFuture<CommandShop> shop() override { return QtFuture::makeReadyFuture(m_parts.shop); }

    QFuture<Result<Done, LedgerError>> keepList(const KeptList &list) override
    {
        m_parts.keptLists += list;
        return QtFuture::makeReadyFuture(m_parts.kept);
    }

    [[nodiscard]] QFuture<Result<BatchSource, LedgerError>> batchSource(const QString &batchId) override
    {
        m_parts.sourcesAsked += batchId;
        return QtFuture::makeReadyFuture(Result<BatchSource, LedgerError>(m_parts.source));
    }

    [[nodiscard]] QFuture<Result<EarlierWithdrawals::Found, LedgerError>>
    earlierWithdrawals(const QStringList &) override
    {
        return QtFuture::makeReadyFuture(Result<EarlierWithdrawals::Found, LedgerError>(m_parts.earlier));
    }

    QFuture<Result<Done, LedgerError>> backUp(const QString &filePath) override
    {
        m_parts.backups += filePath;
        return QtFuture::makeReadyFuture(m_parts.backedUp);
    }

    QFuture<Result<Done, LedgerError>> verify() override
    {
        ++m_parts.verifications;
        return QtFuture::makeReadyFuture(m_parts.verified);
    }

private:
    CommandParts &m_parts;
    ApiAddress m_api;
    QPromise<Result<Done, OpenError>> m_opening;
};
