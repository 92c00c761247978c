#include "payouts/matching.h"

#include "payouts/doubtwindow.h"

bool fits(const WithdrawalRecord &record, const Operation &operation)
{
    return compare(record.withdrawal, operation) == OperationMatch::Same
        && DoubtWindow::of(record).contains(operation.createdAt);
}

bool mayFit(const WithdrawalRecord &record, const Operation &operation)
{
    return compare(record.withdrawal, operation) != OperationMatch::Different
        && DoubtWindow::of(record).contains(operation.createdAt);
}

MatchReport match(const WithdrawalRecord &record, const QList<Operation> &unclaimed,
                  const QList<WithdrawalRecord> &twins)
{
    MatchReport report;
    qsizetype possible = 0;
    for (const Operation &operation : unclaimed) {
        possible += mayFit(record, operation) ? 1 : 0;
        if (fits(record, operation)) {
            report.candidates.append(operation);
        }
    }
    if (report.candidates.isEmpty()) {
        return report;
    }
    const Operation &candidate = report.candidates.first();
    const bool isShared = std::any_of(twins.begin(), twins.end(), [&](const WithdrawalRecord &twin) {
        const bool hasItsOwn = twin.state == WithdrawalState::Failed;
        return twin.id != record.id && !hasItsOwn && fits(twin, candidate);
    });
    report.kind = possible == 1 && !isShared ? MatchReport::Kind::One : MatchReport::Kind::Several;
    return report;
}
