#include "cli/optionreader.h"

#include <algorithm>

void OptionReader::fail(UsageFault fault, const QString &subject, const QString &expected)
{
    if (!m_error) {
        m_error = UsageError{fault, subject, expected};
    }
}

QString OptionReader::required(const QString &option)
{
    if (!has(option)) {
        fail(UsageFault::MissingOption, option);
    }
    return m_arguments.value(option);
}

QString OptionReader::optional(const QString &option)
{
    const QString value = m_arguments.value(option);
    if (has(option) && value.isEmpty()) {
        fail(UsageFault::BadValue, option, tr("a text that is not empty"));
    }
    return value;
}

int OptionReader::wholeNumber(const QString &option, int fallback, int minimum, int maximum)
{
    if (!has(option)) {
        return fallback;
    }
    const QString text = m_arguments.value(option);
    const bool isDigits =
        std::all_of(text.begin(), text.end(), [](QChar character) { return character >= u'0' && character <= u'9'; });
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isDigits || !isNumber || number < minimum || number > maximum) {
        fail(UsageFault::BadValue, option, tr("a whole number from %1 to %2").arg(minimum).arg(maximum));
        return fallback;
    }
    return number;
}

QStringList OptionReader::arguments(const QStringList &names)
{
    QStringList arguments = anyArguments();
    if (arguments.size() > names.size()) {
        fail(UsageFault::UnexpectedArgument, m_arguments.positionals().value(0));
    }
    if (arguments.size() < names.size()) {
        fail(UsageFault::MissingArgument, names.at(arguments.size()));
        arguments.resize(names.size());
    }
    return arguments;
}

QString OptionReader::optionalArgument()
{
    const QStringList arguments = anyArguments();
    if (arguments.size() > 1) {
        fail(UsageFault::UnexpectedArgument, m_arguments.positionals().value(0));
    }
    return arguments.value(0);
}
