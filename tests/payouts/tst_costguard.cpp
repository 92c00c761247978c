#include "payouts/costguard.h"

#include "core/askerror.h"
#include "core/tokens.h"

#include <QTest>

class TestCostGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMoved_data();
    void saysWhatMoved();
    void tellsOldAndNew();
    void tellsWhatIsMissing();
    void saysWhyPlisioDidNotAnswer();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
    static Plan plan()
    {
        return {{*Withdrawal::create({QStringLiteral("BTC"),
                                      8,
                                      FeePlan::Normal,
                                      {{QStringLiteral("A"), amount(QStringLiteral("1")), {}, {}, {}}},
                                      {}})}};
    }
    // "fee commission balance rate"; a dash for what is not known.
    static PayoutFigures figures(const QString &text)
    {
        const QStringList parts = text.split(u' ');
        const auto known = [&parts](int index) {
            return parts.value(index, QStringLiteral("-")) == u'-' ? std::nullopt
                                                                   : std::optional(amount(parts.at(index)));
        };
        PayoutFigures figures;
        if (known(0)) {
            figures.costs = {WithdrawalCost{known(0), known(1), QStringLiteral("BTC")}};
        }
        if (known(2)) {
            figures.balances.insert(QStringLiteral("BTC"), *known(2));
        }
        figures.fiat = QStringLiteral("USD");
        figures.unitsPerFiat = known(3);
        return figures;
    }
};

void TestCostGuard::saysWhatMoved_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *shown, const char *now, const char *names) {
        QTest::newRow(name) << QString::fromLatin1(shown) << QString::fromLatin1(now) << QString::fromLatin1(names);
    };
    row("an ordinary payout", "0.01 0 5 0.0001", "0.01 0 5 0.0001", "");
    row("within the tolerance", "0.01 0.1 5 0.0001", "0.0102 0.102 4.9 0.000102", "");
    row("a dearer fee", "0.01 0 5 0.0001", "0.0103 0 5 0.0001", "cost-changed");
    row("a cheaper fee", "0.01 0 5 0.0001", "0.001 0 5 0.0001", "");
    row("a dearer commission", "0.01 0.1 5 -", "0.01 0.2 5 -", "cost-changed");
    row("a balance that fell", "0.01 0 5 -", "0.01 0 4.8 -", "cost-changed");
    row("a balance that grew", "0.01 0 5 -", "0.01 0 50 -", "");
    row("a rate that rose", "0.01 0 5 0.0001", "0.01 0 5 0.00011", "cost-changed");
    row("a rate that fell", "0.01 0 5 0.0001", "0.01 0 5 0.00009", "cost-changed");
    row("all three", "0.01 0 5 0.0001", "0.02 0 4 0.0002", "cost-changed cost-changed cost-changed");
    row("nothing was shown", "- - - -", "0.01 0 5 0.0001", "");
    row("too little", "- - - -", "0.01 0 1.009 -", "low-balance");
    row("just enough", "- - - -", "0.01 0 1.01 -", "");
    row("too little for the commission", "- - - -", "0.01 0.1 1.1 -", "low-balance");
    row("fell too far", "0.01 0 5 -", "0.01 0 0.5 -", "cost-changed low-balance");
    row("nobody answers", "0.01 0 5 0.0001", "- - - -", "preflight-failed");
    row("no cost", "0.01 0 5 -", "- - 5 -", "preflight-failed");
    row("no balance", "0.01 0 5 -", "0.01 0 - -", "preflight-failed");
    row("no cost, and too little by what was shown", "0.01 0 5 -", "- - 1 -",
        "cost-changed low-balance preflight-failed");
    row("no rate", "0.01 0 5 0.0001", "0.01 0 5 -", "");
}

void TestCostGuard::saysWhatMoved()
{
    QFETCH(QString, shown);
    QFETCH(QString, now);
    QStringList names;
    for (const Finding &finding : compareCosts(plan(), figures(shown), figures(now), {})) {
        QCOMPARE(strengthOf(finding.name), FindingStrength::Warning);
        names += toToken(finding.name);
    }
    QTEST(names.join(u' '), "names");
}

void TestCostGuard::tellsOldAndNew()
{
    const QList<Finding> findings =
        compareCosts(plan(), figures(QStringLiteral("0.01 0 5 -")), figures(QStringLiteral("0.02 0 5 -")), {});
    const CostMove move{CostPart::NetworkFee, QStringLiteral("BTC"), amount(QStringLiteral("0.01")),
                        amount(QStringLiteral("0.02"))};
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().reason, FindingReason(move));
    QCOMPARE(findings.first().evidence, QStringLiteral("0.01 → 0.02 BTC"));
}

void TestCostGuard::tellsWhatIsMissing()
{
    const QList<Finding> findings = compareCosts(plan(), {}, figures(QStringLiteral("0.01 0 0.5 -")), {});
    const Shortfall shortfall{QStringLiteral("BTC"), amount(QStringLiteral("0.5")), amount(QStringLiteral("1.01"))};
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().reason, FindingReason(shortfall));
}

void TestCostGuard::saysWhyPlisioDidNotAnswer()
{
    PayoutFigures now;
    now.error = AskError{AskFault::Refused, PlisioError{{}, 115, QStringLiteral("Please check the balance"), {}}};
    const QList<Finding> findings = compareCosts(plan(), {}, now, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().reason, FindingReason(AskFault::Refused));
    QCOMPARE(findings.first().evidence, QStringLiteral("Please check the balance"));
}

QTEST_APPLESS_MAIN(TestCostGuard)
#include "tst_costguard.moc"
