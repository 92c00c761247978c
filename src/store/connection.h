#pragma once

#include "core/ledgererror.h"
#include "core/result.h"
#include "store/fileidentity.h"
#include "store/row.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

// One SQLite connection, for the thread that opened it. Every statement's result is checked: what QSqlDatabase would let
// pass (a missing file, a failed commit, a query that broke off) is an error here. Synchronous FULL, foreign keys on.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Opens an existing file, never makes one.
    static Result<std::unique_ptr<Connection>, LedgerError> open(const QString &filePath, Access access);
    static Result<std::unique_ptr<Connection>, LedgerError> inMemory();
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Turns the file to WAL mode, which stays.
    Result<Done, LedgerError> useWriteAheadLog();
    // Runs one statement that changes something; how many rows it changed.
    Result<qint64, LedgerError> change(const QString &sql, const QVariantList &values = {});
    // Runs a query and visits each row.
    Result<Done, LedgerError> each(const QString &sql, const QVariantList &values,
                                   const std::function<void(const Row &)> &visit);
    // The first column of the first row; invalid when there is no row, or NULL in it.
    Result<QVariant, LedgerError> value(const QString &sql, const QVariantList &values = {});

    // work() in one transaction that took the writer's lock at its start: a Result<T, LedgerError>. It is committed, and
    // synced to disk, when a value comes back, and rolled back on an error. Missing, without running it, when the file
    // that was opened is no longer the one at its path: what is written to it would be lost.
    template<class Work>
    auto transact(Work work) -> std::invoke_result_t<Work &>
    {
        if (auto inPlace = checkPlace(); !inPlace) {
            return inPlace.error();
        }
        return enclose(QStringLiteral("BEGIN IMMEDIATE"), work);
    }
    // work() on one unchanging state of the database.
    template<class Work>
    auto snapshot(Work work)
    {
        return enclose(QStringLiteral("BEGIN"), work);
    }

private:
    explicit Connection(const QString &name) : m_name(name) {}
    static Result<std::unique_ptr<Connection>, LedgerError> connect(const QString &databaseName);
    Result<Done, LedgerError> configure(Access access);
    [[nodiscard]] Result<Done, LedgerError> checkPlace() const;
    Result<Done, LedgerError> expect(const QString &pragma, const QString &answer);
    using Query = std::shared_ptr<QSqlQuery>;
    Result<Query, LedgerError> run(const QString &sql, const QVariantList &values);
    void finish(const QString &sql, const Query &query);

    template<class Work>
    auto enclose(const QString &begin, Work &work) -> std::invoke_result_t<Work &>
    {
        if (auto begun = change(begin); !begun) {
            return begun.error();
        }
        auto result = work();
        if (!result) {
            static_cast<void>(change(QStringLiteral("ROLLBACK")));
            return result;
        }
        if (auto committed = change(QStringLiteral("COMMIT")); !committed) {
            static_cast<void>(change(QStringLiteral("ROLLBACK")));
            return committed.error();
        }
        return result;
    }

    QString m_name;
    QString m_path; // empty in memory
    std::optional<FileIdentity> m_file;
    QSqlDatabase m_database;
    QHash<QString, Query> m_prepared; // by their text; one in use is taken out
};
