#pragma once

#include "account/keyholder.h"
#include "core/operation.h"
#include "payouts/listreading.h"
#include "payouts/payouttools.h"
#include "payouts/syncservice.h"
#include "plisio/operationscall.h"

#include <QPromise>

// One sync: reads Plisio's list page by page into the history, each page in one transaction, reads its top again until nothing
// new has come meanwhile, and asks about open operations that are due. What an operation says of an accepted withdrawal made
// here goes to the journal, by its rules; withdrawals in doubt are the reconciler's.
class OperationSync : public QObject
{
    Q_OBJECT

public:
    OperationSync(const PayoutTools &tools, QObject *parent) : QObject(parent), m_tools(tools) {}

    QFuture<SyncReport> run(); // once
    void stop() { m_report.isStopped = true; }

Q_SIGNALS:
    void progressed(const SyncReport &report);

private:
    // What the ledger said to a page.
    struct Taken {
        ListedPage page;
        QStringList toConfirm; // listed with an error, of accepted withdrawals
    };

    void beginReading();
    void askPage();
    void takePage(const Result<OperationPage, AskError> &page);
    void takeStored(const OperationPage &page, const Taken &taken);
    void completeReading();
    void findOpen();
    void askOpen();
    void takeAnswer(const QString &id, const Result<Operation, AskError> &answer);
    void finish();
    void fail(const LedgerError &error);
    void countPage(const OperationPage &page, const ListedPage &listed);

    const PayoutTools &m_tools;
    std::optional<ActiveKey> m_key;
    std::optional<ListReading> m_reading;
    int m_readings = 0;
    bool m_isNews = false; // the reading under way brought something
    QSet<QString> m_seen; // ids, by all readings of this sync
    QStringList m_open; // to be asked about one by one
    SyncReport m_report;
    QPromise<SyncReport> m_promise;
};
