#pragma once

#include <QString>

// What --help prints: all commands and options, or one command with its own.
QString helpText(const QString &command);
