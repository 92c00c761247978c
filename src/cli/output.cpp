#include "cli/output.h"

#include "core/visibletext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace {

bool isPlain(char32_t character)
{
    return (character >= 0x20 && character < 0x7F) || character == U'\n' || character == U'\t'
        || !isInvisible(character);
}

// The last door before a terminal: words are made of plain text already.
QByteArray printable(const QString &line)
{
    const bool isAscii = std::all_of(line.begin(), line.end(), [](QChar character) {
        return (character >= u' ' && character <= u'~') || character == u'\n' || character == u'\t';
    });
    if (isAscii) {
        return line.toLatin1() + '\n';
    }
    QString text;
    for (qsizetype index = 0; index < line.size();) {
        const char32_t character = codePointAt(line, index);
        const QString written = QString::fromUcs4(&character, 1);
        text += isPlain(character) ? written : QStringLiteral("<%1>").arg(codePointName(character));
        index += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return text.toUtf8() + '\n';
}

} // namespace

Output::Output(OutputMode mode, OutputStream &standardOutput, OutputStream &standardError)
    : m_mode(mode), m_standardOutput(standardOutput), m_standardError(standardError)
{
}

void Output::say(const QString &line)
{
    (isJson() ? m_standardError : m_standardOutput).write(printable(line));
}

void Output::tell(const QString &line)
{
    const bool isSeen = !isJson() && m_standardOutput.isTerminal();
    (isSeen ? m_standardOutput : m_standardError).write(printable(line));
}

void Output::warn(const QString &line)
{
    m_standardError.write(printable(line));
}

void Output::answer(const OrderedJson &object)
{
    Q_ASSERT(isJson());
    // Only ASCII: no character of anybody else's text reaches a terminal raw.
    const std::string text = object.dump(-1, ' ', true, OrderedJson::error_handler_t::replace);
    m_standardOutput.write(QByteArray(text.data(), qsizetype(text.size())) + '\n');
}

bool Output::finish()
{
    m_standardError.flush();
    return m_standardOutput.flush();
}

void Output::flush()
{
    m_standardOutput.flush();
    m_standardError.flush();
}
