#pragma once

#include "records/entries.h"

#include <QObject>

#include <atomic>
#include <memory>

// Asks the ledger for the pieces of one answer: its first page, its totals, the places far down, and blocks as they are
// wanted. Answers to an older question are dropped; what is under way for it ends early.
class EntryFeed : public QObject
{
    Q_OBJECT

public:
    explicit EntryFeed(const Entries &entries, QObject *parent = nullptr);
    ~EntryFeed() override;

    // A new question; its limit is the feed's own.
    void ask(const EntryPageRequest &question);
    // The same question once more: the ledger has changed.
    void askAgain();
    // The block that begins behind this place. The latest wish is read first; of those that wait, old ones are forgotten.
    void want(int block, const EntryPlace &after);
    [[nodiscard]] const EntryPageRequest &question() const { return m_question; }

Q_SIGNALS:
    // isNew: the first answer to this question.
    void firstPageRead(const EntryPage &page, bool isNew);
    void totalsRead(const EntryTotals &totals);
    void anchorsRead(const QList<EntryPlace> &places);
    void blockRead(int block, const EntryPage &page);
    void failed(const LedgerError &error);

private:
    struct Wish {
        int block = 0;
        EntryPlace after;
    };

    void begin();
    void askForRest();
    void readNext();

    Entries m_entries;
    EntryPageRequest m_question;
    QList<Wish> m_wishes; // the latest at the end
    bool m_isReading = false;
    bool m_isAnswered = false; // the question's first page was told
    std::shared_ptr<std::atomic_bool> m_isWanted; // the current question is; shared with what works on it
};
