#include "practice/practiceserver.h"

#include "practice/httpconnection.h"
#include "practice/practicebook.h"

#include <QTcpSocket>

namespace {

PracticeFault faultOf(PracticeFileFault fault)
{
    switch (fault) {
    case PracticeFileFault::NoFolder:
        return PracticeFault::NoFolder;
    case PracticeFileFault::Locked:
        return PracticeFault::StateLocked;
    case PracticeFileFault::Unreadable:
        return PracticeFault::StateUnreadable;
    case PracticeFileFault::NotWritten:
        break;
    }
    return PracticeFault::StateNotWritten;
}

} // namespace

Result<std::unique_ptr<PracticeServer>, PracticeFault> PracticeServer::start(PracticePlace place)
{
    std::unique_ptr<PracticeServer> server(new PracticeServer(std::move(place)));
    if (const auto isUsable = server->m_file.change([](PracticeState &) {}); !isUsable) {
        return faultOf(isUsable.error());
    }
    if (!server->m_server.listen(QHostAddress(QHostAddress::LocalHost))) {
        return PracticeFault::NoPort;
    }
    return server;
}

PracticeServer::PracticeServer(PracticePlace place)
    : m_place(std::move(place)), m_file(m_place.folder), m_router(m_file, m_place)
{
    connect(&m_server, &QTcpServer::newConnection, this, &PracticeServer::accept);
}

ApiAddress PracticeServer::address() const
{
    return *ApiAddress::parse(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(m_server.serverPort()));
}

void PracticeServer::choose(PracticeScenario scenario, int number)
{
    static_cast<void>(
        m_file.change([scenario, number](PracticeState &state) { PracticeBook(state).choose(scenario, number); }));
}

PracticeScenario PracticeServer::next() const
{
    PracticeState newest = state();
    return PracticeBook(newest).next();
}

int PracticeServer::withdrawalRequests() const
{
    return state().withdrawalRequests;
}

void PracticeServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        new HttpConnection(
            socket, [this](const HttpRequest &request) { return m_router.answer(request); },
            HttpConnection::Pace{m_place.slowness, m_place.distance}, this);
    }
}

PracticeState PracticeServer::state() const
{
    PracticeState newest;
    static_cast<void>(m_file.change([&newest](PracticeState &state) { newest = state; }));
    return newest;
}
