#pragma once

#include "core/apiaddress.h"
#include "core/practicescenario.h"
#include "practice/practiceplace.h"
#include "practice/practicerouter.h"
#include "practice/practicestatefile.h"

#include <QObject>
#include <QTcpServer>

#include <memory>

// Why practice cannot begin.
enum class PracticeFault {
    NoPort, // loopback gave none
    NoFolder,
    StateLocked,
    StateUnreadable, // the state file is there, but is not ours; it is left as it is
    StateNotWritten,
};

// A simulated Plisio that speaks HTTP/1.1 on a free port of 127.0.0.1, on the event loop of the thread it is made on.
// It moves no money and asks nobody. Several processes may run one each over the same folder: they share one state.
class PracticeServer : public QObject, public PracticeSwitch
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<PracticeServer>, PracticeFault> start(PracticePlace place);

    // "http://127.0.0.1:PORT/api/v1".
    [[nodiscard]] ApiAddress address() const;

    // Kept in the state file: it holds for the next withdrawal of any process. A state file that fails here shows itself at
    // that withdrawal, as error 500.
    void choose(PracticeScenario scenario, int number) override;
    [[nodiscard]] PracticeScenario next() const override;
    // For this process alone.
    void chooseKey(PracticeKeyState state) override { m_router.setKeyState(state); }
    [[nodiscard]] PracticeKeyState keyState() const override { return m_router.keyState(); }

    // How many withdrawal requests this folder's simulated Plisio ever received, booked or not.
    [[nodiscard]] int withdrawalRequests() const;

private:
    explicit PracticeServer(PracticePlace place);
    void accept();
    [[nodiscard]] PracticeState state() const;

    PracticePlace m_place;
    mutable PracticeStateFile m_file; // reading takes the newest state in
    PracticeRouter m_router;
    QTcpServer m_server;
};
