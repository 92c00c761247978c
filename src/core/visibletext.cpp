#include "core/visibletext.h"

#include <QChar>

namespace {

// Letters and marks by their category that are nevertheless drawn as nothing.
bool isBlankLetter(char32_t character)
{
    switch (character) {
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x2800: // empty braille pattern
        return true;
    default:
        return (character >= 0x17B4 && character <= 0x17B5) || (character >= 0x180B && character <= 0x180F)
            || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

} // namespace

bool isInvisible(char32_t character)
{
    if (character >= 0x20 && character < 0x7F) {
        return false;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBlankLetter(character);
    }
}

char32_t codePointAt(QStringView text, qsizetype index)
{
    const QChar unit = text.at(index);
    if (unit.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text.at(index + 1));
    }
    return unit.unicode();
}

QString codePointName(char32_t character)
{
    return QStringLiteral("U+%1").arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
}
