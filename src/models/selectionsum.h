#pragma once

#include "records/entries.h"

#include <QItemSelection>
#include <QObject>

#include <atomic>
#include <memory>

// Adds up the selected rows of a history, however many there are, on a thread of the ledger's, and says which entries they
// are. A new selection ends the older sum.
class SelectionSum : public QObject
{
    Q_OBJECT

public:
    explicit SelectionSum(const Entries &entries, QObject *parent = nullptr);
    ~SelectionSum() override;

    // question: what the rows are an answer to, with its order. No rows: nothing is added up.
    void addUp(const EntryPageRequest &question, const QItemSelection &selection);

    // More entries are not named.
    static constexpr qsizetype mostIds = 100'000;

Q_SIGNALS:
    // ids: of the selected entries; empty when they are more than mostIds.
    void added(const EntryTotals &totals, const QList<qint64> &ids);

private:
    Entries m_entries;
    std::shared_ptr<std::atomic_bool> m_isWanted;
};
