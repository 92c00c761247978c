#include "cli/remark.h"

#include "cli/errorname.h"
#include "core/tokens.h"
#include "words/errorwords.h"
#include "words/findingwords.h"
#include "words/keywords.h"
#include "words/ledgerwords.h"
#include "words/likenesswords.h"
#include "words/plaintext.h"

#include <QCoreApplication>

namespace {

class RemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(Remark)
};

// The field's name in the JSON of a withdrawal.
QString fieldName(InputField field)
{
    switch (field) {
    case InputField::None:
        return {};
    case InputField::Currency:
        return QStringLiteral("currency");
    case InputField::Address:
        return QStringLiteral("to");
    case InputField::Amount:
        return QStringLiteral("amount");
    case InputField::FeePlan:
        return QStringLiteral("fee_plan");
    case InputField::Note:
        return QStringLiteral("note");
    }
    return {};
}

QString detailed(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, plainText(detail));
}

ExitStatus statusOf(PayoutFault fault)
{
    switch (fault) {
    case PayoutFault::NoSuchBatch:
        return ExitStatus::BadInput;
    case PayoutFault::Unscanned:
    case PayoutFault::GuardsSpoke:
    case PayoutFault::HeldBack:
        return ExitStatus::Stopped;
    case PayoutFault::Ledger:
    case PayoutFault::NoKey:
    case PayoutFault::UnsafeNetwork:
    case PayoutFault::Busy:
        break;
    }
    return ExitStatus::LocalFailure;
}

ExitStatus statusOf(ResolutionFault fault)
{
    switch (fault) {
    case ResolutionFault::NotInDoubt:
    case ResolutionFault::NoSuchWithdrawal:
    case ResolutionFault::NoSuchOperation:
    case ResolutionFault::NoKey:
        return ExitStatus::BadInput;
    case ResolutionFault::Ledger:
        return ExitStatus::LocalFailure;
    case ResolutionFault::TooEarly:
    case ResolutionFault::ListingIncomplete:
    case ResolutionFault::OperationDiffers:
    case ResolutionFault::OperationTaken:
    case ResolutionFault::MatchFound:
    case ResolutionFault::OtherKey:
    case ResolutionFault::Unreachable:
        break;
    }
    return ExitStatus::Stopped;
}

} // namespace

Remark remarkFor(const Finding &finding)
{
    const ExitStatus status =
        strengthOf(finding.name) == FindingStrength::Error ? ExitStatus::BadInput : ExitStatus::Stopped;
    const auto *pair = std::get_if<LookAlikePair>(&finding.reason);
    return {toToken(finding.name),
            wordsFor(finding),
            finding.row,
            fieldName(finding.field),
            status,
            pair ? differenceLines(*pair) : QStringList()};
}

Remark remarkFor(const UsageError &error)
{
    return {QStringLiteral("bad-usage"), wordsFor(error)};
}

Remark remarkFor(const OpenError &error)
{
    switch (error.fault) {
    case OpenFault::Ledger:
        break;
    case OpenFault::AuthorityFile:
        return {
            errorName(error.fault),
            detailed(RemarkWords::tr("The file of --ca-file holds no certificate that can be read."), error.detail)};
    case OpenFault::Practice:
        return {errorName(error.fault),
                detailed(RemarkWords::tr("Practice's simulated Plisio could not be started."), error.detail),
                {},
                {},
                ExitStatus::LocalFailure};
    }
    return remarkFor(error.ledger.value_or(LedgerError{LedgerFault::InputOutput, error.detail}));
}

Remark remarkFor(const LedgerError &error)
{
    return {errorName(error.fault), wordsFor(error), {}, {}, ExitStatus::LocalFailure};
}

Remark remarkFor(const KeyError &error)
{
    if (error.fault == KeyFault::NotFound) {
        return noKeyRemark();
    }
    if (error.fault == KeyFault::OtherHost || error.fault == KeyFault::NotAKey) {
        return {errorName(error.fault), wordsFor(error)};
    }
    const QString hint =
        RemarkWords::tr("A machine without a keychain gives the key in the environment, as DISBURSE_API_KEY.");
    const QString sentences = QStringLiteral("%1 %2").arg(wordsFor(KeyError{error.fault, {}}), hint);
    return {errorName(error.fault), detailed(sentences, error.detail), {}, {}, ExitStatus::LocalFailure};
}

Remark remarkFor(const AskError &error)
{
    if (error.fault == AskFault::NoKey) {
        return noKeyRemark();
    }
    return {errorName(error.fault), wordsFor(error), {}, {}, ExitStatus::NotPaid};
}

Remark remarkFor(const PayoutError &error)
{
    if (error.fault == PayoutFault::NoKey) {
        return noKeyRemark();
    }
    const QString name = error.ledger ? errorName(error.ledger->fault) : errorName(error.fault);
    return {name, wordsFor(error), {}, {}, statusOf(error.fault)};
}

QList<Remark> remarksFor(const PayoutError &error)
{
    QList<Remark> remarks;
    const bool isNamed = error.fault == PayoutFault::HeldBack && !error.findings.isEmpty();
    if (!isNamed) {
        remarks += remarkFor(error);
    }
    for (const Finding &finding : summed(error.findings)) {
        Remark remark = remarkFor(finding);
        remark.status = isNamed ? statusOf(error.fault) : remark.status;
        remarks += remark;
    }
    return remarks;
}

Remark remarkFor(const ResolutionError &error)
{
    if (error.fault == ResolutionFault::NoKey) {
        return noKeyRemark();
    }
    return {errorName(error.fault), wordsFor(error), {}, {}, statusOf(error.fault)};
}

Remark remarkFor(StopReason reason)
{
    switch (reason) {
    case StopReason::NoTerminal:
        return {QStringLiteral("no-terminal"),
                RemarkWords::tr("Nothing was sent: there is no terminal to ask on. Add --yes to send without being "
                                "asked."),
                {},
                {},
                ExitStatus::Stopped};
    case StopReason::NotAccepted:
        return {QStringLiteral("not-accepted"),
                RemarkWords::tr("Nothing was sent: a warning needs your word. Add --accept and its name if it is "
                                "meant so."),
                {},
                {},
                ExitStatus::Stopped};
    case StopReason::Declined:
        return {QStringLiteral("declined"),
                RemarkWords::tr("Nothing was sent: the answer was not yes."),
                {},
                {},
                ExitStatus::Stopped};
    case StopReason::Interrupted:
        break;
    }
    return {QStringLiteral("interrupted"), RemarkWords::tr("Stopped."), {}, {}, ExitStatus::Stopped};
}

Remark noKeyRemark()
{
    return {errorName(KeyFault::NotFound),
            RemarkWords::tr("There is no API key. Store one with \"disburse-cli key set\", or give it in the "
                            "environment as DISBURSE_API_KEY.")};
}

Remark outcomeNotStoredRemark(const std::optional<PayoutError> &error)
{
    const std::optional<LedgerError> ledger = error ? error->ledger : std::nullopt;
    return {QStringLiteral("outcome-not-stored"), unstoredOutcomeWords(ledger), {}, {}, ExitStatus::InDoubt};
}

Remark noAnswerRemark(ExitStatus status)
{
    return {
        QStringLiteral("internal"), RemarkWords::tr("The program stopped working on this by mistake."), {}, {}, status};
}
