#include "cli/usageerror.h"

#include <QCoreApplication>

namespace {

class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageError)

public:
    static QString sentence(const UsageError &error)
    {
        switch (error.fault) {
        case UsageFault::NoCommand:
            return tr("Which command?");
        case UsageFault::UnknownCommand:
            return tr("There is no such command.");
        case UsageFault::UnknownOption:
            return error.subject.isEmpty() ? tr("There is no such option.")
                                           : tr("There is no option %1.").arg(error.subject);
        case UsageFault::OptionElsewhere:
            return tr("The option %1 belongs to another command.").arg(error.subject);
        case UsageFault::RepeatedOption:
            return tr("The option %1 is given twice.").arg(error.subject);
        case UsageFault::MissingValue:
            return tr("The option %1 needs a value.").arg(error.subject);
        case UsageFault::NeedlessValue:
            return tr("The option %1 takes no value.").arg(error.subject);
        case UsageFault::BadValue:
            return tr("What follows %1 is not understood. It must be %2.").arg(error.subject, error.expected);
        case UsageFault::MissingOption:
            return error.expected.isEmpty() ? tr("The option %1 is missing.").arg(error.subject)
                                            : tr("An option is missing: %1.").arg(error.expected);
        case UsageFault::ExclusiveOptions:
            return tr("The option %1 does not fit the others: %2.").arg(error.subject, error.expected);
        case UsageFault::MissingArgument:
            return tr("The command needs %1.").arg(error.subject);
        case UsageFault::UnexpectedArgument:
            return tr("There are more arguments than the command %1 takes.").arg(error.subject);
        case UsageFault::KeyInPractice:
            break;
        }
        return tr("Practice needs no key: there is none to store or to forget.");
    }

    static QString keyHint()
    {
        return tr("The key is never given on the command line; \"disburse-cli key set\" asks for it.");
    }

    static QString helpHint() { return tr("See \"disburse-cli --help\"."); }
};

bool mayBeAboutTheKey(const UsageError &error)
{
    return error.subject.contains(QLatin1String("key"));
}

} // namespace

QString wordsFor(const UsageError &error)
{
    const QString sentence = UsageWords::sentence(error);
    const bool isKey = mayBeAboutTheKey(error) && error.fault != UsageFault::KeyInPractice;
    return QStringLiteral("%1 %2").arg(sentence, isKey ? UsageWords::keyHint() : UsageWords::helpHint());
}
