#pragma once

#include "core/secret.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

enum class KeychainVerb { Read, Write, Forget };

struct KeychainQuestion {
    KeychainVerb verb = KeychainVerb::Read;
    QString entry;
    Secret text; // with Write
};

// What QtKeychain made of a question.
struct KeychainAnswer {
    bool hasTimedOut = false; // then the rest says nothing
    int error = 0; // QKeychain::Error
    QString words; // of the error
    Secret text; // with Read
};

// Asks the system's keychain one question at a time, each with its deadline. A question that runs out of time while it
// waits for its turn is never asked. One already asked cannot be called back: the line stays closed until the keychain
// answers it after all, and that late answer is wiped.
class KeychainLine : public QObject
{
    Q_OBJECT

public:
    explicit KeychainLine(QString service, QObject *parent = nullptr);
    ~KeychainLine() override;

    [[nodiscard]] QFuture<KeychainAnswer> ask(KeychainQuestion question, QDeadlineTimer deadline);

private:
    struct Turn {
        KeychainQuestion question;
        QPromise<KeychainAnswer> promise;
        bool isAnswered = false;
    };

    void askNext();
    void takeAnswer(QKeychain::Job *job);
    void expire(const std::shared_ptr<Turn> &turn);
    static void answer(Turn &turn, KeychainAnswer answer);

    QString m_service;
    std::deque<std::shared_ptr<Turn>> m_waiting;
    std::shared_ptr<Turn> m_asked; // with a job under way, even when its time is over
};
