#include "words/statewords.h"

#include "words/phrase.h"
#include "words/plaintext.h"
#include "words/plisiowords.h"

namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

constexpr Phrase<WithdrawalState> stateNames[] = {
    {WithdrawalState::Planned, QT_TRANSLATE_NOOP("StateWords", "Not sent yet")},
    {WithdrawalState::Sending, QT_TRANSLATE_NOOP("StateWords", "Sending")},
    {WithdrawalState::Accepted, QT_TRANSLATE_NOOP("StateWords", "Accepted")},
    {WithdrawalState::Rejected, QT_TRANSLATE_NOOP("StateWords", "Refused by Plisio")},
    {WithdrawalState::Unsent, QT_TRANSLATE_NOOP("StateWords", "Not sent")},
    {WithdrawalState::Unknown, QT_TRANSLATE_NOOP("StateWords", "In doubt")},
    {WithdrawalState::Failed, QT_TRANSLATE_NOOP("StateWords", "Failed at Plisio")},
    {WithdrawalState::DeclaredNotSent, QT_TRANSLATE_NOOP("StateWords", "Marked as not sent")},
};
static_assert(hasEach(stateNames, WithdrawalState::DeclaredNotSent));

constexpr Phrase<UnsentCause> unsentPhrases[] = {
    {UnsentCause::HostNotFound,
     QT_TRANSLATE_NOOP("StateWords", "The request was not sent: Plisio's server name was not found.")},
    {UnsentCause::ConnectionRefused,
     QT_TRANSLATE_NOOP("StateWords", "The request was not sent: Plisio's server refused the connection.")},
    {UnsentCause::TlsFailed,
     QT_TRANSLATE_NOOP("StateWords", "The request was not sent: no secure connection to Plisio could be made.")},
    {UnsentCause::ProxyFailed,
     QT_TRANSLATE_NOOP("StateWords", "The request was not sent: the proxy did not connect to Plisio.")},
    {UnsentCause::NoConnection,
     QT_TRANSLATE_NOOP("StateWords", "The request was not sent: there was no connection to Plisio.")},
    {UnsentCause::Cancelled,
     QT_TRANSLATE_NOOP("StateWords", "The request was not sent: it was canceled before it began.")},
};
static_assert(hasEach(unsentPhrases, UnsentCause::Cancelled));

constexpr Phrase<DoubtCause> doubtPhrases[] = {
    {DoubtCause::NoAnswer,
     QT_TRANSLATE_NOOP("StateWords",
                       "The request was sent, but the connection broke before Plisio's answer was complete.")},
    {DoubtCause::Deadline, QT_TRANSLATE_NOOP("StateWords", "The request was sent, but Plisio did not answer in time.")},
    {DoubtCause::HttpStatus,
     QT_TRANSLATE_NOOP("StateWords", "The request was sent, but the answer does not say whether Plisio paid.")},
    {DoubtCause::Unreadable,
     QT_TRANSLATE_NOOP("StateWords", "The request was sent, but the answer could not be understood.")},
    {DoubtCause::Mismatch,
     QT_TRANSLATE_NOOP("StateWords", "Plisio reported success, but its answer does not match this payout.")},
    {DoubtCause::OperationError,
     QT_TRANSLATE_NOOP("StateWords", "Plisio took the payout, but reports an error that is not confirmed yet.")},
    {DoubtCause::Interrupted,
     QT_TRANSLATE_NOOP("StateWords", "The program ended before Plisio's answer was recorded.")},
    {DoubtCause::RestoredLedger,
     QT_TRANSLATE_NOOP("StateWords", "This payout was not sent from here, but Plisio already has an equal one.")},
};
static_assert(hasEach(doubtPhrases, DoubtCause::RestoredLedger));

QString notMoved()
{
    return StateWords::tr("No money has moved.");
}

Explanation explainDoubt(const WithdrawalRecord &record)
{
    const DoubtCause cause = record.doubtCause.value_or(DoubtCause::Interrupted);
    const QString next = cause == DoubtCause::Mismatch
        ? StateWords::tr(
            "Do not send it again. Compare it with the operations in your Plisio account, then reconcile: the "
            "program looks for it in Plisio's list and never sends.")
        : StateWords::tr(
            "Do not send it again. Reconcile: the program looks for it in Plisio's list of operations and never "
            "sends.");
    return {wordsFor(cause, record.httpStatus), StateWords::tr("The money may or may not have moved."), next};
}

Explanation explainSending(const WithdrawalRecord &record)
{
    if (!record.isUnderWay) {
        return explainDoubt(record);
    }
    return {StateWords::tr("The payout is being sent to Plisio right now."), StateWords::tr("The money may be moving."),
            StateWords::tr("Wait for the answer; it is recorded when it comes.")};
}

Explanation explainAccepted(const WithdrawalRecord &record)
{
    Operation operation;
    operation.status = record.operationStatus;
    switch (progressOf(operation)) {
    case OperationProgress::Completed:
        return {StateWords::tr("Plisio accepted this payout and completed it."),
                StateWords::tr("The money was sent, once."), StateWords::tr("There is nothing left to do.")};
    case OperationProgress::Open:
        return {StateWords::tr("Plisio accepted this payout and is working on it."),
                StateWords::tr("The money goes out once."),
                StateWords::tr("Wait; do not send it again. Reconcile asks Plisio how far it is.")};
    case OperationProgress::Error:
    case OperationProgress::Ended:
        break;
    }
    return {StateWords::tr("Plisio accepted this payout, and now reports its status as \"%1\".")
                .arg(operationStatusName(record.operationStatus)),
            StateWords::tr("The money may not have arrived."),
            StateWords::tr("Look at the operation in your Plisio account before you pay again.")};
}

