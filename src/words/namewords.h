#pragma once

#include <QString>

// Who is paid, as plain text: the name that a list gives beside the one of the address book, when they differ. known: as
// the book has it; empty for an address that is not in it.
QString recipientName(const QString &name, const QString &known);
