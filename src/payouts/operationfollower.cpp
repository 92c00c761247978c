#include "payouts/operationfollower.h"

#include "account/keyholder.h"
#include "payouts/operationconfirmation.h"
#include "records/history.h"

namespace {

constexpr int firstPauseSecs = 3;
constexpr int longestPauseSecs = 300;
constexpr qint64 followedSecs = 24 * 60 * 60;
constexpr int mostFollowed = 200;

bool isOpen(const WithdrawalRecord &record)
{
    Operation operation;
    operation.status = record.operationStatus;
    return record.state == WithdrawalState::Accepted && progressOf(operation) == OperationProgress::Open;
}

} // namespace

OperationFollower::OperationFollower(const PayoutTools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OperationFollower::askDue);
}

void OperationFollower::follow(const WithdrawalRecord &record)
{
    const bool isFollowed = std::any_of(m_followed.begin(), m_followed.end(),
                                        [&record](const Followed &other) { return other.record.id == record.id; });
    if (!isFollowed && isOpen(record)) {
        keep({record, {}, firstPauseSecs});
    }
}

void OperationFollower::followOpen()
{
    HistoryFilter accepted;
    accepted.status = QStringLiteral("accepted");
    accepted.since = m_tools.now().addSecs(-followedSecs);
    accepted.limit = mostFollowed;
    History(m_tools.store).find(accepted).then(this, [this](const Result<HistoryPage, LedgerError> &page) {
        if (page) {
            std::for_each(page->records.begin(), page->records.end(),
                          [this](const WithdrawalRecord &record) { follow(record); });
        }
    });
}

void OperationFollower::keep(Followed followed)
{
    followed.askAt = m_tools.now().addSecs(followed.pauseSecs);
    m_followed.append(std::move(followed));
    schedule();
}

void OperationFollower::schedule()
{
    if (m_followed.isEmpty()) {
        return;
    }
    const auto next =
        std::min_element(m_followed.begin(), m_followed.end(),
                         [](const Followed &left, const Followed &right) { return left.askAt < right.askAt; });
    m_timer.start(int(std::clamp<qint64>(m_tools.now().msecsTo(next->askAt), 0, longestPauseSecs * 1000)));
}

void OperationFollower::askDue()
{
    const QDateTime now = m_tools.now();
    QList<Followed> due;
    for (qsizetype index = m_followed.size() - 1; index >= 0; --index) {
        if (m_followed.at(index).askAt <= now) {
            due.append(m_followed.takeAt(index));
        }
    }
    std::for_each(due.begin(), due.end(), [this](const Followed &followed) { ask(followed); });
    schedule();
}

void OperationFollower::ask(const Followed &followed)
{
    confirmOperation(m_tools, followed.record, followed.record.operationId)
        .then(this, [this, followed](const Result<WithdrawalState, LedgerError> &) {
            History(m_tools.store)
                .withdrawal(followed.record.id)
                .then(this, [this, followed](const Result<WithdrawalRecord, LedgerError> &record) {
                    if (record) {
                        takeAnswer(followed, *record);
                    }
                });
        });
}

void OperationFollower::takeAnswer(const Followed &before, const WithdrawalRecord &record)
{
    if (record.operationStatus != before.record.operationStatus || record.state != before.record.state) {
        Q_EMIT recordChanged();
    }
    if (isOpen(record) && record.confirmedAt.secsTo(m_tools.now()) < followedSecs) {
        keep({record, {}, std::min(before.pauseSecs * 2, longestPauseSecs)});
    }
}
