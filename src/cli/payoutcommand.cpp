#include "cli/payoutcommand.h"

#include "cli/costtext.h"
#include "cli/payoutanswer.h"
#include "cli/payouttext.h"
#include "cli/sendquestion.h"
#include "core/tokens.h"
#include "payouts/costguard.h"
#include "payouts/preflight.h"
#include "words/findingwords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

void PayoutCommand::stop()
{
    if (!m_isSending) {
        Command::stop();
        return;
    }
    output().warn(tr("The withdrawal under way is finished first; nothing else will be sent."));
    output().flush();
}

ExitStatus PayoutCommand::statusWithoutAnswer() const
{
    return m_isSending ? ExitStatus::InDoubt : ExitStatus::LocalFailure;
}

QList<Remark> PayoutCommand::errorsOf(const Preparation &preparation) const
{
    QList<Remark> errors;
    if (preparation.ledger) {
        errors += remarkFor(*preparation.ledger);
    }
    if (keyError()) {
        errors += remarkFor(*keyError());
    } else if (services().keys().source() == KeySource::None) {
        errors += noKeyRemark();
    }
    return errors + errorsAmong(preparation.findings);
}

QList<Remark> PayoutCommand::errorsAmong(const QList<Finding> &findings)
{
    QList<Remark> errors;
    for (const Finding &finding : findings) {
        if (strengthOf(finding.name) == FindingStrength::Error && finding.name != FindingName::NoKey) {
            errors += remarkFor(finding);
        }
    }
    return errors;
}

void PayoutCommand::takePreparation(const Preparation &preparation, QList<Remark> errors)
{
    errors += errorsOf(preparation);
    sortFindings(preparation.findings);
    if (!errors.isEmpty() || !preparation.plan) {
        refuse(errors.isEmpty() ? QList{noAnswerRemark(ExitStatus::LocalFailure)} : errors);
        return;
    }
    review(preparation.plan->plan(), *preparation.plan);
}

void PayoutCommand::review(const Plan &plan, std::optional<GuardedPlan> guarded)
{
    m_whole = plan;
    m_plan = std::move(guarded);
    after(services().shop(), [this](const CommandShop &shop) {
        m_tolerance = shop.costs.tolerance;
        const bool takesWord = m_plan && mayAsk() && isMass();
        takesWord ? weigh(shop.guards) : askPlisio();
    });
}

// Plisio's list has the rates; what was heard before is good enough where it does not answer.
void PayoutCommand::weigh(const GuardSettings &guards)
{
    after(services().account().refreshCurrencies(), [this, guards](const Result<QList<Currency>, AskError> &) {
        if (guards.takesTypedTotal(m_whole, services().account().currencies())) {
            m_typedTotal = m_whole.total();
        }
        askPlisio();
    });
}

void PayoutCommand::askPlisio()
{
    after(Preflight::ask(services().account(), m_whole, {}, this),
          [this](const PayoutFigures &figures) { takeFigures(figures); });
}

void PayoutCommand::takeFigures(const PayoutFigures &figures)
{
    m_figures = figures;
    addFindings(compareCosts(m_whole, {}, figures, m_tolerance));
    show(linesForPlan(m_whole) + costLines(m_whole, figures));
    askNext();
}

void PayoutCommand::addFindings(const QList<Finding> &findings)
{
    if (m_plan) {
        m_plan = m_plan->with(findings);
    }
    sortFindings(findings);
}

void PayoutCommand::sortFindings(const QList<Finding> &findings)
{
    m_findings += findings;
    for (const Finding &finding : findings) {
        switch (strengthOf(finding.name)) {
        case FindingStrength::Error:
            break;
        case FindingStrength::Warning:
            m_warnings += remarkFor(finding);
            break;
        case FindingStrength::Notice:
            m_notices += remarkFor(finding);
            break;
        }
    }
}

void PayoutCommand::notice(const Remark &remark)
{
    m_notices += remark;
    output().warn(lineFor(FindingStrength::Notice, remark));
}

void PayoutCommand::refuse(const QList<Remark> &errors)
{
    ExitStatus status = ExitStatus::Done;
    for (const Remark &error : errors) {
        output().warn(lineFor(FindingStrength::Error, error));
        for (const QString &line : error.evidence) {
            output().warn(line);
        }
        status = graver(status, error.status);
    }
    tellOutcome({}, errors, status);
}

bool PayoutCommand::mayAsk() const
{
    return !m_consent.isConfirmed && context().terminal.canAsk();
}

