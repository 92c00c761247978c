#pragma once

#include "givenservices.h"
#include "payouts/guards.h"
#include "payouts/livepayoutservice.h"
#include "practice/practiceserver.h"

#include <QTemporaryDir>
#include <QTest>

// A real ledger in a temporary folder, the simulated Plisio, and the service between them.
class PayoutBench
{
public:
    PayoutBench() { start(); }
    // A ledger and a service of their own, with the other one's Plisio and key.
    explicit PayoutBench(const PayoutBench &other) : m_address(other.m_address) { open(); }
    PayoutBench &operator=(const PayoutBench &) = delete;

    // Ends the service and the ledger and opens them again, as after a restart. The simulated Plisio goes on.
    void restart()
    {
        service.reset();
        store.reset();
        open();
    }

    [[nodiscard]] WithdrawalDraft draft(const QString &amount = QStringLiteral("0.01")) const
    {
        return {
            QStringLiteral("BTC"), QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), amount, FeePlan::Normal, {}};
    }

    // What a person would say who accepts every warning.
    [[nodiscard]] Confirmed confirm(const Preparation &preparation)
    {
        Consent consent{makeId(), now, QStringLiteral("tester"), QStringLiteral("window"), {}};
        for (const Finding &finding : preparation.findings) {
            consent.accepted.append(finding.name);
        }
        return *Confirmed::create(*preparation.plan, consent);
    }

    PayoutReport pay(const WithdrawalDraft &draft)
    {
        const QFuture<Preparation> preparation = service->prepare(draft);
        wait(preparation);
        const QFuture<PayoutReport> report = service->send(confirm(preparation.result()));
        wait(report);
        return report.result();
    }

    ReconcileReport reconcile()
    {
        const QFuture<ReconcileReport> report = service->reconcile();
        wait(report);
        return report.result();
    }

    template<class Value>
    static void wait(const QFuture<Value> &future)
    {
        QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000));
    }

    [[nodiscard]] PayoutTools tools()
    {
        return {store,
                key,
                account,
                *reads,
                *withdrawals,
                [this] { return now; },
                [this] {
                    return makeId();
                }};
    }

    [[nodiscard]] QString makeId() { return QStringLiteral("%1").arg(++m_ids, 32, 16, QLatin1Char('0')); }

    QDateTime now = QDateTime::currentDateTimeUtc();
    QTemporaryDir folder;
    GivenKey key;
    GivenAccount account;
    std::unique_ptr<PracticeServer> plisio;
    std::optional<ReadChannel> reads;
    std::optional<WithdrawCall> withdrawals;
    std::shared_ptr<Store> store;
    std::unique_ptr<LivePayoutService> service;

private:
    void start()
    {
        PracticePlace place{folder.filePath(QStringLiteral("plisio")), [this] { return now; },
                            [this] { return makeId().last(24); }, std::chrono::milliseconds(300)};
        Result<std::unique_ptr<PracticeServer>, PracticeFault> server = PracticeServer::start(place);
        QVERIFY(server);
        plisio = std::move(*server);
        m_address = plisio->address();
        open();
    }

    void open()
    {
        const ApiConnection connection(*m_address, {}, {2000, 2000});
        reads.emplace(connection);
        withdrawals.emplace(connection);
        const auto opened = Store::open({folder.path(), QStringLiteral("default"), true, m_address->hostId()});
        wait(opened);
        QVERIFY(opened.result());
        store = *opened.result();
        service = std::make_unique<LivePayoutService>(tools());
    }

    std::optional<ApiAddress> m_address;
    quint64 m_ids = 0x1000;
};
