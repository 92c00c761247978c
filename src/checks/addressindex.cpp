#include "checks/addressindex.h"

#include "core/canonicaladdress.h"

#include <QHash>

#include <bit>

AddressIndex::AddressIndex(Chain chain, qsizetype expected, Lookup addressOf)
    : m_chain(chain), m_addressOf(std::move(addressOf)), m_slots(std::bit_ceil(size_t(expected) * 3 / 2 + 1))
{
}

qint32 &AddressIndex::place(const QString &address)
{
    const QString canonical = canonicalAddress(m_chain, address);
    const auto hash = quint32(qHash(canonical));
    const size_t mask = m_slots.size() - 1;
    size_t index = hash & mask;
    while (m_slots[index].place >= 0) {
        const Slot &slot = m_slots[index];
        if (slot.hash == hash && canonicalAddress(m_chain, m_addressOf(slot.place)) == canonical) {
            break;
        }
        index = (index + 1) & mask;
    }
    m_slots[index].hash = hash;
    return m_slots[index].place;
}
