#include "cli/sendquestion.h"

#include <QCoreApplication>

QString sendQuestion(const std::optional<Amount> &typedTotal)
{
    return typedTotal ? QCoreApplication::translate(
                            "PayoutCommand", "This is a large payout. Type its total, %1, as a number to send it:")
                            .arg(typedTotal->toString())
                      : QCoreApplication::translate("PayoutCommand", "Send it? Type yes to send:");
}

bool isYes(const QString &answer, const std::optional<Amount> &typedTotal)
{
    if (typedTotal) {
        const Result<Amount, AmountError> typed = Amount::parse(answer);
        return typed && *typed == *typedTotal;
    }
    const QString word = answer.toLower();
    return word == QLatin1String("yes")
        || word == QCoreApplication::translate("PayoutCommand", "yes", "what is typed to send");
}