Explanation explainUnsent(UnsentCause cause)
{
    return {
        wordsFor(cause), notMoved(),
        cause == UnsentCause::Cancelled
            ? StateWords::tr("It is closed. The same can be sent again as a new payout.")
            : StateWords::tr("Check the connection, then send it again; it becomes a new payout that names this one.")};
}

Explanation explainFailed(const WithdrawalRecord &record)
{
    const QString happened = StateWords::tr("Plisio took this payout, and confirmed that it ended in an error.");
    const QString next = StateWords::tr("Look at the operation in your Plisio account before you pay again.");
    if (record.withdrawal.type() == WithdrawalType::MassCashOut) {
        return {happened, StateWords::tr("Some of the recipients may have been paid."), next};
    }
    return {happened, StateWords::tr("According to Plisio, the recipient was not paid."), next};
}

Explanation explainDeclared(const WithdrawalRecord &record)
{
    if (!record.contradictingOperation.isEmpty()) {
        return {
            StateWords::tr("This payout was marked as not sent, but Plisio has operation %1, which fits it.")
                .arg(plainText(record.contradictingOperation, 60)),
            StateWords::tr("If it was sent again since, it may have been paid twice."),
            StateWords::tr(
                "Look at both operations in your Plisio account now, and send nothing more to this recipient before "
                "that.")};
    }
    return {
        StateWords::tr("A person marked this payout as not sent, after Plisio's list did not show it."),
        StateWords::tr("As far as is known, no money has moved."),
        StateWords::tr(
            "It may be sent again as a new payout. If Plisio's operation turns up after all, the program says so.")};
}

} // namespace

QString nameOf(WithdrawalState state)
{
    return phraseFor(stateNames, state, "StateWords");
}

QString stateName(std::optional<WithdrawalState> state, const QString &status)
{
    const bool isDecided = state && (*state != WithdrawalState::Accepted || status.isEmpty());
    return isDecided ? nameOf(*state) : operationStatusName(status);
}

QString stateName(const WithdrawalRecord &record)
{
    if (record.state == WithdrawalState::Sending && !record.isUnderWay) {
        return nameOf(WithdrawalState::Unknown);
    }
    if (record.state == WithdrawalState::DeclaredNotSent && !record.contradictingOperation.isEmpty()) {
        return StateWords::tr("Possibly paid twice");
    }
    if (record.state == WithdrawalState::Accepted && !record.operationStatus.isEmpty()) {
        return operationStatusName(record.operationStatus);
    }
    return nameOf(record.state);
}

QString operationStatusName(const QString &status)
{
    if (status == QLatin1String("completed")) {
        return StateWords::tr("Completed");
    }
    if (status == QLatin1String("pending") || status == QLatin1String("pending internal")) {
        return StateWords::tr("Pending");
    }
    if (status == QLatin1String("new")) {
        return StateWords::tr("New");
    }
    if (status == QLatin1String("error")) {
        return StateWords::tr("Error");
    }
    if (status == QLatin1String("expired")) {
        return StateWords::tr("Expired");
    }
    if (status == QLatin1String("mismatch")) {
        return StateWords::tr("Mismatch");
    }
    if (status == QLatin1String("cancelled")) {
        return StateWords::tr("Canceled");
    }
    return plainText(status, 40);
}

Explanation explain(const WithdrawalRecord &record)
{
    switch (record.state) {
    case WithdrawalState::Planned:
        return {StateWords::tr("This payout is recorded and has not been sent."), notMoved(),
                record.batchId.isEmpty()
                    ? StateWords::tr("It is never sent by itself. Close it as not sent to be done with it.")
                    : StateWords::tr("It is not sent by itself: go on with its batch, or close it as not sent.")};
    case WithdrawalState::Sending:
        return explainSending(record);
    case WithdrawalState::Accepted:
        return explainAccepted(record);
    case WithdrawalState::Rejected:
        return {record.error ? wordsFor(*record.error) : StateWords::tr("Plisio refused this payout."), notMoved(),
                StateWords::tr("Correct what Plisio names, then send it as a new payout.")};
    case WithdrawalState::Unsent:
        return explainUnsent(record.unsentCause.value_or(UnsentCause::NoConnection));
    case WithdrawalState::Unknown:
        return explainDoubt(record);
    case WithdrawalState::Failed:
        return explainFailed(record);
    case WithdrawalState::DeclaredNotSent:
        return explainDeclared(record);
    }
    return {};
}

QString paragraph(const Explanation &explanation)
{
    return QStringLiteral("%1 %2 %3").arg(explanation.happened, explanation.money, explanation.next);
}

QString wordsFor(UnsentCause cause)
{
    return phraseFor(unsentPhrases, cause, "StateWords");
}

QString wordsFor(DoubtCause cause, std::optional<int> httpStatus)
{
    if (cause == DoubtCause::HttpStatus && httpStatus) {
        return StateWords::tr("The request was sent, but the answer (HTTP status %1) does not say whether Plisio paid.")
            .arg(*httpStatus);
    }
    return phraseFor(doubtPhrases, cause, "StateWords");
}

QString doubtSummary(int count)
{
    return StateWords::tr(
        "%n payout(s) in doubt: the money may or may not have moved. Do not send again; reconcile first.", "", count);
}
