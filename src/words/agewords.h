#pragma once

#include <QDateTime>

// How long ago it was: "just now", "3 minutes ago", "2 days ago". What lies ahead is just now: clocks differ a little.
QString ageWords(const QDateTime &then, const QDateTime &now);
