#include "payouts/nameguard.h"

#include "core/addressspellings.h"
#include "core/paymentreference.h"
#include "records/payees.h"

namespace {

// Whom a plan pays under one name or note.
struct Called {
    const Recipient *recipient = nullptr; // the first
    Chain chain = Chain::Unknown;
    bool isShared = false; // by several addresses
};

using Calling = QMap<QString, Called>; // by the name or note in small letters

void collect(Calling &calling, const QString &text, Chain chain, const Recipient &recipient)
{
    Called &called = calling[text.toLower()];
    if (!called.recipient) {
        called = {&recipient, chain, false};
    } else if (called.recipient->address != recipient.address) {
        called.isShared = true;
    }
}

// The one other address that all of these payments on the chain went to; empty when there is none.
QString onlyOther(const QList<NamedPayee> &payees, const Called &called)
{
    const QStringList own = addressSpellings(called.chain, called.recipient->address);
    QString only;
    QString canonical;
    for (const NamedPayee &payee : payees) {
        if (chainOf(payee.currency) != called.chain) {
            continue;
        }
        if (own.contains(payee.canonical) || (!canonical.isEmpty() && payee.canonical != canonical)) {
            return {};
        }
        canonical = payee.canonical;
        only = payee.address;
    }
    return only;
}

using Look = Result<QList<NamedPayee>, LedgerError> (Payees::*)(const QString &);

struct Search {
    Calling calling;
    Look look = nullptr;
    QString Recipient::*text = nullptr;
};

GuardAnswer findChanged(Payees &payees, const Search &search)
{
    QList<Finding> findings;
    for (const Called &called : search.calling) {
        if (called.isShared) {
            continue;
        }
        const QString &text = called.recipient->*search.text;
        const auto known = (payees.*search.look)(text);
        if (!known) {
            return known.error();
        }
        if (const QString other = onlyOther(*known, called); !other.isEmpty()) {
            findings.append(
                findingAbout(FindingName::ChangedPayee, *called.recipient, QStringLiteral("%1: %2").arg(text, other)));
        }
    }
    return findings;
}

} // namespace

GuardAnswer guardNames(Connection &connection, const GuardQuestion &question)
{
    Search names{{}, &Payees::withName, &Recipient::name};
    Search notes{{}, &Payees::withNote, &Recipient::note};
    for (const Withdrawal &withdrawal : question.plan.withdrawals) {
        const Chain chain = chainOf(withdrawal.currency());
        for (const Recipient &recipient : withdrawal.recipients()) {
            if (!recipient.name.isEmpty()) {
                collect(names.calling, recipient.name, chain, recipient);
            }
            if (isPaymentReference(recipient.note)) {
                collect(notes.calling, recipient.note, chain, recipient);
            }
        }
    }
    Payees payees(connection);
    GuardAnswer byName = findChanged(payees, names);
    if (!byName) {
        return byName;
    }
    GuardAnswer byNote = findChanged(payees, notes);
    if (byNote) {
        *byName += *byNote;
    }
    return byNote ? byName : byNote;
}
