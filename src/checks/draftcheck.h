#pragma once

#include "core/draft.h"
#include "core/finding.h"

// What became of a draft: a withdrawal, with notices on it or none; or no withdrawal, and every error in the draft.
struct CheckedDraft {
    std::optional<Withdrawal> withdrawal; // nothing when there is an error among the findings
    QList<Finding> findings; // in the order of the form: currency, address, amount
};

// Step 2 of a payout: whether what was typed is a withdrawal. Nothing typed is changed: a space around an address or a
// comma in an amount is an error that says so. The note goes to the withdrawal and its one recipient alike.
//
// Errors: UnknownCurrency (evidence: the id), BadAddress and WrongChain (AddressFinding; evidence: the address), BadAmount
// (AmountError, or none for zero; evidence: the text), TooManyDecimals (ExcessPlaces). A missing address or amount is a
// BadAddress or BadAmount whose reason is Empty. Notices: TestNetwork, UnusualAddress, ChainNotVisible, NoMemo, each with
// the AddressFinding. Without a known currency, the address is looked at for foreign characters only.
CheckedDraft checkDraft(const WithdrawalDraft &draft, const QList<Currency> &currencies);
