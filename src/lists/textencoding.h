#pragma once

#include "core/listfault.h"
#include "core/result.h"

#include <QByteArray>

enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// Text as UTF-8 without a byte order mark, and what it was before.
struct DecodedText {
    QByteArray utf8; // shares the content's memory when that was UTF-8
    TextEncoding encoding = TextEncoding::Utf8;
};

// The text of a file: by its byte order mark; as UTF-16 when about every other byte of the beginning is zero; as UTF-8 when it
// is valid; else as Windows-1252, whose five unused bytes become the control characters of the same number.
// Fails with NotText for a NUL character and with BrokenText for UTF-16 that is no Unicode text.
Result<DecodedText, ListFault> decodeText(const QByteArray &content);
