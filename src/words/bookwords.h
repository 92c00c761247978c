#pragma once

#include <QString>

// The chain that an address of the book is for, or the currency where its chain is not known.
QString scopeName(const QString &scope);
