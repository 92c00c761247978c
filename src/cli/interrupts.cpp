#include "cli/interrupts.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {

bool isIgnored(int number)
{
    struct sigaction action = {};
    return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t stoppingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
        if (!isIgnored(number)) {
            sigaddset(&set, number);
        }
    }
    return set;
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);

    const sigset_t set = stoppingSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_descriptor == -1) {
        pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    } else {
        m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &Interrupts::takeSignal);
    }
}

Interrupts::~Interrupts()
{
    delete m_notifier;
    if (m_descriptor != -1) {
        close(m_descriptor);
    }
}

void Interrupts::takeSignal()
{
    signalfd_siginfo info = {};
    if (read(m_descriptor, &info, sizeof info) == sizeof info) {
        Q_EMIT interrupted();
    }
}
