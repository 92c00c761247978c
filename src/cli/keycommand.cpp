#include "cli/keycommand.h"

#include "cli/payoutanswer.h"
#include "words/keywords.h"
#include "words/plaintext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace {

// One word of visible ASCII: what a query parameter can carry and no line end can hide in.
bool looksLikeKey(const Secret &secret)
{
    const QByteArray &bytes = secret.reveal();
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char character) {
        return character > ' ' && character < '\x7F';
    });
}

QString healthToken(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Works:
        return QStringLiteral("works");
    case KeyHealth::Wrong:
        return QStringLiteral("wrong");
    case KeyHealth::IpNotAllowed:
        return QStringLiteral("ip-not-allowed");
    case KeyHealth::Refused:
    case KeyHealth::WithdrawalsDisabled:
        return QStringLiteral("refused");
    case KeyHealth::Unreachable:
        return QStringLiteral("unreachable");
    case KeyHealth::ClockOff:
    case KeyHealth::None:
        break;
    }
    return QStringLiteral("none");
}

// With a wrong clock the key was taken, or could not be asked about.
QString keyToken(const KeyHealthReport &report)
{
    if (report.health == KeyHealth::ClockOff) {
        return healthToken(report.clockAhead ? KeyHealth::Works : KeyHealth::Unreachable);
    }
    return healthToken(report.health);
}

// What more there is to say of a key than its token does; null for nothing.
OrderedJson problemJson(KeyHealth health)
{
    if (health == KeyHealth::ClockOff) {
        return toJson(QStringLiteral("clock-off"));
    }
    return health == KeyHealth::WithdrawalsDisabled ? toJson(QStringLiteral("withdrawals-disabled")) : OrderedJson();
}

ExitStatus statusOf(const KeyHealthReport &report)
{
    switch (report.health) {
    case KeyHealth::Works:
        return ExitStatus::Done;
    case KeyHealth::ClockOff:
        return report.clockAhead ? ExitStatus::Done : ExitStatus::NotPaid;
    case KeyHealth::WithdrawalsDisabled:
    case KeyHealth::Wrong:
    case KeyHealth::IpNotAllowed:
    case KeyHealth::Refused:
    case KeyHealth::Unreachable:
        return ExitStatus::NotPaid;
    case KeyHealth::None:
        break;
    }
    return ExitStatus::BadInput;
}

} // namespace

void KeyCommand::start()
{
    switch (m_request.action) {
    case KeyRequest::Action::Set:
        open(CommandServices::Need::Network, [this] { askForKey(); });
        break;
    case KeyRequest::Action::Status:
        openWithKey(CommandServices::Need::Network, [this] { tellStatus(); });
        break;
    case KeyRequest::Action::Forget:
        open(CommandServices::Need::Network, [this] { forget(); });
        break;
    }
}

void KeyCommand::askForKey()
{
    if (context().terminal.canAsk()) {
        output().tell(tr("Paste the API key of your Plisio shop (it is not shown), then press Enter:"));
        output().flush();
    }
    after(context().terminal.readSecret(), [this](const std::optional<Secret> &secret) { takeKey(secret); });
}

void KeyCommand::takeKey(const std::optional<Secret> &secret)
{
    if (!secret || !looksLikeKey(*secret)) {
        fail(
            {{QStringLiteral("bad-key"),
              tr("Nothing was stored: the first line of the input is no API key. A key is one word without spaces.")}});
        return;
    }
    after(services().keys().store(*secret), [this](const Result<Done, KeyError> &stored) {
        stored ? tellDone(tr("The key is in the keychain. \"disburse-cli key status\" asks Plisio about it."))
               : fail({remarkFor(stored.error())});
    });
}

void KeyCommand::forget()
{
    after(services().keys().forget(), [this](const Result<Done, KeyError> &forgotten) {
        forgotten ? tellDone(tr("The keychain has no key for this profile any more."))
                  : fail({remarkFor(forgotten.error())});
    });
}

void KeyCommand::tellDone(const QString &line)
{
    if (output().isJson()) {
        output().answer(headerWithKeySource());
    }
    output().say(line);
    finish(ExitStatus::Done);
}

void KeyCommand::tellStatus()
{
    if (keyError()) {
        tellNoKey(remarkFor(*keyError()));
        return;
    }
    if (services().keys().source() == KeySource::None) {
        tellHealth({});
        return;
    }
    after(services().keys().check(), [this](const KeyHealthReport &report) { tellHealth(report); });
}

// Whatever the keychain said, scripts find the members of a status.
void KeyCommand::tellNoKey(const Remark &error)
{
    output().warn(error.message);
    if (output().isJson()) {
        OrderedJson answer = payoutJson(headerWithKeySource(), {{}, {error}, {}, {}});
        answer["key"] = toJson(healthToken(KeyHealth::None));
        answer["message"] = toJson(error.message);
        output().answer(answer);
    }
    finish(error.status);
}

void KeyCommand::tellHealth(const KeyHealthReport &report)
{
    if (output().isJson()) {
        OrderedJson answer = header();
        answer["key"] = toJson(keyToken(report));
        answer["key_source"] = toJson(sourceToken(services().keys().source()));
        answer["message"] = toJson(wordsFor(report));
        answer["problem"] = problemJson(report.health);
        answer["ip_address"] = report.address.isEmpty() ? OrderedJson() : toJson(report.address);
        answer["clock_ahead_seconds"] = report.clockAhead ? OrderedJson(*report.clockAhead) : OrderedJson();
        output().answer(answer);
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    if (report.health != KeyHealth::None) {
        output().say(nameOf(services().keys().source()));
    }
    output().say(wordsFor(report));
    finish(statusOf(report));
}
