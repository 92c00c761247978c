// A program that ends while a job on a ledger's thread still holds the ledger's last owner: endsinajob DATA-FOLDER
// The ledger is closed when it has ended, whichever thread was the last to let go.
#include "store/store.h"

#include <QCoreApplication>
#include <QThread>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto opened = Store::open({QCoreApplication::arguments().last(), QStringLiteral("default"), false,
                               QStringLiteral("loopback")})
                      .takeResult();
    if (!opened) {
        return 1;
    }
    Store &store = **opened;
    store.read([owner = std::move(*opened)](Connection &) {
        QThread::msleep(200);
        return owner != nullptr;
    });
    return 0;
}
