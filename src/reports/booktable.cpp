#include "reports/booktable.h"

ReportTable bookTable(const QList<BookEntry> &entries)
{
    ReportTable table;
    table.header = {{QStringLiteral("name")}, {QStringLiteral("chain")}, {QStringLiteral("address")}};
    table.rowCount = entries.size();
    table.rowAt = [entries](qsizetype index) {
        const BookEntry &entry = entries.at(index);
        return ReportRow{{entry.name}, {entry.scope}, {entry.address}};
    };
    return table;
}
