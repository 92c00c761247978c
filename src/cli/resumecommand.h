#pragma once

#include "cli/batchcommand.h"

// Goes on with a batch: its planned withdrawals, and with --retry new ones for what was refused or unsent.
class ResumeCommand : public BatchCommand
{
    Q_OBJECT

public:
    ResumeCommand(const CommandContext &context, const ResumeRequest &request)
        : BatchCommand(context, request.consent, request.resultFile),
          m_batchId(request.batchId),
          m_retries(request.retries)
    {
    }

protected:
    void start() override;
    void carryOut(std::optional<Confirmed> confirmed) override;

private:
    void findBatch();
    void choose(const Result<QList<BatchSummary>, LedgerError> &found);
    void prepare();
    void takeResume(const ResumePreparation &preparation);

    QString m_batchId;
    bool m_retries;
};
