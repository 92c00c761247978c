#pragma once

#include "core/batchlist.h"
#include "core/listtable.h"
#include "core/withdrawalrecord.h"
#include "reports/reporttable.h"

#include <optional>

// A batch, the list that it was made of, and the file of that list where it is kept.
struct BatchOutcome {
    QList<WithdrawalRecord> records; // the whole batch in its order
    BatchList list; // without rows: what the records say of them counts
    std::optional<ListTable> file;
    bool isPractice = false; // said in each row
};

// What became of each row of a list, one row of the table for each: the file's own cells first, unchanged and in its order,
// then the columns of core/resultcolumn.h. Rows of the file that were taken out before the batch was sent say so, or what
// the file itself said of an earlier batch; rows that the file does not have come behind. A list without a file has name,
// address, amount and note in front. In CSV the cells are parted as in the file.
//
// A withdrawal's fee is divided among its recipients by feeShares(), to the decimal places of its currency, and a
// recipient's share in the same way among the rows that were merged into it: the shares of a withdrawal sum to its fee.
// The rows must be asked for in any order, but of one table by one thread at a time.
ReportTable resultTable(BatchOutcome outcome);
