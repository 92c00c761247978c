#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace {

constexpr int answerMs = 2000;

// Socket paths may not be long, so the folder's name goes in as a hash.
QString socketNameFor(const QString &ledgerFolder)
{
    const QByteArray path = QDir(ledgerFolder).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24);
    return QStringLiteral("disburse-%1").arg(QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &ledgerFolder, QObject *parent)
    : QObject(parent), m_socketName(socketNameFor(ledgerFolder)), m_lock(ledgerFolder + QStringLiteral("/window.lock"))
{
    QDir().mkpath(ledgerFolder);
    QFile::setPermissions(ledgerFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock.setStaleLockTime(0); // held for as long as the process lives, however long that is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        Q_EMIT raiseRequested();
    });
}

void SingleInstance::begin()
{
    const bool isHeld = m_lock.tryLock(0);
    // A folder that cannot be written to is the ledger's to report, not a second window.
    if (isHeld || m_lock.error() != QLockFile::LockFailedError) {
        listen();
        Q_EMIT decided(Standing::First);
        return;
    }
    askFirst();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketName); // left behind by a process that was killed: we hold the lock
    m_server.listen(m_socketName);
}

void SingleInstance::askFirst()
{
    auto *socket = new QLocalSocket(this);
    auto *patience = new QTimer(socket);
    patience->setSingleShot(true);
    const auto decide = [this, socket](Standing standing) {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT decided(standing);
    };
    connect(socket, &QLocalSocket::connected, this, [decide] { decide(Standing::Second); });
    connect(socket, &QLocalSocket::errorOccurred, this, [decide] { decide(Standing::Unreachable); });
    connect(patience, &QTimer::timeout, this, [decide] { decide(Standing::Unreachable); });
    patience->start(answerMs);
    socket->connectToServer(m_socketName);
}
