#pragma once

#include "core/batchdraft.h"
#include "store/store.h"

#include <QDateTime>

// A list under its name, in short.
struct SavedList {
    QString name;
    qsizetype rows = 0;
    CurrencyId currency;
    QDateTime savedAt; // UTC; invalid when it is not known
};

// Recipient lists under names, each as it was last worked on. One of them, or a list without a name, is the current one:
// ListDraft keeps what is done to it.
class SavedLists
{
public:
    explicit SavedLists(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<QList<SavedList>, LedgerError>> all() const; // by name
    // Empty: one without a name.
    [[nodiscard]] QFuture<Result<QString, LedgerError>> currentName() const;
    // The list becomes the current one under this name, in place of another of that name.
    QFuture<Result<Done, LedgerError>> saveAs(const QString &name, const BatchDraft &draft, const QDateTime &at);
    // The list of this name becomes the current one. What stood in one without a name is gone.
    QFuture<Result<BatchDraft, LedgerError>> open(const QString &name);
    // Fails when the new name is taken.
    QFuture<Result<Done, LedgerError>> rename(const QString &name, const QString &newName);
    QFuture<Result<Done, LedgerError>> remove(const QString &name);

    // For ListDraft: the draft of the current list, and that an empty one without a name becomes the current one.
    static Result<QString, LedgerError> currentDraft(Connection &connection);
    static Result<Done, LedgerError> leave(Connection &connection);

private:
    std::shared_ptr<Store> m_store;
};
