#pragma once

#include "core/listfault.h"
#include "lists/listoptions.h"

#include <QStringView>

// How an amount's text uses point and comma.
enum class NumberShape {
    Plain, // digits alone, or no number at all: says nothing about the marks
    Point, // 1.5, 0.250, 1234.567: only a decimal point explains it
    Comma, // 1,5, 0,250, 1234,567: only a decimal comma explains it
    PointOrGroup, // 1.234
    CommaOrGroup, // 1,234
    GroupedPoint, // 1,234.5, 1,234,567, 1 234.5: marks between thousands, and a point for decimals
    GroupedComma, // 1.234,5, 1.234.567, 1 234,5: the same with a comma
};

NumberShape shapeOf(QStringView amount);

// Which mark a list's amounts use for decimals: as a person said, or as all of them together leave no doubt. A number
// with marks between thousands is never read, but it tells which mark the others use.
class DecimalRule
{
public:
    enum class Reading {
        AsWritten, // nothing to change; whether it is an amount is not said
        CommaIsPoint,
        Ambiguous,
    };

    explicit DecimalRule(DecimalMark mark) : m_mark(mark) {}

    void learn(NumberShape shape);
    // The list looks like one with decimal commas (a semicolon between its cells): 1.234 can be read in two ways then.
    void expectCommas() { m_hasComma = true; }

    // After all amounts were learnt:
    [[nodiscard]] Reading readingOf(NumberShape shape) const;
    // Whether a comma stands before the decimals.
    [[nodiscard]] bool hasCommas() const
    {
        return m_mark == DecimalMark::Comma || (m_mark == DecimalMark::Detect && m_provesComma && !m_provesPoint);
    }
    // Whether some amount can only have a decimal point, or a person said so.
    [[nodiscard]] bool hasPoints() const { return m_mark == DecimalMark::Point || m_provesPoint; }

private:
    [[nodiscard]] Reading detectedReadingOf(NumberShape shape) const;

    DecimalMark m_mark;
    bool m_provesPoint = false;
    bool m_provesComma = false;
    bool m_hasComma = false;
};

// The values that an amount with one mark can stand for: "1,234" is 1234 or 1.234.
NumberReadings readingsOf(const QString &amount);
