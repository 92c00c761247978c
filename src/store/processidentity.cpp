#include "store/processidentity.h"

#include <QCoreApplication>
#include <QFile>

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Start time in ticks since the boot; empty when there is no such process, or only its remains wait to be collected.
// Source: proc(5), /proc/PID/stat, fields 3 and 22; field 2 may hold spaces and brackets.
QByteArray startOf(const QByteArray &processId)
{
    const QByteArray status = readFile(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(processId)));
    const QList<QByteArray> fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields.front() == "Z" || fields.front() == "X") {
        return {};
    }
    return fields.at(19);
}

QByteArray bootId()
{
    return readFile(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
}

QByteArray identityOf(const QByteArray &processId)
{
    return processId + ' ' + startOf(processId) + ' ' + bootId();
}

} // namespace

QString ownProcessIdentity()
{
    return QString::fromLatin1(identityOf(QByteArray::number(QCoreApplication::applicationPid())));
}

bool isAlive(const QString &processIdentity)
{
    const QByteArray processId = processIdentity.section(u' ', 0, 0).toLatin1();
    return !startOf(processId).isEmpty() && !bootId().isEmpty()
        && QString::fromLatin1(identityOf(processId)) == processIdentity;
}
