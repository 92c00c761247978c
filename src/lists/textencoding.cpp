#include "lists/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype detectedBytes = 4096;

// What Windows-1252 has at 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windowsCharacters{
    u'\u20AC', 0x81,      u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8D,      u'\u017D', 0x8F,
    0x90,      u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0x9D,      u'\u017E', u'\u0178',
};

// UTF-16 without a mark: most of a list is ASCII, whose other byte is zero, always on the same side.
std::optional<TextEncoding> detectUtf16(QByteArrayView content)
{
    const QByteArrayView start = content.first(std::min(content.size(), detectedBytes) / 2 * 2);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype index = 0; index < start.size(); ++index) {
        zeros[size_t(index % 2)] += start[index] == '\0' ? 1 : 0;
    }
    const auto [few, many] = std::minmax(zeros[0], zeros[1]);
    if (4 * many <= start.size() || 4 * few >= many) {
        return std::nullopt;
    }
    return zeros[1] == many ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
}

struct Detected {
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype markSize = 0;
};

Detected detectEncoding(const QByteArray &content)
{
    if (content.startsWith("\xEF\xBB\xBF") && QByteArrayView(content).sliced(3).isValidUtf8()) {
        return {TextEncoding::Utf8WithMark, 3};
    }
    if (content.startsWith("\xFF\xFE")) {
        return {TextEncoding::Utf16LittleEndian, 2};
    }
    if (content.startsWith("\xFE\xFF")) {
        return {TextEncoding::Utf16BigEndian, 2};
    }
    if (const std::optional<TextEncoding> utf16 = detectUtf16(content)) {
        return {*utf16, 0};
    }
    return {content.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

Result<QByteArray, ListFault> decodeUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    if (bytes.size() % 2 != 0) {
        return ListFault::BrokenText;
    }
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16()) {
        return ListFault::BrokenText;
    }
    return text.toUtf8();
}

QByteArray decodeWindows(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character >= u'\u0080' && character <= u'\u009F') {
            character = windowsCharacters[character.unicode() - 0x80U];
        }
    }
    return text.toUtf8();
}

Result<QByteArray, ListFault> toUtf8(const QByteArray &content, const Detected &detected)
{
    const QByteArrayView body = QByteArrayView(content).sliced(detected.markSize);
    switch (detected.encoding) {
    case TextEncoding::Utf8:
        return content;
    case TextEncoding::Utf8WithMark:
        return body.toByteArray();
    case TextEncoding::Utf16LittleEndian:
        return decodeUtf16(body, QStringConverter::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(body, QStringConverter::Utf16BE);
    case TextEncoding::Windows1252:
        return decodeWindows(body);
    }
    return ListFault::BrokenText;
}

} // namespace

Result<DecodedText, ListFault> decodeText(const QByteArray &content)
{
    const Detected detected = detectEncoding(content);
    Result<QByteArray, ListFault> utf8 = toUtf8(content, detected);
    if (!utf8) {
        return utf8.error();
    }
    if (utf8->contains('\0')) {
        return ListFault::NotText;
    }
    return DecodedText{*std::move(utf8), detected.encoding};
}
