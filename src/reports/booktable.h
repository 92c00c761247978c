#pragma once

#include "core/bookentry.h"
#include "reports/reporttable.h"

// An address book as a file that readBookList() reads again: name, chain, address.
ReportTable bookTable(const QList<BookEntry> &entries);
