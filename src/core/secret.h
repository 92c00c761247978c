#pragma once

#include <QByteArray>

// The API key while it is in memory. It cannot be printed, logged, compared or turned into a QString in passing:
// only reveal() shows it, and every call of reveal() is a place to review. The bytes are wiped on destruction.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    // To be used at once: a copy shares the secret's memory, and is wiped with it.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Overwrites the array's memory, spare room included, and empties the array. Whoever shares the memory is left with zeros.
// Memory that no array owns (a literal's) stays as it is.
void wipe(QByteArray &bytes);
