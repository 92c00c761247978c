#pragma once

#include <QFuture>

#include <optional>

// What the self-test saw.
struct RepeatReport {
    bool isSafe = false;
    QString detail; // which of the four ways repeated, or what kept the test from running
};

// Proves, before the first withdrawal of a run, that this Qt sends a one-shot request once: a server on loopback reads
// each request and closes without an answer, over plain HTTP and TLS, on a fresh and on a reused connection, and
// counts. Anything but exactly one request each is unsafe, and so is a test that could not run. Takes a few
// milliseconds.
QFuture<RepeatReport> testForRepeats();

// The self-test of one run: made when it is first asked for, and then known.
class RepeatProof
{
public:
    QFuture<RepeatReport> report();

private:
    std::optional<QFuture<RepeatReport>> m_report;
};
