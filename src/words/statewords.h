#pragma once

#include "core/withdrawalrecord.h"

// A withdrawal's state in two or three words, for a list: "Accepted", "In doubt", "Refused by Plisio".
QString nameOf(WithdrawalState state);
// The same for a whole record: an accepted one says how far Plisio is ("Completed", "Pending"), a sending one whether it
// is under way or in doubt.
QString stateName(const WithdrawalRecord &record);
// The same for an entry of the history: state of what was made here, and Plisio's own status, empty for none.
QString stateName(std::optional<WithdrawalState> state, const QString &status);
// Plisio's own operation status in our words; an unknown one as plain text.
QString operationStatusName(const QString &status);

// What a person asks about a withdrawal, answered in whole sentences.
struct Explanation {
    QString happened; // what happened, as far as it is known
    QString money; // whether money moved
    QString next; // what to do; never empty
};

Explanation explain(const WithdrawalRecord &record);
// The three parts as one paragraph.
QString paragraph(const Explanation &explanation);

// Why the request never left, why nobody knows what became of it: one sentence each.
QString wordsFor(UnsentCause cause);
QString wordsFor(DoubtCause cause, std::optional<int> httpStatus);

// For the banner: how many withdrawals are in doubt, and what that means.
QString doubtSummary(int count);
