#pragma once

#include "core/secret.h"

#include <QByteArrayList>
#include <QFuture>

#include <optional>

// The person at the other end, and what is read from standard input. Nothing blocks; one question at a time.
class Terminal
{
public:
    virtual ~Terminal() = default;

    // Whether a person can answer: standard input is a terminal.
    [[nodiscard]] virtual bool canAsk() const = 0;
    // The next line, without its end; nothing at the end of the input. The question was printed before.
    virtual QFuture<std::optional<QString>> readAnswer() = 0;
    // The first line, without echo on a terminal; nothing at the end of the input and for one over 4 KiB.
    virtual QFuture<std::optional<Secret>> readSecret() = 0;
    // All whole lines that are there by now, without their ends; an empty list at the end of the input.
    virtual QFuture<QByteArrayList> readLines() = 0;

protected:
    Terminal() = default;
    Terminal(const Terminal &) = default;
    Terminal &operator=(const Terminal &) = default;
};
