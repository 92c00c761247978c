#include "core/confirmed.h"

#include <QTest>

// The one class that may make a guarded plan; here with whatever findings a test wants.
class Guards
{
public:
    static GuardedPlan speak(const Plan &plan, const QList<FindingName> &names, const QList<Replacement> &replaced = {})
    {
        QList<Finding> findings;
        for (const FindingName name : names) {
            findings.append({name, InputField::Address, {}, {}, QStringLiteral("evidence")});
        }
        GuardedPlan guarded(plan, findings);
        guarded.m_replacements = replaced;
        return guarded;
    }
};

namespace {

Plan makePlan()
{
    const Recipient alice{QStringLiteral("1BoatSLRHt"), *Amount::parse(u"0.5"), {}, {}, {}};
    return {{*Withdrawal::create({QStringLiteral("BTC"), 8, FeePlan::Normal, {alice}, {}})}};
}

Consent yesTo(const QList<FindingName> &names)
{
    return {QStringLiteral("c0ffee"), QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC), QStringLiteral("alice"),
            QStringLiteral("window"), names};
}

} // namespace

static_assert(!std::is_default_constructible_v<Confirmed> && !std::is_default_constructible_v<GuardedPlan>);
static_assert(!std::is_constructible_v<GuardedPlan, Plan, QList<Finding>>);
static_assert(!std::is_constructible_v<Confirmed, GuardedPlan, Consent>);

class TestConfirmed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsEveryWarningAcceptedByName_data();
    void needsEveryWarningAcceptedByName();
    void keepsWhatWasConfirmed();
};

void TestConfirmed::needsEveryWarningAcceptedByName_data()
{
    using Names = QList<FindingName>;
    QTest::addColumn<Names>("found");
    QTest::addColumn<Names>("accepted");
    QTest::addColumn<std::optional<FindingName>>("refusedFor");
    const auto row = [](const char *name, const Names &found, const Names &accepted,
                        std::optional<FindingName> missing) {
        QTest::newRow(name) << found << accepted << missing;
    };
    const FindingName low = FindingName::LowBalance;
    const FindingName duplicate = FindingName::DuplicatePayment;
    const FindingName notice = FindingName::UnusualAddress;
    row("nothing was found", {}, {}, {});
    row("only notices", {notice, FindingName::FirstTimeRecipient}, {}, {});
    row("a warning, accepted", {low}, {low}, {});
    row("a warning, not accepted", {low}, {}, low);
    row("a warning, another one accepted", {low}, {duplicate}, low);
    row("two warnings, both accepted in another order", {low, duplicate}, {duplicate, low}, {});
    row("two warnings, the first accepted", {low, duplicate}, {low}, duplicate);
    row("two warnings, none accepted", {low, duplicate}, {}, low);
    row("more accepted than was found", {low}, {low, duplicate}, {});
    row("a notice before the warning", {notice, low}, {notice}, low);
    row("the same warning for two rows is one name", {low, low}, {low}, {});
    // The guards never make a plan with an error; should they, no consent helps.
    row("an error", {FindingName::OverLimit}, {FindingName::OverLimit}, FindingName::OverLimit);
}

void TestConfirmed::needsEveryWarningAcceptedByName()
{
    QFETCH(QList<FindingName>, found);
    QFETCH(QList<FindingName>, accepted);
    QFETCH(std::optional<FindingName>, refusedFor);
    const auto confirmed = Confirmed::create(Guards::speak(makePlan(), found), yesTo(accepted));
    QCOMPARE(bool(confirmed), !refusedFor);
    if (refusedFor) {
        QCOMPARE(confirmed.error().name, *refusedFor);
        QCOMPARE(confirmed.error().evidence, QStringLiteral("evidence"));
    }
}

void TestConfirmed::keepsWhatWasConfirmed()
{
    const QList<Replacement> replaced{{0, QStringLiteral("earlier")}};
    const auto confirmed = Confirmed::create(Guards::speak(makePlan(), {FindingName::LowBalance}, replaced),
                                             yesTo({FindingName::LowBalance}));
    QVERIFY(confirmed);
    QCOMPARE(confirmed->plan().total().toString(), QStringLiteral("0.5"));
    QCOMPARE(confirmed->findings().size(), 1);
    QCOMPARE(confirmed->replacements().size(), 1);
    QCOMPARE(confirmed->replacements().front().withdrawalId, QStringLiteral("earlier"));
    QCOMPARE(confirmed->consent().id, QStringLiteral("c0ffee"));
    QCOMPARE(confirmed->consent().by, QStringLiteral("alice"));
    QCOMPARE(confirmed->consent().accepted, QList<FindingName>{FindingName::LowBalance});
}

QTEST_APPLESS_MAIN(TestConfirmed)
#include "tst_confirmed.moc"
