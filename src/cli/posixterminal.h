#pragma once

#include "cli/terminal.h"

#include <QObject>
#include <QPromise>
#include <QSocketNotifier>

#include <functional>
#include <memory>

class EchoOff;

// A terminal, pipe or file read through a descriptor as the event loop sees that there is something. Echo that was
// switched off comes back with the end of the question and of this object. Not the owner of the descriptor.
class PosixTerminal : public QObject, public Terminal
{
    Q_OBJECT

public:
    explicit PosixTerminal(int descriptor, QObject *parent = nullptr);
    ~PosixTerminal() override;

    [[nodiscard]] bool canAsk() const override;
    QFuture<std::optional<QString>> readAnswer() override;
    QFuture<std::optional<Secret>> readSecret() override;
    QFuture<QByteArrayList> readLines() override;

private:
    // Gives take() a look at the buffer after each reading until it says that it is done.
    template<class Answer>
    QFuture<Answer> readUntil(std::function<std::optional<Answer>()> take);
    void readMore();
    void offer();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    QByteArrayList takeLines();

    int m_descriptor;
    QSocketNotifier m_notifier;
    std::unique_ptr<EchoOff> m_echoOff;
    QByteArray m_buffer;
    bool m_isAtEnd = false;
    std::function<bool()> m_offer; // answers the one who waits; false: needs more
};
