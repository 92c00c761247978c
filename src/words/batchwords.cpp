#include "words/batchwords.h"

#include "core/batchrecords.h"

#include <QCoreApplication>

namespace {

class BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

} // namespace

QString batchEndTitle(const QList<WithdrawalRecord> &records)
{
    const BatchCounts counts = countsOf(records);
    if (counts.inDoubt > 0) {
        return BatchWords::tr("Mass payout stopped: a withdrawal is in doubt");
    }
    return counts.planned > 0 ? BatchWords::tr("Mass payout stopped") : BatchWords::tr("Mass payout finished");
}

QString batchEndWords(const QList<WithdrawalRecord> &records)
{
    const BatchCounts counts = countsOf(records);
    QStringList parts{BatchWords::tr("%n paid", nullptr, int(counts.accepted)),
                      BatchWords::tr("%n not paid", nullptr, int(counts.unpaid + counts.failed))};
    if (counts.planned > 0) {
        parts += BatchWords::tr("%n not sent yet", nullptr, int(counts.planned));
    }
    parts += counts.inDoubt > 0 ? BatchWords::tr("%n in doubt", nullptr, int(counts.inDoubt))
                                : BatchWords::tr("none in doubt");
    return parts.join(QStringLiteral(", "));
}
