#include "app/commandsession.h"

#include "account/profiles.h"
#include "app/ledgeractions.h"
#include "records/listfiles.h"
#include "records/profilesettings.h"

#include <QCoreApplication>

namespace {

OpenError openErrorOf(const SessionError &error)
{
    if (const auto *ledger = std::get_if<LedgerError>(&error)) {
        return {OpenFault::Ledger, *ledger, {}};
    }
    if (const auto *authorities = std::get_if<AuthoritiesFault>(&error)) {
        return {OpenFault::AuthorityFile, {}, authorities->path};
    }
    return {OpenFault::Practice, {}, {}};
}

} // namespace

CommandSession::CommandSession(RunOptions options, Secret environmentKey)
    : m_options(std::move(options)), m_environmentKey(std::move(environmentKey))
{
}

QFuture<Result<Done, OpenError>> CommandSession::open(Need need)
{
    return Session::open(m_options, m_environmentKey, need)
        .then(QCoreApplication::instance(),
              [this](const Result<std::shared_ptr<Session>, SessionError> &session) -> Result<Done, OpenError> {
                  if (!session) {
                      return openErrorOf(session.error());
                  }
                  m_session = *session;
                  return Done{};
              });
}

ApiAddress CommandSession::api() const
{
    return m_session ? m_session->address() : m_options.api;
}

QFuture<CommandShop> CommandSession::shop()
{
    const Profiles profiles(Session::place(m_options).dataFolder, m_options.isPractice);
    const ProfileSettings settings(m_session->store());
    return settings.all().then(
        [profile = profiles.find(m_options.profile)](const Result<QMap<QString, QString>, LedgerError> &saved) {
            const QMap<QString, QString> chosen = saved ? *saved : QMap<QString, QString>();
            return CommandShop{profile, CostSettings::of(chosen), GuardSettings::of(chosen)};
        });
}

QFuture<Result<Done, LedgerError>> CommandSession::keepList(const KeptList &list)
{
    return ListFiles(m_session->store()).keep(list);
}

QFuture<Result<BatchSource, LedgerError>> CommandSession::batchSource(const QString &batchId)
{
    return BatchLists(m_session->store()).sourceOf(batchId);
}

QFuture<Result<EarlierWithdrawals::Found, LedgerError>> CommandSession::earlierWithdrawals(const QStringList &ids)
{
    return EarlierWithdrawals(m_session->store()).find(ids);
}

QFuture<Result<Done, LedgerError>> CommandSession::backUp(const QString &filePath)
{
    return backUpLedger(m_session->store(), filePath);
}

QFuture<Result<Done, LedgerError>> CommandSession::verify()
{
    return verifyLedger(m_session->store());
}
