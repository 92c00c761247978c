#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"
#include "core/addressfinding.h"

// Says of each address whether it can be paid in a currency: a line each with verdict, address and reason, parted by
// tabs. "-" stands for the lines of standard input; blank ones are skipped. Needs no key, no ledger and no network.
class CheckAddressCommand : public Command
{
    Q_OBJECT

public:
    CheckAddressCommand(const CommandContext &context, CheckAddressRequest request)
        : Command(context), m_request(std::move(request))
    {
    }

protected:
    void start() override;

private:
    void checkNext();
    void checkInput();
    void check(const QString &address);
    void tell();

    CheckAddressRequest m_request;
    QList<std::pair<QString, AddressFinding>> m_findings; // in JSON mode
    bool m_isEachPayable = true;
};
