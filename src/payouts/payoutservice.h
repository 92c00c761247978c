#pragma once

#include "core/askerror.h"
#include "core/clock.h"
#include "core/confirmed.h"
#include "core/draft.h"
#include "core/ledgererror.h"
#include "core/payouterror.h"
#include "core/resolutionerror.h"
#include "core/result.h"
#include "core/withdrawalrecord.h"

#include <QFuture>
#include <QObject>

// What a draft became: a plan a person can be asked about, or the errors that stand in the way.
struct Preparation {
    std::optional<GuardedPlan> plan; // nothing when there is an error among the findings
    QList<Finding> findings; // errors, warnings and notices
    std::optional<LedgerError> ledger; // the ledger could not be asked: no plan, nothing can be sent
    std::optional<Plan> checked = {}; // of a list: the plan by its checks alone, whatever the guards say
};

// What became of the withdrawals of one confirmed plan.
struct PayoutReport {
    QList<WithdrawalRecord> records; // in the plan's order, as the ledger has them
    std::optional<PayoutError> error; // what stopped it; records then tell how far it came
    // false: the last one was sent, but the ledger could not take the answer, or not tell it again. In doubt
    bool isOutcomeStored = true;
};

struct ReconcileReport {
    QList<WithdrawalRecord> records; // every row that was in doubt when it began, with its new state
    bool isComplete = false; // Plisio's list was read past every window
    std::optional<LedgerError> ledger;
    std::optional<AskError> ask; // why Plisio could not be asked, or not to the end
    QStringList ambiguous; // ids for which more than one operation or row fits: a person chooses
};

// What a person says about a withdrawal in doubt.
struct Resolution {
    enum class Kind { NotSent, SentAs };
    Kind kind = Kind::NotSent;
    QString operationId; // with SentAs
    QString by; // login name
    QString via; // "window" or "command line"
};

// Walks a payout from the draft to its recorded outcome: the only way by which money leaves this program.
// All calls return at once; futures finish on the event loop of the calling thread.
class PayoutService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Steps 2 and 3: checks and guards. Asks the ledger, not the network.
    [[nodiscard]] virtual QFuture<Preparation> prepare(const WithdrawalDraft &draft) = 0;
    // Steps 4 to 7: journal, claim, send once, record. One at a time; Busy otherwise.
    virtual QFuture<PayoutReport> send(Confirmed confirmed) = 0;
    // Asks Plisio about everything in doubt. Never sends.
    virtual QFuture<ReconcileReport> reconcile() = 0;
    // A person's decision about one withdrawal in doubt.
    virtual QFuture<Result<WithdrawalRecord, ResolutionError>> resolve(const QString &id,
                                                                       const Resolution &resolution) = 0;
    // A request that moves money is under way.
    [[nodiscard]] virtual bool isSending() const = 0;

Q_SIGNALS:
    // Something in the ledger changed through this service.
    void recordsChanged();
    void sendingChanged(bool isSending);
};
