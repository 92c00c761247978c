#include "payouts/guard.h"

#include "payouts/draftguard.h"
#include "payouts/likenessguard.h"
#include "payouts/nameguard.h"
#include "payouts/recipientguard.h"

namespace {

// A new guard is a function in a file of its own, and a line here.
constexpr Guard guards[] = {
    guardRecipients,
    guardLikenesses,
    guardNames,
    guardDrafts,
};

} // namespace

GuardAnswer askGuards(Connection &connection, const GuardQuestion &question)
{
    QList<Finding> findings;
    for (const Guard guard : guards) {
        GuardAnswer answer = guard(connection, question);
        if (!answer) {
            return answer;
        }
        findings += *answer;
    }
    return findings;
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
