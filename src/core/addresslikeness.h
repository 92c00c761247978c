#pragma once

#include "core/chain.h"

#include <QString>

// How many characters at the ends make two different addresses look alike to somebody who compares only the ends.
constexpr qsizetype alikeCharacters = 8;

// The length of what an address begins with by its form alone, whatever its chain: "0x", "bc1q", "bitcoincash:".
qsizetype formPrefixSize(const QString &address);
// The length of what every such address of the chain begins with, and which therefore tells nothing: "0x", "bc1q",
// "T". Never shorter than its form's.
qsizetype fixedPrefixSize(Chain chain, const QString &address);

// What two addresses have in common: at the start (the fixed prefix included) and at the end, never overlapping.
struct MatchingEnds {
    qsizetype start = 0;
    qsizetype end = 0;
};
MatchingEnds matchingEnds(const QString &left, const QString &right);

// Whether two canonical addresses of one chain differ and yet agree in their fixed prefix and in eight or more characters
// behind it and at the end together.
bool looksAlike(Chain chain, const QString &left, const QString &right);

// Under which characters of the left address the right one differs: a '^' there, a space elsewhere. Where the two are of
// different length, everything between their common ends. Letters' case counts unless one of them is all in small letters, as
// canonical forms without case are.
QString differenceMarks(const QString &left, const QString &right);
