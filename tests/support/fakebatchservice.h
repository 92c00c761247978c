#pragma once

#include "payouts/batchservice.h"

#include <QPromise>

#include <functional>

// A batch service that answers what a test tells it to, and keeps what it was asked.
class FakeBatchService : public BatchService
{
public:
    // A request to send or resume.
    struct Run {
        QString batchId; // empty for a new batch
        std::optional<Confirmed> confirmed;
        RunRules rules = {};
    };

    std::function<Preparation(const BatchDraft &)> preparation;
    ResumePreparation resumePreparation;
    QList<BatchSummary> summaries;
    QList<BatchDraft> prepared;
    QList<Run> runs;
    QList<std::pair<QString, Retry>> resumed; // what a resume was prepared for
    int stops = 0;

    [[nodiscard]] std::function<CheckedBatch(const BatchDraft &)> checker() const override
    {
        return [](const BatchDraft &draft) {
            return checkBatch(draft, publishedCurrencies(), 120);
        };
    }

    [[nodiscard]] QFuture<Preparation> prepare(const BatchDraft &draft) override
    {
        prepared.append(draft);
        return QtFuture::makeReadyFuture(preparation ? preparation(draft) : Preparation{});
    }

    // Stays under way until finish().
    QFuture<BatchReport> send(Confirmed confirmed, RunRules rules) override
    {
        return begin({{}, std::move(confirmed), rules});
    }

    [[nodiscard]] QFuture<ResumePreparation> prepareResume(const QString &batchId, const Retry &retry) override
    {
        resumed.append({batchId, retry});
        return QtFuture::makeReadyFuture(resumePreparation);
    }

    QFuture<BatchReport> resume(const QString &batchId, RefusalRule onRefusal, std::optional<Confirmed> retry) override
    {
        return begin({batchId, std::move(retry), {onRefusal}});
    }

    [[nodiscard]] QFuture<Result<QList<BatchSummary>, LedgerError>> unfinished() override
    {
        return QtFuture::makeReadyFuture(Result<QList<BatchSummary>, LedgerError>(summaries));
    }

    void stop() override { ++stops; }

    [[nodiscard]] bool isRunning() const { return m_promise != nullptr; }
    void finish(const BatchReport &report)
    {
        const std::unique_ptr<QPromise<BatchReport>> promise = std::move(m_promise);
        promise->addResult(report);
        promise->finish();
    }

private:
    QFuture<BatchReport> begin(Run run)
    {
        runs.append(std::move(run));
        m_promise = std::make_unique<QPromise<BatchReport>>();
        m_promise->start();
        return m_promise->future();
    }

    std::unique_ptr<QPromise<BatchReport>> m_promise;
};
