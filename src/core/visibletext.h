#pragma once

#include <QString>

// Whether a person cannot see this character, or cannot see what it does: control and bidi characters, zero-width ones,
// fillers, variation selectors, line and paragraph separators, lone surrogates, private and unassigned code points.
// An ordinary space and the wide spaces are visible.
bool isInvisible(char32_t character);

// The code point that begins at index; a surrogate without its other half is returned as it is.
char32_t codePointAt(QStringView text, qsizetype index);

// "U+202E": a code point as the Unicode standard writes it.
QString codePointName(char32_t character);
