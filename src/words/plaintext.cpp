#include "words/plaintext.h"

#include "core/visibletext.h"

namespace {

bool isLineSpace(char32_t character)
{
    return character == U' ' || (character >= 0x09 && character <= 0x0D) || character == 0x85 || character == 0x2028
        || character == 0x2029;
}

QString visibleForm(char32_t character)
{
    if (isInvisible(character)) {
        return QStringLiteral("<%1>").arg(codePointName(character));
    }
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString plainText(const QString &outside, int limit)
{
    QString line;
    bool isSpacePending = false;
    char32_t character = 0;
    for (qsizetype index = 0; index < outside.size(); index += QChar::requiresSurrogates(character) ? 2 : 1) {
        character = codePointAt(outside, index);
        if (isLineSpace(character)) {
            isSpacePending = !line.isEmpty();
            continue;
        }
        const QString next = (isSpacePending ? QStringLiteral(" ") : QString()) + visibleForm(character);
        isSpacePending = false;
        if (line.size() + next.size() > limit) {
            while (line.size() >= limit && !line.isEmpty()) {
                line.chop(line.back().isLowSurrogate() ? 2 : 1);
            }
            return line + u'…';
        }
        line += next;
    }
    return line;
}
