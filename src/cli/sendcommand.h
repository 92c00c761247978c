#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// One withdrawal: prepares it, says what will be sent, gets a person's yes (on the terminal or by --yes and --accept),
// sends it once and tells what became of it.
class SendCommand : public Command
{
    Q_OBJECT

public:
    SendCommand(const CommandContext &context, SendRequest request) : Command(context), m_request(std::move(request)) {}

    // A withdrawal under way is finished and told of; before that nothing is sent.
    void stop() override;

protected:
    void start() override;

private:
    [[nodiscard]] ExitStatus statusWithoutAnswer() const override;
    void takePreparation(const Preparation &preparation);
    void sortFindings(const QList<Finding> &findings);
    void refuse(const QList<Remark> &errors);
    void show(const Plan &plan);
    // The first warning that is not accepted yet, then the whole: one question after the other.
    void askNext();
    void askAbout(const Finding &warning);
    void askWhetherToSend();
    [[nodiscard]] bool mayAsk() const;
    [[nodiscard]] std::optional<Finding> firstUnaccepted() const;
    void confirm();
    void takeReport(const PayoutReport &report);
    void tellOutcome(const QList<WithdrawalRecord> &records, const QList<Remark> &errors, ExitStatus status);

    SendRequest m_request;
    std::optional<GuardedPlan> m_plan;
    QList<Remark> m_warnings;
    QList<Remark> m_notices;
    bool m_isSending = false;
};
