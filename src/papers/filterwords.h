#pragma once

#include "records/entryfilter.h"

#include <QStringList>

// What a statement is about, a whole sentence for each part of the filter; none for all that went out.
QStringList wordsFor(const EntryFilter &filter);
