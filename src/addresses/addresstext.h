#pragma once

#include "core/addressfinding.h"
#include "core/result.h"

#include <QStringView>

#include <array>
#include <string_view>

// An address as the families read it: printable ASCII without spaces, at most 256 characters, copied to the stack.
class AddressText
{
public:
    static constexpr size_t longest = 256;

    // Fails with what stands in the way: nothing there, a space (at the start, the end or inside), a character nobody can
    // see, one of another script, a payment link, too long. The text may be of any length.
    static Result<AddressText, AddressFinding> read(QStringView text);

    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }

private:
    AddressText() = default;

    std::array<char, longest> m_bytes{};
    size_t m_size = 0;
};
