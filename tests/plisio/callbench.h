#pragma once

#include "parsed.h"
#include "plisio/readchannel.h"
#include "support/answeringserver.h"
#include "support/wait.h"

// A call on its way to a server that answers with this data, and what it asked for.
struct CallBench {
    AnsweringServer server;
    ReadChannel channel{ApiConnection(*ApiAddress::parse(server.base()))};

    explicit CallBench(const QByteArray &data = "{}")
    {
        server.answer(200, R"({"status":"success","data":)" + data + '}');
    }
    void refuse() { server.answer(422, R"({"status":"error","data":{"message":"no"}})"); }

    // The target of the one request, without the API's path.
    [[nodiscard]] QByteArray target() const
    {
        return server.targets().size() == 1 ? server.targets().first().mid(qstrlen("/api/v1/")) : QByteArray();
    }
};
