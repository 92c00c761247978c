#pragma once

#include "cli/batchcommand.h"
#include "lists/recipientlist.h"

// Pays a list of recipients: reads it, says what is wrong or what would be sent, and has it sent as a batch.
class MassCommand : public BatchCommand
{
    Q_OBJECT

public:
    MassCommand(const CommandContext &context, MassRequest request)
        : BatchCommand(context, request.consent, request.resultFile), m_request(std::move(request))
    {
    }

protected:
    void start() override;
    // Nothing for what --check only planned: the plan was shown.
    [[nodiscard]] QStringList linesForResult(const WithdrawalRecord &record) const override;
    void carryOut(std::optional<Confirmed> confirmed) override;

private:
    void readInput();
    void takeList(const RecipientList &list);
    void takeUnpaidOf(RecipientList list, const EarlierWithdrawals::Found &withdrawals);
    void takeRows(const RecipientList &list);
    void prepare();
    void takePrepared(Preparation preparation);
    void tellCheck(const Preparation &preparation);

    MassRequest m_request;
    QByteArray m_input;
    KeptList m_kept;
    QList<Finding> m_listFindings; // errors in the list itself
};
