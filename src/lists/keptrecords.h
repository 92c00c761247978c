#pragma once

#include "core/keptlist.h"
#include "core/listtable.h"
#include "lists/recipientlist.h"

// What is kept of a list that was read from the file at this path ("-" or empty: from no file with a name).
KeptList keptListOf(const RecipientList &list, const QString &path);

// The kept list's records with all their cells. Takes long for a long list: not for the interface thread.
ListTable tableOf(const KeptList &list);
