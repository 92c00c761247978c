#pragma once

#include "core/amount.h"

// How far a figure may move, in percent, before a person is asked again.
class Tolerance
{
public:
    Tolerance() = default;
    explicit Tolerance(const Amount &percent) : m_percent(percent) {}

    [[nodiscard]] const Amount &percent() const { return m_percent; }

    // now is greater than before by more than this; anything is, over nothing.
    [[nodiscard]] bool isExceededByRise(const Amount &before, const Amount &now) const;
    // now is smaller than before by more than this.
    [[nodiscard]] bool isExceededByFall(const Amount &before, const Amount &now) const;

    friend bool operator==(const Tolerance &, const Tolerance &) = default;

private:
    Amount m_percent = *Amount::parse(u"2");
};
