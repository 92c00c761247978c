#include "addresses/addresstext.h"

#include "addresses/verdicts.h"
#include "core/visibletext.h"

#include <algorithm>

namespace {

bool isPlain(QChar character)
{
    return character > u' ' && character < u'\x7f';
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character);
}

// What to say about the first character that is not plain.
AddressFinding findForeign(QStringView text, qsizetype index)
{
    const char32_t character = codePointAt(text, index);
    if (!isSpace(character)) {
        const AddressReason reason =
            isInvisible(character) ? AddressReason::InvisibleCharacter : AddressReason::LookAlikeCharacter;
        return invalidAt(reason, size_t(index), character);
    }
    if (index == 0) {
        return invalidAt(AddressReason::SpaceAtStart, 0, character);
    }
    const QStringView rest = text.sliced(index);
    const bool isEnd = std::all_of(rest.begin(), rest.end(), [](QChar unit) { return isSpace(unit.unicode()); });
    return invalidAt(isEnd ? AddressReason::SpaceAtEnd : AddressReason::SpaceInside, size_t(index), character);
}

// "bitcoin:1...", "https://...", "...?amount=1". The prefixes of cashaddr and TON's raw form belong to the address.
bool isPaymentLink(std::string_view text)
{
    if (text.find('?') != std::string_view::npos) {
        return true;
    }
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        return false;
    }
    const std::string_view scheme = text.substr(0, colon);
    const bool isWord = std::all_of(scheme.begin(), scheme.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    });
    const QLatin1String name(scheme.data(), qsizetype(scheme.size()));
    const bool isCashAddr = name.compare(QLatin1String("bitcoincash"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("bchtest"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("bchreg"), Qt::CaseInsensitive) == 0;
    return isWord && !isCashAddr;
}

} // namespace

Result<AddressText, AddressFinding> AddressText::read(QStringView text)
{
    const auto foreign = std::find_if_not(text.begin(), text.end(), isPlain);
    if (foreign != text.end()) {
        const bool isBlank = std::all_of(text.begin(), text.end(), [](QChar unit) { return isSpace(unit.unicode()); });
        return isBlank ? invalidAddress(AddressReason::Empty) : findForeign(text, foreign - text.begin());
    }
    if (text.isEmpty()) {
        return invalidAddress(AddressReason::Empty);
    }
    AddressText copy;
    copy.m_size = std::min(size_t(text.size()), longest);
    std::transform(text.begin(), text.begin() + qsizetype(copy.m_size), copy.m_bytes.begin(),
                   [](QChar character) { return char(character.unicode()); });
    if (isPaymentLink(copy.view())) {
        return invalidAddress(AddressReason::PaymentLink);
    }
    if (size_t(text.size()) > longest) {
        return invalidAddress(AddressReason::WrongLength);
    }
    return copy;
}
