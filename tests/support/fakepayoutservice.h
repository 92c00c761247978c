#pragma once

#include "payouts/payoutservice.h"

#include <QPromise>

#include <functional>

// A payout service that answers what a test tells it to, when the test wants it to, and counts what it was asked.
class FakePayoutService : public PayoutService
{
public:
    std::function<Preparation(const WithdrawalDraft &)> preparation;
    std::function<Result<WithdrawalRecord, ResolutionError>(const QString &, const Resolution &)> resolution;
    ReconcileReport reconcileReport;
    QList<WithdrawalDraft> prepared;
    QList<Confirmed> sent;
    QList<Resolution> resolved;
    int reconciled = 0;

    [[nodiscard]] QFuture<Preparation> prepare(const WithdrawalDraft &draft) override
    {
        prepared.append(draft);
        return QtFuture::makeReadyFuture(preparation ? preparation(draft) : Preparation{});
    }

    // Stays under way until finish().
    QFuture<PayoutReport> send(Confirmed confirmed) override
    {
        sent.append(std::move(confirmed));
        m_promise = std::make_unique<QPromise<PayoutReport>>();
        m_promise->start();
        Q_EMIT sendingChanged(true);
        return m_promise->future();
    }

    void finish(const PayoutReport &report)
    {
        const std::unique_ptr<QPromise<PayoutReport>> promise = std::move(m_promise);
        Q_EMIT sendingChanged(false); // in the order of the real one: whoever asked hears it last
        Q_EMIT recordsChanged();
        promise->addResult(report);
        promise->finish();
    }

    // Ends without an answer what is under way.
    void abandon() { m_promise.reset(); }

    QFuture<ReconcileReport> reconcile() override
    {
        ++reconciled;
        return QtFuture::makeReadyFuture(reconcileReport);
    }

    QFuture<Result<WithdrawalRecord, ResolutionError>> resolve(const QString &id, const Resolution &decision) override
    {
        resolved.append(decision);
        return QtFuture::makeReadyFuture(resolution(id, decision));
    }

    [[nodiscard]] bool isSending() const override { return m_promise != nullptr; }

private:
    std::unique_ptr<QPromise<PayoutReport>> m_promise;
};
