#pragma once

#include "account/profiles.h"
#include "app/session.h"
#include "app/singleinstance.h"
#include "gui/appearance.h"
#include "gui/mainwindow.h"
#include "records/formdraft.h"
#include "records/history.h"
#include "records/ledgerwatcher.h"

#include <optional>

class LedgerKeeper;

// The desktop program while it runs: one window for its ledger, and the session behind it.
class WindowProgram : public QObject
{
    Q_OBJECT

public:
    explicit WindowProgram(RunOptions options);
    ~WindowProgram() override;

    // Shows the window, or brings an earlier one to the front and quits.
    void start();

private:
    // What the window works with beside the session.
    struct Desk;
    enum class Opening { Instead, Beside };

    void begin(SingleInstance::Standing standing);
    void showWindow();
    void takeSession(const Result<std::shared_ptr<Session>, SessionError> &session);
    // Starts the program once more; this window stays.
    bool openBeside(const QString &profile, bool isPractice);
    void openInstead(const QString &profile, bool isPractice);
    void openChosen(const QString &profile, Opening opening);
    void loadCurrencyUse();

    RunOptions m_options;
    Profiles m_profiles;
    RunMode m_mode;
    WindowSettings m_settings;
    Appearance m_appearance;
    SingleInstance m_instance;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window; // goes first: it looks at all of the above
};
