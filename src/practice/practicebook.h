#pragma once

#include "core/result.h"
#include "practice/practiceorder.h"
#include "practice/practicestate.h"

// What is new about an operation besides its order.
struct PracticeEntry {
    QString id;
    QString transactionId;
    QDateTime at; // UTC
};

// The rules by which the simulated Plisio keeps its books. Works on a state that is handed in; reads and writes nothing else.
class PracticeBook
{
public:
    explicit PracticeBook(PracticeState &state) : m_state(state) {}

    // The scenario for one request to come, counted from now: 1 is the next. Accepted takes a choice back.
    void choose(PracticeScenario scenario, int number);
    [[nodiscard]] PracticeScenario next() const;
    // Counts a withdrawal request and says what it meets; that choice is used up.
    PracticeScenario takeNext();
    // Somebody asked what a withdrawal would cost: the clock of a jump starts with the first time.
    void noteCostQuestion(const QDateTime &now);
    // The next withdrawal's scenario once its jump has happened; Accepted otherwise.
    [[nodiscard]] PracticeScenario jump(const QDateTime &now) const;

    // Books the order: completed, pending or (failed) error. Debits amount, fee and commission, but nothing for an
    // error. Refuses with code 116 what the balance does not cover.
    Result<PracticeOperation, PracticeRefusal> book(const PracticeOrder &order, PracticeScenario scenario,
                                                    const PracticeEntry &entry);

    // Operations newest first; reading one that is pending counts as a poll of it, and it is completed from the second poll after
    // it was booked, or 10 seconds, whichever is first.
    QList<PracticeOperation> readAll(const QDateTime &now);
    std::optional<PracticeOperation> read(const QString &id, const QDateTime &now);

    [[nodiscard]] Amount balance(const CurrencyId &currency) const { return m_state.balances.value(currency); }

private:
    PracticeState &m_state;
};
