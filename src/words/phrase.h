#pragma once

#include <QCoreApplication>

#include <cstddef>

// One row of a table of words: a value and its untranslated text, marked with QT_TRANSLATE_NOOP.
template<class Value>
struct Phrase {
    Value value;
    const char *text;
};

// Whether the table has a row for each value from the first to last, in the enum's order: checked when it is compiled.
template<class Value, size_t Size>
constexpr bool hasEach(const Phrase<Value> (&phrases)[Size], Value last)
{
    for (size_t index = 0; index < Size; ++index) {
        if (size_t(phrases[index].value) != index) {
            return false;
        }
    }
    return Size == size_t(last) + 1;
}

// The translated text for the value.
template<class Value, size_t Size>
QString phraseFor(const Phrase<Value> (&phrases)[Size], Value value, const char *context)
{
    const size_t index = size_t(value);
    return index < Size ? QCoreApplication::translate(context, phrases[index].text) : QString();
}
