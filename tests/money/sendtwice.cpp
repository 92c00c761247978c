// sendtwice BASE-URL CA-FILE DEADLINE-MS: sends two withdrawals over one connection with the program's own one-shot call, and
// prints the outcome of each as one line of JSON. The command line sends one a run, so that a reused connection is
// only met here and in batches. Tests only: it journals nothing, and speaks to loopback only.
#include "core/tokens.h"
#include "plisio/repeattest.h"
#include "plisio/withdrawcall.h"

#include "support/permit.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

Withdrawal withdrawal()
{
    const Recipient recipient{
        QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), *Amount::parse(u"0.00215"), {}, {}, {}};
    return *Withdrawal::create({QStringLiteral("BTC"), 8, FeePlan::Normal, {recipient}, {}});
}

void print(const Verdict &verdict)
{
    static const char *const states[] = {"accepted", "rejected", "unsent", "unknown"};
    const auto *accepted = std::get_if<Accepted>(&verdict.outcome);
    const QString operation = accepted ? accepted->operation.id : QString();
    QTextStream(stdout) << "{\"state\":\"" << states[verdict.outcome.index()] << "\",\"operation_id\":\"" << operation
                        << "\"}\n";
}

void sendAndPrint(WithdrawCall &call, int times)
{
    if (times == 0) {
        QCoreApplication::quit();
        return;
    }
    call.send(Journal::permit(withdrawal()), Secret("k")).then(qApp, [&call, times](const Verdict &verdict) {
        print(verdict);
        sendAndPrint(call, times - 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto address = ApiAddress::parse(arguments.value(1));
    if (!address || !address->isLoopback()) {
        return 1;
    }
    Deadlines deadlines;
    deadlines.withdrawalMs = arguments.value(3).toInt();
    WithdrawCall call(ApiConnection(*address, readAuthorities(arguments.value(2)), deadlines));
    sendAndPrint(call, 2);
    return QCoreApplication::exec();
}
