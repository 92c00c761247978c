#pragma once

#include <QString>

// Names this process so that no later one is taken for it: process id, start time and the machine's boot.
QString ownProcessIdentity();
// Whether the process of that name still runs on this machine. False where that cannot be known.
bool isAlive(const QString &processIdentity);
