#include "secrets/keychainline.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace {

// The job keeps its own copy of what it writes; ours is gone before this returns.
void setText(QKeychain::WritePasswordJob &job, const Secret &text)
{
    QString copy = QString::fromUtf8(text.reveal());
    job.setTextData(copy);
    copy.fill(u'\0');
}

QKeychain::Job *makeJob(const QString &service, const KeychainQuestion &question)
{
    switch (question.verb) {
    case KeychainVerb::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainVerb::Write: {
        auto *job = new QKeychain::WritePasswordJob(service);
        setText(*job, question.text);
        return job;
    }
    case KeychainVerb::Forget:
        return new QKeychain::DeletePasswordJob(service);
    }
    Q_UNREACHABLE();
}

// What a job read, wiped from the job.
Secret takeText(const QKeychain::Job *job)
{
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    if (!reading) {
        return {};
    }
    QByteArray shared = reading->binaryData();
    Secret text(QByteArray(shared.constData(), shared.size()));
    wipe(shared);
    return text;
}

} // namespace

KeychainLine::KeychainLine(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) {}

KeychainLine::~KeychainLine() = default;

QFuture<KeychainAnswer> KeychainLine::ask(KeychainQuestion question, QDeadlineTimer deadline)
{
    auto turn = std::make_shared<Turn>();
    turn->question = std::move(question);
    turn->promise.start();
    m_waiting.push_back(turn);
    QTimer::singleShot(static_cast<int>(deadline.remainingTime()), Qt::PreciseTimer, this,
                       [this, turn] { expire(turn); });
    askNext();
    return turn->promise.future();
}

void KeychainLine::askNext()
{
    if (m_asked || m_waiting.empty()) {
        return;
    }
    m_asked = m_waiting.front();
    m_waiting.pop_front();
    // Without a parent: libsecret keeps a bare pointer to a job until it has answered. The job deletes itself then.
    QKeychain::Job *job = makeJob(m_service, m_asked->question);
    m_asked->question.text = {};
    job->setKey(m_asked->question.entry);
    connect(job, &QKeychain::Job::finished, this, &KeychainLine::takeAnswer);
    job->start();
}

void KeychainLine::takeAnswer(QKeychain::Job *job)
{
    const std::shared_ptr<Turn> turn = std::exchange(m_asked, nullptr);
    answer(*turn, {false, job->error(), job->errorString(), takeText(job)});
    askNext();
}

void KeychainLine::expire(const std::shared_ptr<Turn> &turn)
{
    m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), turn), m_waiting.end());
    answer(*turn, {true, 0, {}, {}});
}

void KeychainLine::answer(Turn &turn, KeychainAnswer answer)
{
    if (std::exchange(turn.isAnswered, true)) {
        return;
    }
    turn.question.text = {};
    turn.promise.addResult(std::move(answer));
    turn.promise.finish();
}
