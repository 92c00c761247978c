#include "cli/commandbench.h"
#include "cli/records.h"
#include "support/planmaker.h"

using namespace Qt::StringLiterals;

class TestPayoutCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAtWhatTheGuardsSawLast();
};

// Another process was quicker: neither --yes nor an --accept that was given for something else helps.
void TestPayoutCommand::stopsAtWhatTheGuardsSawLast()
{
    CommandBench bench;
    bench.parts.payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
    const QString line = u"send --json --currency BTC --amount 0.0125 --yes --accept duplicate-payment --to "_s;
    bench.start((line + SamplePayouts::bitcoinAddress).split(u' '));
    QTRY_VERIFY(bench.parts.payouts.isSending());
    const Finding twice{FindingName::DuplicatePayment, InputField::Address, {}, {}, u"0.0125 BTC"_s};
    bench.parts.payouts.finish({{}, PayoutError{PayoutFault::GuardsSpoke, {}, {}, {twice}}});
    QCOMPARE(bench.status(), 5);
    QCOMPARE(bench.names(u"errors"_s), u"not-accepted duplicate-payment"_s);
}

QTEST_GUILESS_MAIN(TestPayoutCommand)
#include "tst_payoutcommand.moc"
