#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"
#include "core/payoutfigures.h"
#include "core/tolerance.h"

// A command that pays: says what will be sent, gets a person's yes (on the terminal or by --yes and --accept), has it sent
// and tells what became of it. What is prepared, how it is shown and how it is sent is the derived command's.
class PayoutCommand : public Command
{
    Q_OBJECT

public:
    PayoutCommand(const CommandContext &context, ConsentOptions consent)
        : Command(context), m_consent(std::move(consent))
    {
    }

    // A withdrawal under way is finished and told of; before that nothing is sent.
    void stop() override;

protected:
    // Asks about the plan and goes on with carryOut(), or ends the command. errors: what stands in the way beside.
    void takePreparation(const Preparation &preparation, QList<Remark> errors = {});
    virtual QStringList linesForPlan(const Plan &plan) const = 0;
    // confirmed: none when the command asked without a plan of its own.
    virtual void carryOut(std::optional<Confirmed> confirmed) = 0;
    // Asks Plisio what the plan costs, says what it comes to, and asks for a yes and for each warning; then carryOut().
    // guarded: the part of the plan that a person is to say yes to; none when all of it was said yes to before.
    void review(const Plan &plan, std::optional<GuardedPlan> guarded);
    // Of one withdrawal among its like.
    virtual QStringList linesForResult(const WithdrawalRecord &record) const = 0;

    // Whether the total of a large one is to be typed in place of a yes.
    [[nodiscard]] virtual bool isMass() const { return false; }
    void refuse(const QList<Remark> &errors);
    // Ends the command. errors: what stopped it beside.
    void takeOutcome(const PayoutReport &report, QList<Remark> errors = {});
    [[nodiscard]] bool isSending() const { return m_isSending; }
    // The last word of every payout; ends the command.
    virtual void tellOutcome(const QList<WithdrawalRecord> &records, const QList<Remark> &errors, ExitStatus status);
    void sortFindings(const QList<Finding> &findings);
    // A notice of the command itself, beside those of the findings: said at once.
    void notice(const Remark &remark);
    [[nodiscard]] QList<Remark> errorsOf(const Preparation &preparation) const;
    // But for a missing key, which is told once for all.
    [[nodiscard]] static QList<Remark> errorsAmong(const QList<Finding> &findings);
    void show(const QStringList &planLines);

private:
    [[nodiscard]] ExitStatus statusWithoutAnswer() const override;
    // The first warning that is not accepted yet, then the whole: one question after the other.
    // A person is there and has not said yes beforehand.
    [[nodiscard]] bool mayAsk() const;
    void weigh(const GuardSettings &guards);
    void askNext();
    void askAbout(const Finding &warning);
    void askWhetherToSend();
    [[nodiscard]] std::optional<Finding> firstUnaccepted() const;
    void confirm();
    // Before the question; then the question.
    void askPlisio();
    void takeFigures(const PayoutFigures &figures);
    // The same once more, after a person's yes: what moved is asked about.
    void askPlisioAgain();
    void takeNewerFigures(const PayoutFigures &figures);

    // Beside those of the guards.
    void addFindings(const QList<Finding> &findings);

    ConsentOptions m_consent;
    Plan m_whole; // everything that is going to be sent
    std::optional<GuardedPlan> m_plan;
    Tolerance m_tolerance;
    QList<Finding> m_findings; // warnings and notices
    QList<Remark> m_warnings;
    QList<Remark> m_notices;
    PayoutFigures m_figures; // that were told before the question
    std::optional<Amount> m_typedTotal;
    bool m_isSending = false;
};
