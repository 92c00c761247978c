// bench_server CERTIFICATE KEY: as much of Plisio as one withdrawal meets, over TLS on loopback, with as little work of
// its own as possible. Prints its port. GET /count answers how many withdrawals were asked for.
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrlQuery>

#include <iostream>

namespace {

int withdrawals = 0;

QByteArray withdrawal(const QUrlQuery &query)
{
    ++withdrawals;
    const QString answer = QStringLiteral(
        R"({"status":"success","data":{"type":"cash_out","status":"completed","psys_cid":"%1","currency":"%1",)"
        R"("source_currency":"USD","source_rate":"0.00001","fee":"0.00000256","wallet_hash":"%2","amount":"%3",)"
        R"("params":{"fee":{"conf_target":3,"plan":"normal","value":"0.00000256"}},"created_at_utc":%4,)"
        R"("tx_url":"https://blockchair.com/bitcoin/transaction/00","id":"%5"}})");
    return answer
        .arg(query.queryItemValue(QStringLiteral("currency")), query.queryItemValue(QStringLiteral("to")),
             query.queryItemValue(QStringLiteral("amount")))
        .arg(QDateTime::currentSecsSinceEpoch())
        .arg(withdrawals, 24, 16, QLatin1Char('0'))
        .toUtf8();
}

QByteArray body(const QUrl &url)
{
    const QString path = url.path();
    if (path.endsWith(QLatin1String("/operations/withdraw"))) {
        return withdrawal(QUrlQuery(url));
    }
    if (path.contains(QLatin1String("/balances/"))) {
        return R"({"status":"success","data":{"psys_cid":"BTC","currency":"BTC","balance":"100.00000000"}})";
    }
    if (path.endsWith(QLatin1String("/operations"))) {
        return R"({"status":"success","data":{"operations":[],"_meta":{"totalCount":0,"pageCount":0}}})";
    }
    if (path == QLatin1String("/count")) {
        return QByteArray::number(withdrawals);
    }
    return R"({"status":"error","data":{"name":"Not Found","message":"no such path","code":404}})";
}

// Answers every whole request that the socket holds.
void answer(QSslSocket *socket)
{
    while (socket->bytesAvailable() > 0) {
        const QByteArray waiting = socket->peek(socket->bytesAvailable());
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const QByteArray request = socket->read(end + 4);
        const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
        const QByteArray content = body(QUrl::fromEncoded(words.value(1)));
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contents(arguments.value(1))));
    tls.setPrivateKey(QSslKey(contents(arguments.value(2)), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&server] {
        auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        QObject::connect(socket, &QSslSocket::readyRead, socket, [socket] { answer(socket); });
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!server.listen(QHostAddress::LocalHost)) {
        return 1;
    }
    std::cout << server.serverPort() << std::endl;
    return QCoreApplication::exec();
}
