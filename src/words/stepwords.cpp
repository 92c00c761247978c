#include "words/stepwords.h"

#include "words/plaintext.h"
#include "words/plisiowords.h"
#include "words/statewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    static QString answer(const StateStep &step);
    static QString found(const StateStep &step);
    static QString decision(const StateStep &step);
};

QString operationOf(const StateStep &step)
{
    return plainText(step.operationId, 64);
}

QString StepWords::answer(const StateStep &step)
{
    if (step.error) {
        return ::wordsFor(*step.error);
    }
    if (step.unsentCause) {
        return ::wordsFor(*step.unsentCause);
    }
    if (step.doubtCause) {
        return ::wordsFor(*step.doubtCause, step.httpStatus);
    }
    return step.operationId.isEmpty() ? QString()
                                      : tr("Plisio made operation %1 of it, with the status “%2”.")
                                            .arg(operationOf(step), operationStatusName(step.operationStatus));
}

QString StepWords::found(const StateStep &step)
{
    if (step.doubtCause) {
        return ::wordsFor(*step.doubtCause, step.httpStatus);
    }
    return step.operationId.isEmpty() ? QString()
                                      : tr("It is operation %1, with the status “%2”.")
                                            .arg(operationOf(step), operationStatusName(step.operationStatus));
}

QString StepWords::decision(const StateStep &step)
{
    const bool isNotSent = step.state == WithdrawalState::DeclaredNotSent || step.state == WithdrawalState::Unsent;
    const QString decided = isNotSent ? tr("A person decided that it was not sent.")
                                      : tr("A person decided that it is operation %1.").arg(operationOf(step));
    return step.seen.isEmpty() ? decided : decided + u' ' + tr("Seen then: %1").arg(plainText(step.seen, 1000));
}

} // namespace

QString titleOf(const StateStep &step)
{
    switch (step.event) {
    case StateStep::Event::Planned:
        return StepWords::tr("Confirmed and written down");
    case StateStep::Event::Claimed:
        return StepWords::tr("Sent to Plisio");
    case StateStep::Event::Recorded:
        if (step.unsentCause == UnsentCause::Cancelled) {
            return StepWords::tr("Held back before it was sent");
        }
        return StepWords::tr("Plisio’s answer: %1").arg(nameOf(step.state));
    case StateStep::Event::Settled:
        return step.state == WithdrawalState::Unknown
            ? StepWords::tr("Plisio’s list was asked: still in doubt")
            : StepWords::tr("Plisio’s list was asked: %1").arg(nameOf(step.state));
    case StateStep::Event::Doubted:
        return StepWords::tr("In doubt");
    case StateStep::Event::Decided:
        return StepWords::tr("Decided by a person");
    case StateStep::Event::Contradicted:
        return StepWords::tr("Found at Plisio all the same");
    }
    return {};
}

QString wordsFor(const StateStep &step)
{
    switch (step.event) {
    case StateStep::Event::Planned:
        return StepWords::tr("It stands in the ledger from here on. Nothing was sent yet.");
    case StateStep::Event::Claimed:
        return step.deadline.isValid()
            ? StepWords::tr("Its one request, which may take until %1.")
                  .arg(QLocale().toString(step.deadline.toLocalTime().time(), QStringLiteral("HH:mm:ss")))
            : QString();
    case StateStep::Event::Recorded:
        return StepWords::answer(step);
    case StateStep::Event::Settled:
        return StepWords::found(step);
    case StateStep::Event::Doubted:
        return step.doubtCause ? wordsFor(*step.doubtCause, step.httpStatus) : QString();
    case StateStep::Event::Decided:
        return StepWords::decision(step);
    case StateStep::Event::Contradicted:
        return StepWords::tr("Operation %1 fits it: it may have been paid twice.").arg(operationOf(step));
    }
    return {};
}

QString personOf(const StateStep &step)
{
    if (step.by.isEmpty()) {
        return {};
    }
    const QString person = plainText(step.by, 80);
    if (step.via == QLatin1String("window")) {
        return StepWords::tr("%1, in the window").arg(person);
    }
    return step.via.isEmpty() ? person : StepWords::tr("%1, on the command line").arg(person);
}
