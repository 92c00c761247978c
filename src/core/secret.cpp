#include "core/secret.h"

#include <utility>

void wipe(QByteArray &bytes)
{
    QByteArray::DataPointer &memory = bytes.data_ptr();
    if (memory.d_ptr() != nullptr) { // otherwise it is a literal's or nobody's
        // All of it: what was removed from the front or the end of an array still stands in its spare room.
        // Writing through volatile keeps the compiler from dropping stores to memory that is about to be freed.
        // Not through data(), which would detach a shared array and wipe the copy.
        volatile char *byte = memory.data() - memory.freeSpaceAtBegin();
        for (qsizetype index = 0; index < memory.constAllocatedCapacity(); ++index) {
            byte[index] = '\0';
        }
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
