#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// Stores the key from standard input in the keychain, forgets it, or tells what Plisio says of the one in use. The key
// is never shown.
class KeyCommand : public Command
{
    Q_OBJECT

public:
    KeyCommand(const CommandContext &context, KeyRequest request) : Command(context), m_request(request) {}

protected:
    void start() override;

private:
    void askForKey();
    void takeKey(const std::optional<Secret> &secret);
    void forget();
    void tellStatus();
    void tellNoKey(const Remark &error);
    void tellHealth(const KeyHealthReport &report);
    // What was done, for people and for scripts.
    void tellDone(const QString &line);

    KeyRequest m_request;
};
