#include "secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

namespace {

constexpr QLatin1String rootPath("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String collectionInterface("org.freedesktop.Secret.Collection");

QDBusMessage makeCall(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    call.setAutoStartService(false);
    return call;
}

SecretServiceState stateOfError(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return SecretServiceState::NoService;
    case QDBusError::AccessDenied:
        return SecretServiceState::Denied;
    default: // QtDBus's list of errors is open
        return error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
            ? SecretServiceState::NoService
            : SecretServiceState::Unclear;
    }
}

// One look-up: up to three calls, one after another. Deletes itself when it has its answer.
class LookUp : public QObject
{
public:
    explicit LookUp(const QDeadlineTimer &deadline) : m_deadline(deadline) { m_promise.start(); }

    [[nodiscard]] QFuture<SecretServiceState> future() const { return m_promise.future(); }

    void begin(const QString &service, const QString &entry)
    {
        QDBusMessage call = makeCall(rootPath, serviceInterface, QStringLiteral("SearchItems"));
        // The attributes under which QtKeychain files an entry.
        const QMap<QString, QString> attributes{{QStringLiteral("user"), entry}, {QStringLiteral("server"), service}};
        call << QVariant::fromValue(attributes);
        send(call, &LookUp::takeItems);
    }

private:
    using Taker = void (LookUp::*)(const QDBusMessage &);

    void send(const QDBusMessage &call, Taker taker)
    {
        const int time = static_cast<int>(std::max<qint64>(1, m_deadline.remainingTime()));
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, time), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, taker](QDBusPendingCallWatcher *finished) {
            finished->isError() ? end(stateOfError(finished->error())) : (this->*taker)(finished->reply());
        });
    }

    void takeItems(const QDBusMessage &message)
    {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply(message);
        if (reply.isError()) {
            end(SecretServiceState::Unclear);
        } else if (!reply.argumentAt<0>().isEmpty()) {
            end(SecretServiceState::Entry);
        } else if (!reply.argumentAt<1>().isEmpty()) {
            end(SecretServiceState::Locked);
        } else {
            // A service that hides what is locked may hold the entry all the same: ask whether anything is locked.
            send(makeCall(rootPath, serviceInterface, QStringLiteral("ReadAlias")) << QStringLiteral("default"),
                 &LookUp::takeCollection);
        }
    }

    void takeCollection(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        if (reply.isError()) {
            end(SecretServiceState::Unclear);
        } else if (reply.value().path() == QLatin1String("/")) {
            end(SecretServiceState::NoCollection);
        } else {
            send(
                makeCall(reply.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"))
                    << QString(collectionInterface) << QStringLiteral("Locked"),
                &LookUp::takeLock);
        }
    }

    void takeLock(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusVariant> reply(message);
        if (reply.isError() || reply.value().variant().metaType() != QMetaType::fromType<bool>()) {
            end(SecretServiceState::Unclear);
        } else {
            end(reply.value().variant().toBool() ? SecretServiceState::Locked : SecretServiceState::NoEntry);
        }
    }

    void end(SecretServiceState state)
    {
        m_promise.addResult(state);
        m_promise.finish();
        deleteLater();
    }

    QDeadlineTimer m_deadline;
    QPromise<SecretServiceState> m_promise;
};

// QtKeychain itself goes by this variable.
bool isKWalletInUse()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE";
}

} // namespace

QFuture<SecretServiceState> lookUpEntry(const QString &service, const QString &entry, const QDeadlineTimer &deadline)
{
    if (isKWalletInUse()) {
        return QtFuture::makeReadyFuture(SecretServiceState::NotAsked);
    }
    if (!QDBusConnection::sessionBus().isConnected()) {
        return QtFuture::makeReadyFuture(SecretServiceState::NoService);
    }
    qDBusRegisterMetaType<QMap<QString, QString>>();
    auto *lookUp = new LookUp(deadline);
    const QFuture<SecretServiceState> future = lookUp->future();
    lookUp->begin(service, entry);
    return future;
}
