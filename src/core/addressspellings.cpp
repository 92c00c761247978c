#include "core/addressspellings.h"

#include "core/canonicaladdress.h"

namespace {

constexpr qsizetype friendlyLetters = 48;
constexpr qsizetype checkedBytes = 34; // tag, workchain and account
constexpr char otherTag = 0x40; // what parts a bounceable form (0x11) from a non-bounceable one (0x51)

QByteArray bytesOf(const QString &address)
{
    QByteArray letters = address.toLatin1();
    letters.replace('+', '-').replace('/', '_');
    return QByteArray::fromBase64(letters, QByteArray::Base64UrlEncoding);
}

QStringList formsOf(const QByteArray &bytes)
{
    const auto text = [&bytes](QByteArray::Base64Option alphabet) {
        return QString::fromLatin1(bytes.toBase64(alphabet));
    };
    return {text(QByteArray::Base64UrlEncoding), text(QByteArray::Base64Encoding)};
}

QStringList tonForms(const QString &address)
{
    QByteArray bytes = bytesOf(address);
    if (address.size() != friendlyLetters || bytes.size() != checkedBytes + 2) {
        return {};
    }
    QStringList forms = formsOf(bytes);
    bytes[0] = char(bytes.at(0) ^ otherTag);
    const unsigned checksum = tonChecksum(bytes, checkedBytes);
    bytes[checkedBytes] = char(checksum >> 8U);
    bytes[checkedBytes + 1] = char(checksum & 0xFFU);
    return forms + formsOf(bytes);
}

} // namespace

QStringList addressSpellings(Chain chain, const QString &address)
{
    QStringList spellings{canonicalAddress(chain, address)};
    if (chain == Chain::Ton) {
        spellings += tonForms(address);
        spellings.removeDuplicates();
    }
    return spellings;
}

unsigned tonChecksum(const QByteArray &bytes, qsizetype size)
{
    unsigned crc = 0;
    for (qsizetype index = 0; index < size; ++index) {
        crc ^= unsigned(static_cast<unsigned char>(bytes.at(index))) << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 0x8000U) != 0 ? (crc << 1U ^ 0x1021U) & 0xFFFFU : crc << 1U & 0xFFFFU;
        }
    }
    return crc;
}
