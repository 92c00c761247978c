#pragma once

#include "cli/payoutcommand.h"

// One withdrawal to one recipient.
class SendCommand : public PayoutCommand
{
    Q_OBJECT

public:
    SendCommand(const CommandContext &context, const SendRequest &request)
        : PayoutCommand(context, request.consent), m_draft(request.draft)
    {
    }

protected:
    void start() override;
    [[nodiscard]] QStringList linesForPlan(const Plan &plan) const override;
    [[nodiscard]] QStringList linesForResult(const WithdrawalRecord &record) const override;
    void carryOut(std::optional<Confirmed> confirmed) override;

private:
    WithdrawalDraft m_draft;
};
