#include "plisio/oneshot.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace {

// Empty, sequential, and at its end from the start.
class EmptyDevice : public QIODevice
{
public:
    explicit EmptyDevice(QObject *parent) : QIODevice(parent) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return true; }
    bool seek(qint64) override { return false; } // quietly: QIODevice would print a warning

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

QNetworkReply *sendOnce(QNetworkAccessManager &manager, QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    auto *device = new EmptyDevice(nullptr);
    QNetworkReply *reply = manager.sendCustomRequest(request, "GET", device);
    device->setParent(reply);
    return reply;
}
