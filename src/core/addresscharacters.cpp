#include "core/addresscharacters.h"

#include "core/addresslikeness.h"

AddressCharacters::AddressCharacters(const QString &address) : m_text(address.sliced(formPrefixSize(address)).toLower())
{
}

QString AddressCharacters::byEnd() const
{
    return end(5) + end(6).chopped(qMin<qsizetype>(m_text.size(), 5)).left(1) + start(3);
}

QString firstBehind(QString start)
{
    start.back() = QChar(char16_t(start.back().unicode() + 1));
    return start;
}
