#include "models/trendfeed.h"

#include <utility>

TrendFeed::TrendFeed(const Entries &entries, QObject *parent)
    : QObject(parent), m_entries(entries), m_isWanted(std::make_shared<std::atomic_bool>(true))
{
}

TrendFeed::~TrendFeed()
{
    *m_isWanted = false;
}

void TrendFeed::ask(const TrendQuestion &question, TrendSubject subject)
{
    if (m_isReading && question == m_question && subject == m_subject) {
        m_isAskedAgain = true;
        return;
    }
    m_question = question;
    m_subject = subject;
    begin();
}

void TrendFeed::drop()
{
    *m_isWanted = false;
    m_isReading = false;
}

void TrendFeed::begin()
{
    drop();
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_isReading = true;
    m_isAskedAgain = false;
    m_answer = {};
    m_entries.trend(m_question, goesOn())
        .then(this, [this, isWanted = m_isWanted](const Result<EntryTrend, LedgerError> &trend) {
            if (*isWanted) {
                trend ? takeTrend(*trend) : finish(trend.error());
            }
        });
}

void TrendFeed::takeTrend(const EntryTrend &trend)
{
    m_answer.trend = trend;
    switch (m_subject) {
    case TrendSubject::Value:
        return finish(Done{});
    case TrendSubject::Fees: {
        QList<DateSpan> periods;
        for (const TrendPeriod &period : trend.periods) {
            periods.append(period.days);
        }
        m_entries.fees(m_question, periods, goesOn())
            .then(this, [this, isWanted = m_isWanted](const Result<FeeWorths, LedgerError> &fees) {
                if (*isWanted) {
                    m_answer.fees = fees ? std::optional(*fees) : std::nullopt;
                    finish(fees ? Result<Done, LedgerError>(Done{}) : fees.error());
                }
            });
        return;
    }
    case TrendSubject::Payees:
        m_entries.payees(m_question.filter, goesOn())
            .then(this, [this, isWanted = m_isWanted](const Result<TopPayees, LedgerError> &payees) {
                if (*isWanted) {
                    m_answer.payees = payees ? std::optional(*payees) : std::nullopt;
                    finish(payees ? Result<Done, LedgerError>(Done{}) : payees.error());
                }
            });
    }
}

void TrendFeed::finish(const Result<Done, LedgerError> &done)
{
    m_isReading = false;
    if (done) {
        Q_EMIT answered(m_answer);
    } else {
        Q_EMIT failed(done.error());
    }
    if (std::exchange(m_isAskedAgain, false)) {
        begin();
    }
}

Entries::GoesOn TrendFeed::goesOn() const
{
    return [isWanted = m_isWanted] {
        return isWanted->load();
    };
}
