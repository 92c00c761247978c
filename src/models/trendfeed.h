#pragma once

#include "models/trendpicture.h"
#include "records/entries.h"

#include <QObject>

#include <atomic>
#include <memory>

// All that one picture needs.
struct TrendAnswer {
    EntryTrend trend;
    std::optional<FeeWorths> fees; // for TrendSubject::Fees
    std::optional<TopPayees> payees; // for TrendSubject::Payees
};

// Asks the ledger for a picture of the history, piece by piece, and tells it when it is whole. Answers to an older question
// are dropped, and what is under way for it ends early; a question that is asked again while it is read is read once more.
class TrendFeed : public QObject
{
    Q_OBJECT

public:
    explicit TrendFeed(const Entries &entries, QObject *parent = nullptr);
    ~TrendFeed() override;

    void ask(const TrendQuestion &question, TrendSubject subject);
    // Nothing that is under way is of use any more.
    void drop();

Q_SIGNALS:
    void answered(const TrendAnswer &answer);
    void failed(const LedgerError &error);

private:
    void begin();
    void takeTrend(const EntryTrend &trend);
    void finish(const Result<Done, LedgerError> &done);
    [[nodiscard]] Entries::GoesOn goesOn() const;

    Entries m_entries;
    TrendQuestion m_question;
    TrendSubject m_subject = TrendSubject::Value;
    TrendAnswer m_answer; // as far as it is read
    bool m_isReading = false;
    bool m_isAskedAgain = false;
    std::shared_ptr<std::atomic_bool> m_isWanted; // the current question is; shared with what works on it
};
