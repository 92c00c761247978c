#include "gui/listreading.h"

#include "lists/listfile.h"

#include <algorithm>

namespace {

RecipientList readFirstSheet(const QString &path, ListOptions options)
{
    RecipientList list = readListFile(path, options);
    if (options.sheet.isEmpty() && list.shape.sheets.size() > 1) {
        options.sheet = list.shape.sheets.first();
        list = readListFile(path, options);
    }
    return list;
}

} // namespace

std::shared_ptr<const ListReading> readForTable(const QString &path, const ListOptions &options)
{
    auto reading = std::make_shared<ListReading>();
    reading->list = readFirstSheet(path, options);
    reading->obstacle = obstacleOf(reading->list);
    reading->stated = statedTotals(reading->list);
    reading->rows = tableRows(reading->list);
    reading->rows.resize(reading->rows.size() - reading->stated.rowCount);
    reading->totals = totalsOf(reading->rows);
    reading->faulty = std::count_if(reading->rows.begin(), reading->rows.end(),
                                    [](const RecipientRow &row) { return row.fault.has_value(); });
    reading->unreadable = std::count_if(reading->rows.begin(), reading->rows.end(),
                                        [](const RecipientRow &row) { return !Amount::parse(row.amount); });
    const QList<Finding> &findings = reading->list.findings;
    const auto unclear = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.name == FindingName::AmbiguousNumber;
    });
    if (unclear != findings.end() && options.decimal == DecimalMark::Detect) {
        reading->twoReadings = *unclear;
    }
    return reading;
}
