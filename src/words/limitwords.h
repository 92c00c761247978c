#pragma once

#include "core/limit.h"

// What a limit is called: "One payout", "All payouts in 24 hours".
QString nameOf(LimitName name);
// What it does, in a sentence.
QString explain(LimitName name);
// Its value: "1500.00 USD", "48 hours", "Closed"; "Off" for none.
QString wordsFor(LimitName name, const LimitValue &value);
// A waiting change: what it is going to be and from when on, in local time; empty when nothing waits.
QString waitingWords(LimitName name, const Limit &limit);

QString wordsFor(const LimitExcess &excess, const QString &recipient);
QString wordsFor(const UnknownRate &rate);
QString wordsFor(const PayableFrom &from);
// "24 hours", "3 days".
QString durationWords(qint64 seconds);
