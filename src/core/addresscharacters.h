#pragma once

#include <QString>

// What an address is found by among many without keeping it whole: in small letters, without what each address of its form
// begins with. Equal for all spellings of an address; not for it alone. Schema 5 says the same in SQL.
class AddressCharacters
{
public:
    explicit AddressCharacters(const QString &address);

    [[nodiscard]] QString start(qsizetype count) const { return m_text.left(count); }
    [[nodiscard]] QString end(qsizetype count) const { return m_text.right(count); }

    // The first six and the last four.
    [[nodiscard]] QString byStart() const { return start(6) + end(4); }
    // The last five, the one before them, and the first three.
    [[nodiscard]] QString byEnd() const;

private:
    QString m_text;
};

// The first text behind all that begin with this one, which has a character at least.
QString firstBehind(QString start);
