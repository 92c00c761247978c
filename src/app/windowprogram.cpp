#include "app/windowprogram.h"

#include "app/ledgerkeeper.h"
#include "app/systemsources.h"
#include "records/currencyuse.h"
#include "secrets/keychainstore.h"

#include <QApplication>
#include <QProcess>
#include <QTextStream>

namespace {

// Practice has a lock of its own.
QString pinEntryOf(const LedgerPlace &place)
{
    return place.isPractice ? QStringLiteral("practice ") + place.profile : place.profile;
}

} // namespace

struct WindowProgram::Desk {
    explicit Desk(const std::shared_ptr<Store> &store)
        : history(store),
          savedFilters(store),
          bookkeeping(store),
          formDraft(store),
          listDraft(store),
          savedLists(store),
          settings(store),
          listArchive(store),
          safeguards(store),
          pin(std::make_shared<KeychainStore>(), pinEntryOf(store->place())),
          watcher(store),
          ledger(store)
    {
    }

    History history;
    SavedFilters savedFilters;
    Bookkeeping bookkeeping;
    FormDraft formDraft;
    ListDraft listDraft;
    SavedLists savedLists;
    ProfileSettings settings;
    ListArchive listArchive;
    Safeguards safeguards;
    PinKeeper pin;
    LedgerWatcher watcher;
    LedgerKeeper ledger;
};

namespace {

// The shop that was open last, when the options name none.
RunOptions withProfile(RunOptions options)
{
    if (!options.isProfileGiven) {
        options.profile = Profiles(Session::place(options).dataFolder).lastOpened();
    }
    return options;
}

RunMode modeOf(const RunOptions &options, const Profiles &profiles)
{
    RunMode mode;
    mode.api = options.api;
    mode.isPractice = options.isPractice;
    mode.profile = options.profile;
    *mode.shop = profiles.find(options.profile);
    return mode;
}

// What the options say, but for profile and practice. Scenarios of practice were for this run.
QStringList argumentsFor(const RunOptions &options, const QString &profile, bool isPractice)
{
    QStringList arguments{QStringLiteral("--profile"), profile};
    if (!options.dataFolder.isEmpty()) {
        arguments += {QStringLiteral("--data-dir"), options.dataFolder};
    }
    if (isPractice) {
        return arguments + QStringList{QStringLiteral("--practice")};
    }
    if (!options.api.isProduction()) {
        arguments += {QStringLiteral("--api-url"), options.api.base().toString()};
    }
    if (!options.caFile.isEmpty()) {
        arguments += {QStringLiteral("--ca-file"), options.caFile};
    }
    if (options.deadline) {
        arguments += {QStringLiteral("--deadline"), QString::number(options.deadline->count())};
    }
    return arguments;
}

LedgerError ledgerErrorOf(const SessionError &error)
{
    if (const auto *ledger = std::get_if<LedgerError>(&error)) {
        return *ledger;
    }
    if (const auto *authorities = std::get_if<AuthoritiesFault>(&error)) {
        return {LedgerFault::InputOutput, authorities->path};
    }
    return {LedgerFault::InputOutput, QString()};
}

} // namespace

WindowProgram::WindowProgram(RunOptions options)
    : m_options(withProfile(std::move(options))),
      m_profiles(Session::place(m_options).dataFolder, m_options.isPractice),
      m_mode(modeOf(m_options, m_profiles)),
      m_appearance(m_settings.appearance()),
      m_instance(Session::place(m_options).folder())
{
    connect(&m_instance, &SingleInstance::decided, this, &WindowProgram::begin);
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::start()
{
    m_instance.begin();
}

void WindowProgram::begin(SingleInstance::Standing standing)
{
    switch (standing) {
    case SingleInstance::Standing::First:
        showWindow();
        break;
    case SingleInstance::Standing::Second:
        QCoreApplication::exit(0);
        break;
    case SingleInstance::Standing::Unreachable:
        QTextStream(stderr) << tr("Another Disburse window uses this ledger and does not answer.") << Qt::endl;
        QCoreApplication::exit(1);
        break;
    }
}

void WindowProgram::showWindow()
{
    m_window = std::make_unique<MainWindow>(m_mode);
    connect(m_window.get(), &MainWindow::practiceRequested, this, [this] { openInstead(m_options.profile, true); });
    connect(m_window.get(), &MainWindow::realModeRequested, this, [this] { openInstead(m_options.profile, false); });
    connect(m_window.get(), &MainWindow::shopSwitchRequested, this,
            [this](const QString &profile) { openChosen(profile, Opening::Instead); });
    connect(m_window.get(), &MainWindow::shopWindowRequested, this,
            [this](const QString &profile) { openChosen(profile, Opening::Beside); });
    connect(m_window.get(), &MainWindow::appearanceChosen, this,
            [this](AppearanceChoice choice) { m_appearance.choose(choice); });
    connect(&m_instance, &SingleInstance::raiseRequested, m_window.get(), &MainWindow::raiseAbove);
    m_window->show();
    Session::open(m_options, Secret(), Session::Need::Ledger)
        .then(this, [this](const Result<std::shared_ptr<Session>, SessionError> &session) { takeSession(session); });
}

void WindowProgram::takeSession(const Result<std::shared_ptr<Session>, SessionError> &session)
{
    if (!session) {
        m_window->showLedgerFault(ledgerErrorOf(session.error()));
        return;
    }
    m_session = *session;
    m_desk = std::make_unique<Desk>(m_session->store());
    m_window->open({m_session->payouts(), m_session->batches(),  m_session->keys(),
                    m_session->account(), m_session->syncing(),  m_desk->history,
                    m_session->history(), m_desk->savedFilters,  m_desk->bookkeeping,
                    m_desk->formDraft,    m_desk->listDraft,     m_desk->savedLists,
                    m_desk->settings,     m_desk->listArchive,   m_desk->watcher,
                    m_desk->ledger,       m_session->practice(), m_mode,
                    systemClock(),        randomIds(),           loginName(),
                    m_desk->safeguards,   m_desk->pin,           &m_profiles});
    static_cast<void>(m_profiles.bringBack(m_options.profile)); // else it is open and not on the list
    m_session->account().refreshCurrencies();
    loadCurrencyUse();
}

void WindowProgram::loadCurrencyUse()
{
    CurrencyUse(m_session->store()).mostUsed().then(this, [this](const Result<QList<CurrencyId>, LedgerError> &used) {
        if (used) {
            m_session->account().setMostUsed(*used);
        }
    });
}

// The shop that was chosen in a window is the next start's too; one that the command line named is not.
void WindowProgram::openChosen(const QString &profile, Opening opening)
{
    static_cast<void>(m_profiles.setLastOpened(profile)); // else the next start opens another one
    switch (opening) {
    case Opening::Instead:
        return openInstead(profile, m_options.isPractice);
    case Opening::Beside:
        return static_cast<void>(openBeside(profile, m_options.isPractice));
    }
}

bool WindowProgram::openBeside(const QString &profile, bool isPractice)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                   argumentsFor(m_options, profile, isPractice));
}

// Two shops, or practice and the real thing, never share a process: the other one is another start of the program.
void WindowProgram::openInstead(const QString &profile, bool isPractice)
{
    if (openBeside(profile, isPractice)) {
        m_window->close();
    }
}