// What a person is going to be asked about must be seen by that person, wherever standard output goes.
void PayoutCommand::show(const QStringList &planLines)
{
    QStringList lines = QStringList{banner()} + planLines;
    for (const FindingStrength strength : {FindingStrength::Warning, FindingStrength::Notice}) {
        for (const Finding &finding : summed(m_findings)) {
            if (strengthOf(finding.name) == strength) {
                lines += lineFor(strength, remarkFor(finding));
            }
        }
    }
    lines.removeAll(QString());
    for (const QString &line : lines) {
        mayAsk() ? output().tell(line) : output().say(line);
    }
}

std::optional<Finding> PayoutCommand::firstUnaccepted() const
{
    for (const Finding &finding : m_findings) {
        if (strengthOf(finding.name) == FindingStrength::Warning && !m_consent.accepted.contains(finding.name)) {
            return finding;
        }
    }
    return std::nullopt;
}

void PayoutCommand::askNext()
{
    const std::optional<Finding> warning = firstUnaccepted();
    if (!mayAsk() && warning) {
        refuse({remarkFor(StopReason::NotAccepted)});
    } else if (!mayAsk() && !m_consent.isConfirmed) {
        refuse({remarkFor(StopReason::NoTerminal)});
    } else if (warning) {
        askAbout(*warning);
    } else if (!m_consent.isConfirmed) {
        askWhetherToSend();
    } else {
        confirm();
    }
}

void PayoutCommand::askAbout(const Finding &warning)
{
    const QString name = toToken(warning.name);
    output().tell(tr("If it is meant so, type the warning's name, %1:").arg(name));
    output().flush();
    after(context().terminal.readAnswer(), [this, warning, name](const std::optional<QString> &answer) {
        if (!answer || answer->trimmed() != name) {
            refuse({remarkFor(StopReason::Declined)});
            return;
        }
        m_consent.accepted += warning.name;
        askNext();
    });
}

void PayoutCommand::askWhetherToSend()
{
    output().tell(sendQuestion(m_typedTotal));
    output().flush();
    after(context().terminal.readAnswer(), [this](const std::optional<QString> &answer) {
        if (!isYes(answer.value_or(QString()).trimmed(), m_typedTotal)) {
            refuse({remarkFor(StopReason::Declined)});
            return;
        }
        askPlisioAgain();
    });
}

void PayoutCommand::askPlisioAgain()
{
    after(Preflight::ask(services().account(), m_whole, {}, this),
          [this](const PayoutFigures &figures) { takeNewerFigures(figures); });
}

void PayoutCommand::takeNewerFigures(const PayoutFigures &figures)
{
    QList<Finding> findings = compareCosts(m_whole, m_figures, figures, m_tolerance);
    findings.removeIf([this](const Finding &finding) { return m_findings.contains(finding); });
    if (findings.isEmpty()) {
        return confirm();
    }
    m_figures = completedBy(figures, m_figures);
    addFindings(findings);
    for (const Finding &finding : findings) {
        m_consent.accepted.removeAll(finding.name);
        output().tell(lineFor(FindingStrength::Warning, remarkFor(finding)));
    }
    askNext();
}

void PayoutCommand::confirm()
{
    std::optional<Confirmed> confirmed;
    if (m_plan) {
        Consent consent{context().makeId(), context().clock(), context().loginName, QStringLiteral("command line"),
                        m_consent.accepted};
        Result<Confirmed, Finding> made = Confirmed::create(*std::move(m_plan), std::move(consent));
        if (!made) {
            refuse({remarkFor(StopReason::NotAccepted)});
            return;
        }
        confirmed = std::move(made).value();
    }
    m_isSending = true;
    output().flush();
    carryOut(std::move(confirmed));
}

void PayoutCommand::takeOutcome(const PayoutReport &report, QList<Remark> errors)
{
    if (!report.isOutcomeStored) {
        errors += outcomeNotStoredRemark(report.error);
    } else if (report.error) {
        errors += remarksFor(*report.error);
    }
    ExitStatus status = statusOf(report.records);
    for (const Remark &error : errors) {
        output().warn(lineFor(FindingStrength::Error, error));
        status = graver(status, error.status);
    }
    tellOutcome(report.records, errors, status);
}

void PayoutCommand::tellOutcome(const QList<WithdrawalRecord> &records, const QList<Remark> &errors, ExitStatus status)
{
    if (output().isJson()) {
        output().answer(payoutJson(headerWithKeySource(), {records, errors, m_warnings, m_notices}));
    }
    for (const WithdrawalRecord &record : records) {
        for (const QString &line : linesForResult(record)) {
            output().say(line);
        }
    }
    if (status == ExitStatus::InDoubt) {
        output().warn(doubtLine(context().options));
    }
    finish(status);
}
