#pragma once

#include "records/history.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

// Says when the ledger was written to, by this process or another. Waits for the file system's word, then asks the
// ledger itself, so that nothing is said without a change; it never polls while nothing happens.
class LedgerWatcher : public QObject
{
    Q_OBJECT

public:
    explicit LedgerWatcher(const std::shared_ptr<Store> &store, QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void watchFiles();
    void noticeWrite();
    void askVersion();
    void compareVersion(const Result<qint64, LedgerError> &version);

    QString m_logFile; // the write-ahead log, through which every change goes
    History m_history;
    QFileSystemWatcher m_files;
    QTimer m_timer;
    int m_remainingChecks = 0;
    qint64 m_version = -1;
};
