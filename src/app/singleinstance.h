#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

// One window for each ledger: the first start holds a lock in the ledger's folder and listens; a second one asks it to
// come to the front and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Standing {
        First, // this process owns the ledger's window
        Second, // another one does, and was asked to come to the front
        Unreachable, // another one does, and does not answer
    };

    // ledgerFolder: made if it is not there, for this user alone.
    explicit SingleInstance(const QString &ledgerFolder, QObject *parent = nullptr);

    // Decides at once, or within two seconds when the other window has to answer.
    void begin();

Q_SIGNALS:
    void decided(SingleInstance::Standing standing);
    // A second start asked for this window.
    void raiseRequested();

private:
    void listen();
    void askFirst();

    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};
