#include "secrets/keyentry.h"

#include <algorithm>
#include <array>

namespace {

// Lines of our own rather than JSON: a parser would leave copies of the key behind that nobody can wipe.
constexpr QByteArrayView heading("Disburse key, form 1\n");
constexpr QByteArrayView idLabel("id ");
constexpr QByteArrayView hostLabel("host ");
constexpr QByteArrayView keyLabel("key ");

constexpr qsizetype longestKey = 512;

bool isVisible(char byte)
{
    return byte > ' ' && byte <= '~';
}

// The text of the next labelled line, which is cut off from the rest; nothing when it is another line.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest, QByteArrayView label)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0 || !rest.startsWith(label)) {
        return std::nullopt;
    }
    const QByteArrayView text = rest.first(end).sliced(label.size());
    rest = rest.sliced(end + 1);
    return text;
}

KeyError damaged()
{
    return {KeyFault::Damaged, {}};
}

} // namespace

bool isUsableKey(const Secret &secret)
{
    const QByteArray &bytes = secret.reveal();
    return !bytes.isEmpty() && bytes.size() <= longestKey && std::all_of(bytes.cbegin(), bytes.cend(), isVisible);
}

Secret encodeKeyEntry(const StoredKey &key)
{
    Q_ASSERT(isUsableKey(key.secret));
    QByteArray text;
    text.reserve(heading.size() + 2 * longestKey); // growing would leave an unwiped copy
    text.append(heading);
    text.append(idLabel).append(key.id.toUtf8()).append('\n');
    text.append(hostLabel).append(key.hostId.toUtf8()).append('\n');
    text.append(keyLabel).append(key.secret.reveal()).append('\n');
    return Secret(std::move(text));
}

Result<StoredKey, KeyError> decodeKeyEntry(const Secret &entry)
{
    QByteArrayView rest(entry.reveal());
    if (!rest.startsWith(heading)) {
        return damaged();
    }
    rest = rest.sliced(heading.size());
    const std::optional<QByteArrayView> id = takeLine(rest, idLabel);
    const std::optional<QByteArrayView> host = takeLine(rest, hostLabel);
    const std::optional<QByteArrayView> key = takeLine(rest, keyLabel);
    if (!id || !host || !key || id->isEmpty() || host->isEmpty() || !rest.isEmpty()) {
        return damaged();
    }
    StoredKey stored{Secret(key->toByteArray()), QString::fromUtf8(*id), QString::fromUtf8(*host)};
    if (!isUsableKey(stored.secret)) {
        return damaged();
    }
    return stored;
}
