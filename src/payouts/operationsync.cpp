#include "payouts/operationsync.h"

#include "payouts/ownoperations.h"
#include "plisio/operationcall.h"
#include "records/ownentries.h"

namespace {

constexpr int mostReadings = 5; // of the list's top, while new operations keep coming
constexpr int mostAsked = 200; // open operations a sync

} // namespace

QFuture<SyncReport> OperationSync::run()
{
    QFuture<SyncReport> future = m_promise.future();
    m_promise.start();
    m_key = m_tools.keys.key();
    m_report.hasKey = m_key.has_value();
    if (m_key) {
        beginReading();
    } else {
        finish();
    }
    return future;
}

void OperationSync::beginReading()
{
    ++m_readings;
    m_isNews = false;
    m_tools.store
        ->write([keyId = m_key->id](Connection &connection) { return ListedOperations(connection, keyId).begin(); })
        .then(this, [this](const Result<ListingProgress, LedgerError> &progress) {
            if (!progress) {
                return fail(progress.error());
            }
            m_reading.emplace(*progress);
            askPage();
        });
}

void OperationSync::askPage()
{
    if (m_report.isStopped) {
        return finish();
    }
    OperationsCall(m_tools.reads)
        .ask(m_key->secret, m_reading->page())
        .then(this, [this](const Result<OperationPage, AskError> &page) { takePage(page); })
        .onCanceled(this, [this] { finish(); });
}

void OperationSync::takePage(const Result<OperationPage, AskError> &page)
{
    if (!page) {
        m_report.ask = page.error();
        return finish();
    }
    const auto take = [key = m_key->id, host = m_tools.hostId(), operations = page->operations,
                       progress = m_reading->progress(),
                       now = m_tools.now()](Connection &connection) -> Result<Taken, LedgerError> {
        if (auto own = OwnEntries(connection).takeAll(); !own) {
            return own.error();
        }
        const auto toConfirm = OwnOperations(key, host, now).settle(connection, operations, OperationSource::Listed);
        if (!toConfirm) {
            return toConfirm.error();
        }
        auto listed = ListedOperations(connection, key).takePage(operations, progress, now);
        return listed ? Result<Taken, LedgerError>({std::move(*listed), *toConfirm}) : listed.error();
    };
    m_tools.store->write(take).then(this, [this, page = *page](const Result<Taken, LedgerError> &taken) {
        taken ? takeStored(page, *taken) : fail(taken.error());
    });
}

void OperationSync::takeStored(const OperationPage &page, const Taken &taken)
{
    m_open += taken.toConfirm;
    countPage(page, taken.page);
    Q_EMIT progressed(m_report);
    const ListReading::Step step = m_reading->take(page.operations, taken.page, page.entries);
    step == ListReading::Step::End ? completeReading() : askPage();
}

void OperationSync::countPage(const OperationPage &page, const ListedPage &listed)
{
    for (const Operation &operation : page.operations) {
        if (!m_seen.contains(operation.id)) {
            m_seen.insert(operation.id);
            m_report.notOurs += listed.notOurs.contains(operation.id) ? 1 : 0;
        }
    }
    m_report.seen = m_seen.size();
    m_report.added += listed.added;
    m_report.changed += listed.changed;
    m_isNews = m_isNews || listed.added > 0;
}

void OperationSync::completeReading()
{
    m_tools.store
        ->write([keyId = m_key->id, progress = m_reading->progress(), now = m_tools.now()](Connection &connection) {
            return ListedOperations(connection, keyId).complete(progress, now);
        })
        .then(this, [this](const Result<Done, LedgerError> &completed) {
            if (!completed) {
                return fail(completed.error());
            }
            // What arrived at the top while the list was read is there by now.
            if (m_isNews && m_reading->isNewestFirst() && m_readings < mostReadings) {
                return beginReading();
            }
            m_report.isComplete = true;
            findOpen();
        });
}

void OperationSync::findOpen()
{
    m_tools.store
        ->write([keyId = m_key->id, now = m_tools.now()](Connection &connection) {
            return ListedOperations(connection, keyId).due(now, mostAsked);
        })
        .then(this, [this](const Result<QStringList, LedgerError> &due) {
            if (!due) {
                return fail(due.error());
            }
            m_open += *due;
            m_open.removeDuplicates();
            askOpen();
        });
}

void OperationSync::askOpen()
{
    if (m_open.isEmpty() || m_report.isStopped) {
        return finish();
    }
    const QString id = m_open.takeFirst();
    OperationCall(m_tools.reads)
        .ask(m_key->secret, id)
        .then(this, [this, id](const Result<Operation, AskError> &answer) { takeAnswer(id, answer); })
        .onCanceled(this, [this] { finish(); });
}

void OperationSync::takeAnswer(const QString &id, const Result<Operation, AskError> &answer)
{
    if (!answer && answer.error().fault != AskFault::Refused && answer.error().fault != AskFault::Unreadable) {
        return finish(); // nobody is there any more: the others wait for the next sync
    }
    const auto take = [id, answer = answer ? std::optional(*answer) : std::nullopt, key = m_key->id,
                       host = m_tools.hostId(),
                       now = m_tools.now()](Connection &connection) -> Result<bool, LedgerError> {
        if (auto own = OwnEntries(connection).takeAll(); !own) {
            return own.error();
        }
        if (answer) {
            const auto settled =
                OwnOperations(key, host, now).settle(connection, {*answer}, OperationSource::Confirmed);
            if (!settled) {
                return settled.error();
            }
        }
        return ListedOperations(connection, key).takeAnswer(id, answer, now);
    };
    m_tools.store->write(take).then(this, [this](const Result<bool, LedgerError> &changed) {
        if (!changed) {
            return fail(changed.error());
        }
        m_report.changed += *changed ? 1 : 0;
        askOpen();
    });
}

void OperationSync::fail(const LedgerError &error)
{
    m_report.ledger = error;
    m_report.isComplete = false;
    finish();
}

void OperationSync::finish()
{
    m_promise.addResult(m_report);
    m_promise.finish();
}
