#include "app/ledgeractions.h"

#include "store/backup.h"
#include "store/verify.h"

namespace {

constexpr qsizetype mostNamed = 5;

} // namespace

QFuture<Result<Done, LedgerError>> verifyLedger(const std::shared_ptr<Store> &store)
{
    return verify(store).then(
        [](const Result<QList<LedgerProblem>, LedgerError> &problems) -> Result<Done, LedgerError> {
            if (!problems) {
                return problems.error();
            }
            if (problems->isEmpty()) {
                return Done{};
            }
            QStringList details;
            for (const LedgerProblem &problem : problems->mid(0, mostNamed)) {
                details.append(problem.detail);
            }
            return LedgerError{LedgerFault::Damaged, details.join(QStringLiteral("; "))};
        });
}

QFuture<Result<Done, LedgerError>> backUpLedger(const std::shared_ptr<Store> &store, const QString &path)
{
    return ::backUp(store, path);
}
