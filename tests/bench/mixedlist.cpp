#include "mixedlist.h"

#include <QCryptographicHash>

#include <algorithm>
#include <random>

namespace {

QByteArray randomBytes(std::mt19937_64 &random, int count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        bytes.append(char(random() & 0xffU));
    }
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString base58(const QByteArray &bytes)
{
    constexpr auto alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    QByteArray number = bytes;
    QByteArray letters;
    while (std::any_of(number.begin(), number.end(), [](char byte) { return byte != 0; })) {
        unsigned rest = 0;
        for (char &byte : number) {
            rest = rest << 8U | quint8(byte);
            byte = char(rest / 58);
            rest %= 58;
        }
        letters.prepend(alphabet[rest]);
    }
    for (const char byte : bytes) {
        if (byte != 0) {
            break;
        }
        letters.prepend('1');
    }
    return QString::fromLatin1(letters);
}

QString base58Check(std::mt19937_64 &random)
{
    const QByteArray payload = (random() % 2 == 0 ? '\0' : '\5') + randomBytes(random, 20);
    return base58(payload + sha256(sha256(payload)).first(4));
}

// BIP-173's polynomial, one value further.
quint32 step(quint32 checksum, quint32 value)
{
    constexpr quint32 generators[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    quint32 next = (checksum & 0x1ffffffU) << 5U ^ value;
    for (unsigned bit = 0; bit < 5; ++bit) {
        next ^= (checksum >> (25U + bit) & 1U) != 0 ? generators[bit] : 0U;
    }
    return next;
}

// Witness version 0 with 20 bytes of program.
QString bech32(std::mt19937_64 &random)
{
    constexpr auto alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    QString text = QStringLiteral("bc1");
    quint32 checksum = 1;
    for (const quint32 value : {3U, 3U, 0U, 2U, 3U}) { // "bc"
        checksum = step(checksum, value);
    }
    for (int digit = 0; digit < 39; ++digit) {
        const bool isChecksum = digit >= 33;
        if (digit == 33) {
            for (int zero = 0; zero < 6; ++zero) {
                checksum = step(checksum, 0);
            }
            checksum ^= 1U;
        }
        const auto value = isChecksum ? checksum >> unsigned(5 * (38 - digit)) & 31U
            : digit == 0              ? 0U
                                      : quint32(random() % 32);
        checksum = isChecksum ? checksum : step(checksum, value);
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

QString evm(std::mt19937_64 &random)
{
    QByteArray digits = randomBytes(random, 20).toHex();
    const QByteArray hash = QCryptographicHash::hash(digits, QCryptographicHash::Keccak_256).toHex();
    for (qsizetype index = 0; index < digits.size(); ++index) {
        if (hash[index] >= '8' && digits[index] >= 'a') {
            digits[index] = char(digits[index] - 32);
        }
    }
    return QStringLiteral("0x") + QString::fromLatin1(digits);
}

} // namespace

QStringList mixedAddresses(AddressMix mix, int count)
{
    std::mt19937_64 random(20260101);
    QStringList addresses;
    for (int index = 0; index < count; ++index) {
        addresses.append(mix == AddressMix::Evm ? evm(random) : index % 2 == 0 ? base58Check(random) : bech32(random));
    }
    return addresses;
}

QByteArray mixedList(const QStringList &addresses)
{
    QByteArray content("address,amount,note\n");
    for (qsizetype index = 0; index < addresses.size(); ++index) {
        const QByteArray number = QByteArray::number(index + 1);
        content += addresses[index].toLatin1() + ",0." + number.rightJustified(8, '0') + ",Invoice " + number + '\n';
    }
    return content;
}
