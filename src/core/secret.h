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
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Overwrites the bytes before they are released; a shared QByteArray is detached from nothing: only this copy is wiped.
void wipe(QByteArray &bytes);
