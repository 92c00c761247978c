#include "records/ledgerwatcher.h"

#include <QFile>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

// A write is seen before its commit is: the ledger is asked again after growing pauses, 3 seconds in all.
constexpr std::chrono::milliseconds firstPause = 50ms;
constexpr int checksAfterWrite = 6;
// Where the file system says nothing (no watches left), the ledger is asked at this pace.
constexpr std::chrono::milliseconds slowPause = 5s;

} // namespace

LedgerWatcher::LedgerWatcher(const std::shared_ptr<Store> &store, QObject *parent)
    : QObject(parent), m_logFile(store->place().filePath() + QStringLiteral("-wal")), m_history(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LedgerWatcher::askVersion);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &LedgerWatcher::noticeWrite);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &LedgerWatcher::noticeWrite);
    m_files.addPath(store->place().folder());
    watchFiles();
    askVersion();
}

void LedgerWatcher::watchFiles()
{
    // The log goes when the last process closes the ledger, and comes back with the next.
    if (!m_files.files().contains(m_logFile) && QFile::exists(m_logFile)) {
        m_files.addPath(m_logFile);
    }
    if (m_files.files().isEmpty() && !m_timer.isActive()) {
        m_timer.start(slowPause);
    }
}

void LedgerWatcher::noticeWrite()
{
    watchFiles();
    m_remainingChecks = checksAfterWrite;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > firstPause) {
        m_timer.start(firstPause);
    }
}

void LedgerWatcher::askVersion()
{
    m_history.version().then(this, [this](const Result<qint64, LedgerError> &version) { compareVersion(version); });
}

void LedgerWatcher::compareVersion(const Result<qint64, LedgerError> &version)
{
    const bool isFirst = m_version < 0;
    const bool isChange = version && *version != m_version;
    if (isChange) {
        m_version = *version;
    }
    m_remainingChecks = std::max(m_remainingChecks - 1, 0);
    if (m_remainingChecks > 0) {
        m_timer.start(firstPause * (1 << (checksAfterWrite - m_remainingChecks)));
    } else {
        watchFiles();
    }
    if (isChange && !isFirst) {
        Q_EMIT changed();
    }
}
