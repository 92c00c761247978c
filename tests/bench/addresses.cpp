// What checking 100,000 addresses costs, beside a bare loop over the same texts that only decodes and hashes them: the least that a
// check has to do. One core; microseconds an address. Goals: 2 us, and twice the bare loop.
#include "addresses/addresscheck.h"
#include "addresses/base58.h"
#include "addresses/bech32.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

constexpr int count = 100'000;
constexpr int rounds = 7;

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    std::generate(bytes.begin(), bytes.end(), [&random] { return char(random.bounded(256)); });
    return bytes;
}

QByteArray encodeBase58(QByteArray bytes)
{
    const QByteArray alphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    QByteArray digits;
    const auto zeros = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; }) - bytes.begin();
    while (std::any_of(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; })) {
        unsigned rest = 0;
        for (char &byte : bytes) {
            rest = rest * 256 + static_cast<unsigned char>(byte);
            byte = char(rest / 58);
            rest %= 58;
        }
        digits.prepend(alphabet.at(rest));
    }
    return QByteArray(zeros, '1') + digits;
}

QByteArray base58check(QRandomGenerator &random)
{
    QByteArray payload = QByteArray(1, '\0') + randomBytes(random, 20);
    const auto hash = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    return encodeBase58(payload + hash(hash(payload)).first(4));
}

QByteArray eip55(QRandomGenerator &random)
{
    QByteArray digits = randomBytes(random, 20).toHex();
    const QByteArray hash = QCryptographicHash::hash(digits, QCryptographicHash::Keccak_256).toHex();
    for (qsizetype index = 0; index < digits.size(); ++index) {
        if (digits.at(index) >= 'a' && hash.at(index) >= '8') {
            digits[index] = char(digits.at(index) - 32);
        }
    }
    return "0x" + digits;
}

QByteArray bech32(QRandomGenerator &random)
{
    const QByteArray alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    constexpr unsigned generators[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    QByteArray values(1, '\0');
    for (int index = 0; index < 32; ++index) {
        values.append(char(random.bounded(32)));
    }
    unsigned checksum = 1;
    for (const char value : QByteArray("\3\3\0\2\3", 5) + values + QByteArray(6, '\0')) {
        const unsigned top = checksum >> 25U;
        checksum = (checksum & 0x1ffffffU) << 5U ^ unsigned(value);
        for (unsigned bit = 0; bit < 5; ++bit) {
            checksum ^= (top >> bit & 1U) != 0 ? generators[bit] : 0;
        }
    }
    QByteArray text("bc1");
    for (const char value : values) {
        text.append(alphabet.at(value));
    }
    for (unsigned index = 0; index < 6; ++index) {
        text.append(alphabet.at(qsizetype((checksum ^ 1U) >> (5 * (5 - index)) & 31U)));
    }
    return text;
}

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

// The least that tells a right checksum from a wrong one.
bool bareBase58(const QByteArray &text)
{
    const auto decoded = decodeBase58(viewOf(text));
    const auto *bytes = reinterpret_cast<const char *>(decoded->bytes.data());
    const QByteArray once = QCryptographicHash::hash(QByteArray::fromRawData(bytes, 21), QCryptographicHash::Sha256);
    const QByteArray twice = QCryptographicHash::hash(once, QCryptographicHash::Sha256);
    return std::equal(bytes + 21, bytes + 25, twice.constData());
}

bool bareEip55(const QByteArray &text)
{
    const QByteArray lower = text.sliced(2).toLower();
    const QByteArray hash = QCryptographicHash::hash(lower, QCryptographicHash::Keccak_256);
    for (qsizetype index = 0; index < 40; ++index) {
        const auto byte = static_cast<unsigned char>(hash.at(index / 2));
        const bool isCapital = ((index % 2 == 0 ? byte >> 4U : byte) & 8U) != 0;
        const char letter = text.at(index + 2);
        if (letter > '9' && (letter < 'a') != isCapital) {
            return false;
        }
    }
    return true;
}

bool bareBech32(const QByteArray &text)
{
    const FiveBits data = toFiveBits(viewOf(text).substr(3));
    return bech32Kind("bc", data) == Bech32Kind::Bech32 && regroup(data, 1, data.size - bech32ChecksumSize)->size == 20;
}

// Of this thread alone: other programs on the machine count as little as possible.
qint64 processorNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// Microseconds each, the best of the rounds.
double measure(const std::function<bool(int)> &check)
{
    qint64 best = INT64_MAX;
    for (int round = 0; round < rounds; ++round) {
        const qint64 start = processorNanoseconds();
        int good = 0;
        for (int index = 0; index < count; ++index) {
            good += check(index) ? 1 : 0;
        }
        best = std::min(best, processorNanoseconds() - start);
        if (good != count) {
            std::printf("%d of %d are good\n", good, count);
        }
    }
    return double(best) / count / 1000;
}

struct Family {
    const char *name;
    Chain chain;
    QByteArray (*make)(QRandomGenerator &);
    bool (*bare)(const QByteArray &);
};

constexpr Family families[] = {{"base58check", Chain::Bitcoin, base58check, bareBase58},
                               {"bech32", Chain::Bitcoin, bech32, bareBech32},
                               {"EIP-55", Chain::Ethereum, eip55, bareEip55}};

} // namespace

int main()
{
    std::printf("%-12s %10s %10s %7s\n", "100,000", "check us", "bare us", "ratio");
    for (const Family &family : families) {
        QRandomGenerator random(6);
        QByteArrayList bytes;
        QStringList texts;
        for (int index = 0; index < count; ++index) {
            bytes.append(family.make(random));
            texts.append(QString::fromLatin1(bytes.last()));
        }
        const double check =
            measure([&](int index) { return !checkAddress(family.chain, texts.at(index)).isInvalid(); });
        const double bare = measure([&](int index) { return family.bare(bytes.at(index)); });
        std::printf("%-12s %10.3f %10.3f %7.2f\n", family.name, check, bare, check / bare);
    }
}
