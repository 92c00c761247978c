#pragma once

#include "models/trendfeed.h"

// What is said above and in place of a picture, in whole sentences.
struct TrendSummary {
    QString all; // how much in how many
    QString missing; // what is not in the picture; empty for nothing
    QString message; // in place of a picture that has no bars; empty when it has some
};

TrendSummary summaryOf(const TrendAnswer &answer, TrendSubject subject);
