#pragma once

#include "payouts/guard.h"
#include "support/ledgerfixture.h"

#include <QTest>

// A real ledger with payments of any age, and the guards asked about one more.
class GuardBench
{
public:
    GuardBench() : store(*ledger.open()) {}

    static Recipient payee(const QString &address, const QString &amount, const QString &note = {},
                           const QString &name = {})
    {
        return {address, *Amount::parse(amount), std::nullopt, note, name};
    }

    static Withdrawal payment(const QList<Recipient> &recipients, const QString &currency = QStringLiteral("ETH"))
    {
        return *Withdrawal::create({currency, 18, FeePlan::Normal, recipients, {}});
    }

    // A payment that was confirmed this long ago and came to this state.
    void was(const Withdrawal &withdrawal, qint64 secsAgo, WithdrawalState state = WithdrawalState::Accepted)
    {
        const QDateTime at = now.addSecs(-secsAgo);
        const Confirmed yes = *Confirmed::create(Guards::pass({{withdrawal}}), {freshId(), at, {}, {}, {}});
        JournalContext context = someContext();
        context.now = at;
        QVERIFY(onJournal(*store, [&](Journal &journal) {
            const auto ids = journal.plan(yes, context);
            if (!ids || state == WithdrawalState::Planned) {
                return ids.hasValue();
            }
            const QString id = ids->first();
            return journal.claim(id, context, at.addSecs(60)).hasValue()
                && (state == WithdrawalState::Sending
                    || journal.record(id, outcome(withdrawal, state), at.addSecs(1)).hasValue());
        }));
    }

    QList<Finding> ask(const Plan &plan)
    {
        const GuardQuestion question{plan, now, publishedCurrencies()};
        const auto said =
            store->read([&question](Connection &connection) { return askGuards(connection, question); }).takeResult();
        return said ? *said : QList<Finding>{{FindingName::BadFile, InputField::None, {}, {}, said.error().detail}};
    }
    QList<Finding> ask(const Withdrawal &withdrawal) { return ask(Plan{{withdrawal}}); }

    // What stops or asks, in its order.
    QList<FindingName> graver(const Plan &plan) { return namesOf(ask(plan), false); }
    QList<FindingName> graver(const Withdrawal &withdrawal) { return graver(Plan{{withdrawal}}); }
    QList<FindingName> notices(const Withdrawal &withdrawal) { return namesOf(ask(withdrawal), true); }

    LedgerFixture ledger;
    std::shared_ptr<Store> store;
    QDateTime now = someTime();

private:
    Outcome outcome(const Withdrawal &withdrawal, WithdrawalState state)
    {
        if (state == WithdrawalState::Accepted) {
            return Accepted{
                operationFor(withdrawal, QStringLiteral("%1").arg(++m_operations, 24, 16, QLatin1Char('0')))};
        }
        return state == WithdrawalState::Unknown ? Outcome(Unknown{})
                                                 : Outcome(Rejected{PlisioError{QStringLiteral("No"), 116, {}, {}}});
    }

    static QList<FindingName> namesOf(const QList<Finding> &findings, bool areNotices)
    {
        QList<FindingName> names;
        for (const Finding &finding : findings) {
            if ((strengthOf(finding.name) == FindingStrength::Notice) == areNotices) {
                names.append(finding.name);
            }
        }
        return names;
    }

    quint64 m_operations = 0;
};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
