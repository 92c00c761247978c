#include "practice/practicestatefile.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace {

constexpr int longestWait = 2000; // milliseconds
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray toBytes(const PracticeState &state)
{
    return QJsonDocument(toJson(state)).toJson();
}

} // namespace

PracticeStateFile::PracticeStateFile(const QString &folder)
    : m_folder(folder), m_path(QDir(folder).filePath(QStringLiteral("plisio.json")))
{
}

Result<Done, PracticeFileFault> PracticeStateFile::change(const std::function<void(PracticeState &)> &apply)
{
    if (!QDir().mkpath(m_folder)) {
        return PracticeFileFault::NoFolder;
    }
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(longestWait)) {
        return PracticeFileFault::Locked;
    }
    if (const Result<Done, PracticeFileFault> isRead = read(); !isRead) {
        return isRead;
    }
    PracticeState changed = m_state;
    apply(changed);
    if (changed == m_state && !m_bytes.isEmpty()) {
        return Done{};
    }
    const QByteArray bytes = toBytes(changed);
    const Result<Done, PracticeFileFault> isWritten = write(bytes);
    if (isWritten) {
        m_bytes = bytes;
        m_state = changed;
    }
    return isWritten;
}

Result<Done, PracticeFileFault> PracticeStateFile::read()
{
    QFile file(m_path);
    if (!file.exists()) {
        m_bytes.clear();
        m_state = PracticeState::fresh();
        return Done{};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return PracticeFileFault::Unreadable;
    }
    const QByteArray bytes = file.readAll();
    if (bytes == m_bytes && !bytes.isEmpty()) {
        return Done{};
    }
    const std::optional<PracticeState> state = practiceStateFrom(QJsonDocument::fromJson(bytes).object());
    if (!state) {
        return PracticeFileFault::Unreadable;
    }
    m_bytes = bytes;
    m_state = *state;
    return Done{};
}

Result<Done, PracticeFileFault> PracticeStateFile::write(const QByteArray &bytes)
{
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    return isWritten ? Result<Done, PracticeFileFault>(Done{}) : PracticeFileFault::NotWritten;
}
