#include "payouts/guard.h"

#include "payouts/bookguard.h"
#include "payouts/draftguard.h"
#include "payouts/likenessguard.h"
#include "payouts/limitguard.h"
#include "payouts/nameguard.h"
#include "payouts/recipientguard.h"
#include "payouts/stopguard.h"

#include <span>

namespace {

// What a person set to hold payouts back.
constexpr Guard holdingGuards[] = {
    guardStop,
    guardBook,
    guardLimits,
};

// A new guard is a function in a file of its own, and a line here.
constexpr Guard guards[] = {
    guardRecipients,
    guardLikenesses,
    guardNames,
    guardDrafts,
};

GuardAnswer ask(std::span<const Guard> asked, Connection &connection, const GuardQuestion &question)
{
    QList<Finding> findings;
    for (const Guard guard : asked) {
        GuardAnswer answer = guard(connection, question);
        if (!answer) {
            return answer;
        }
        findings += *answer;
    }
    return findings;
}

} // namespace

GuardAnswer askGuards(Connection &connection, const GuardQuestion &question)
{
    GuardAnswer held = askHoldingGuards(connection, question);
    if (!held) {
        return held;
    }
    GuardAnswer said = ask(guards, connection, question);
    return said ? GuardAnswer(*held + *said) : said;
}

GuardAnswer askHoldingGuards(Connection &connection, const GuardQuestion &question)
{
    return ask(holdingGuards, connection, question);
}

Finding findingAbout(FindingName name, const Recipient &recipient, const QString &evidence)
{
    Finding finding;
    finding.name = name;
    finding.field = InputField::Address;
    finding.row = recipient.row;
    finding.evidence = evidence;
    return finding;
}
