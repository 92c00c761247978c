#pragma once

#include "checks/batchcheck.h"

#include <QObject>

#include <functional>
#include <memory>

// What becomes of the rows of one currency.
struct BatchPart {
    BatchDraft draft;
    std::optional<Plan> plan;
    Amount total; // of the amounts that can be read
};

// What a check said of a draft, and what is to be shown beside it.
struct BatchVerdict {
    BatchDraft draft; // what was checked
    QList<BatchPart> parts; // as splitByCurrency() makes them
    QList<Finding> findings; // of all parts
    qsizetype unreadable = 0; // rows without an amount that can be read

    [[nodiscard]] bool isPayable() const; // a plan for each part
    [[nodiscard]] qsizetype recipients() const; // of the plans
};

// The draft checked part by part. Takes its time.
BatchVerdict verdictOn(const BatchDraft &draft, const std::function<CheckedBatch(const BatchDraft &)> &check);

// Runs the check of a batch beside the interface thread, since a long list takes a while. Only the verdict on the draft
// that was given last is told.
class BatchChecker : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<CheckedBatch(const BatchDraft &)>;

    using QObject::QObject;

    // Called on other threads, one call at a time.
    void setCheck(const Check &check) { m_check = check; }
    void start(const BatchDraft &draft);
    // What is under way is outdated.
    void drop() { ++m_asked; }

Q_SIGNALS:
    void checked(const BatchVerdict &verdict);

private:
    void run();

    Check m_check;
    std::optional<BatchDraft> m_next; // waits for the one under way
    int m_asked = 0;
    bool m_isRunning = false;
};
