#include "gui/batchchecker.h"

#include <QtConcurrentRun>

namespace {

std::shared_ptr<const BatchVerdict> verdictOn(const BatchDraft &draft, const BatchChecker::Check &check)
{
    auto verdict = std::make_shared<BatchVerdict>();
    verdict->draft = draft;
    for (const RecipientRow &row : draft.rows) {
        if (const Result<Amount, AmountError> amount = Amount::parse(row.amount)) {
            verdict->total += *amount;
        } else {
            ++verdict->unreadable;
        }
    }
    if (check) {
        verdict->checked = check(draft);
    }
    return verdict;
}

} // namespace

void BatchChecker::start(const BatchDraft &draft)
{
    ++m_asked;
    m_next = draft;
    if (!m_isRunning) {
        run();
    }
}

void BatchChecker::run()
{
    m_isRunning = true;
    const BatchDraft draft = *std::exchange(m_next, std::nullopt);
    QtConcurrent::run(verdictOn, draft, m_check)
        .then(this, [this, asked = m_asked](const std::shared_ptr<const BatchVerdict> &verdict) {
            m_isRunning = false;
            if (m_next) {
                run();
            } else if (asked == m_asked) {
                Q_EMIT checked(*verdict);
            }
        });
}
