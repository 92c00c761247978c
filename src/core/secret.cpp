#include "core/secret.h"

#include <utility>

void wipe(QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    // Writing through volatile keeps the compiler from dropping stores to memory that is about to be freed.
    // Reached through constData: data() would detach a shared array and wipe the copy.
    volatile char *byte = const_cast<char *>(bytes.constData());
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        byte[index] = '\0';
    }
    bytes.clear();
}

Secret::Secret(QByteArray bytes)
    : m_bytes(bytes.constData(), bytes.size()) // a copy of its own, so that wiping it harms nobody
{
    if (bytes.isDetached()) {
        wipe(bytes);
    }
}

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}
