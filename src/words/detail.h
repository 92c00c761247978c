#pragma once

#include <QString>

// The sentence, and a detail from outside behind it as a sentence of its own: "... Details: disk I/O error". The sentence
// alone when there is no detail.
QString withDetail(const QString &sentence, const QString &detail);
