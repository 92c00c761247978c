#pragma once

#include "core/chain.h"

#include <QString>

#include <functional>
#include <vector>

// Finds addresses that come again in a list, in any spelling of theirs. Keeps no text: eight bytes an entry and as many
// to spare.
class AddressIndex
{
public:
    // How the index gets at the address of an entry again.
    using Lookup = std::function<const QString &(qsizetype)>;

    // expected: how many entries there will be at most.
    AddressIndex(Chain chain, qsizetype expected, Lookup addressOf);

    // Where the address is noted as standing: -1 when it is new. Write there to note another place.
    qint32 &place(const QString &address);

private:
    struct Slot {
        quint32 hash = 0;
        qint32 place = -1;
    };

    Chain m_chain;
    Lookup m_addressOf;
    std::vector<Slot> m_slots; // a power of two of them; an address is at its hash or behind it
};
