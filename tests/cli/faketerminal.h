#pragma once

#include "cli/terminal.h"

#include <QPromise>

// A terminal whose person has made up their mind. Nothing more to read once everything was read.
class FakeTerminal : public Terminal
{
public:
    bool isThere = false;
    bool isThinking = false; // does not answer
    QStringList answers;
    QByteArray secret; // empty for the end of the input
    QList<QByteArrayList> lines;
    int asked = 0;

    [[nodiscard]] bool canAsk() const override { return isThere; }

    QFuture<std::optional<QString>> readAnswer() override
    {
        ++asked;
        if (isThinking) {
            m_thought.start();
            return m_thought.future();
        }
        return QtFuture::makeReadyFuture(answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst()));
    }

    QFuture<std::optional<Secret>> readSecret() override
    {
        std::optional<Secret> read;
        if (!secret.isEmpty()) {
            read.emplace(QByteArray(secret.constData(), secret.size()));
        }
        return QtFuture::makeReadyFuture(read);
    }

    QFuture<QByteArrayList> readLines() override
    {
        return QtFuture::makeReadyFuture(lines.isEmpty() ? QByteArrayList() : lines.takeFirst());
    }

private:
    QPromise<std::optional<QString>> m_thought;
};
