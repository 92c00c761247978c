#include "gui/syncwords.h"

#include "words/errorwords.h"
#include "words/ledgerwords.h"

#include <QCoreApplication>

namespace {

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

} // namespace

QString syncWords(const SyncReport &report)
{
    if (!report.hasKey) {
        return SyncWords::tr("Without a key Plisio cannot be asked.");
    }
    if (report.ledger) {
        return wordsFor(*report.ledger);
    }
    if (report.ask) {
        return wordsFor(*report.ask);
    }
    if (!report.isComplete) {
        return SyncWords::tr("Asking Plisio… %Ln operation(s) so far", nullptr, int(report.seen));
    }
    return report.added == 0 ? SyncWords::tr("Up to date")
                             : SyncWords::tr("Up to date, %Ln new", nullptr, int(report.added));
}
