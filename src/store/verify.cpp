#include "store/verify.h"

#include "store/schema.h"
#include "store/sealedrows.h"
#include "store/withdrawalrows.h"

namespace {

// Collects what is wrong. A check that cannot be carried out, since the database is broken, is a problem itself.
class Verification
{
public:
    explicit Verification(Connection &connection) : m_connection(connection) {}

    QList<LedgerProblem> run()
    {
        checkStructure();
        checkReferences();
        note(LedgerProblemKind::Schema, checkSchema(m_connection));
        checkSeals();
        checkGaps();
        checkRules();
        checkTotals();
        note(LedgerProblemKind::Rule, WithdrawalRows(m_connection).find(QStringLiteral("1"), {}));
        return m_problems;
    }

private:
    template<class Value>
    void note(LedgerProblemKind kind, const Result<Value, LedgerError> &result)
    {
        if (!result) {
            m_problems.append({kind, result.error().detail});
        }
    }

    // One problem for each row that the query finds.
    void expectNone(LedgerProblemKind kind, const QString &sql)
    {
        note(kind, m_connection.each(sql, {}, [this, kind](const Row &row) {
            m_problems.append({kind, row.text(0)});
        }));
    }

    void checkStructure()
    {
        const auto checked = m_connection.each(QStringLiteral("PRAGMA integrity_check"), {}, [this](const Row &row) {
            if (row.text(0) != QLatin1String("ok")) {
                m_problems.append({LedgerProblemKind::Broken, row.text(0)});
            }
        });
        note(LedgerProblemKind::Broken, checked);
    }

    void checkReferences()
    {
        expectNone(LedgerProblemKind::Dangling, QStringLiteral("PRAGMA foreign_key_check"));
        expectNone(LedgerProblemKind::Dangling,
                   QStringLiteral("SELECT 'withdrawal ' || id FROM withdrawal WHERE recipient_count <> "
                                  "(SELECT count(*) FROM recipient WHERE withdrawal = withdrawal.sequence)"));
    }

    void checkSeals()
    {
        for (const char *table : {"meta", "key_identity", "confirmation", "withdrawal", "recipient", "evidence",
                                  "limit_event", "sending_event", "book_event"}) {
            const QString name = QString::fromLatin1(table);
            const auto altered = SealedRows(m_connection, name).countAltered();
            note(LedgerProblemKind::Altered, altered);
            if (altered && *altered > 0) {
                m_problems.append({LedgerProblemKind::Altered, QStringLiteral("%1: %2 rows").arg(name).arg(*altered)});
            }
        }
    }

    // Rows are numbered without gaps, and none is ever deleted.
    void checkGaps()
    {
        for (const char *table :
             {"key_identity", "confirmation", "withdrawal", "evidence", "limit_event", "sending_event", "book_event"}) {
            const QString sql =
                QStringLiteral("SELECT '%1' FROM (SELECT count(*) AS number, max(sequence) AS last FROM %1) "
                               "WHERE number <> last");
            expectNone(LedgerProblemKind::Missing, sql.arg(QLatin1String(table)));
        }
        expectNone(LedgerProblemKind::Missing, QStringLiteral("SELECT 'meta' WHERE NOT EXISTS (SELECT 1 FROM meta)"));
    }

    void checkRules()
    {
        expectNone(
            LedgerProblemKind::Rule,
            QStringLiteral("SELECT 'withdrawal ' || id FROM withdrawal WHERE state IS NOT (SELECT state "
                           "FROM evidence WHERE withdrawal = withdrawal.sequence ORDER BY sequence DESC LIMIT 1)"));
        expectNone(LedgerProblemKind::Rule,
                   QStringLiteral("SELECT 'withdrawal ' || id FROM withdrawal "
                                  "WHERE state IN ('accepted', 'failed') AND operation_id IS NULL"));
        expectNone(LedgerProblemKind::Rule,
                   QStringLiteral("SELECT 'operation ' || operation_id FROM withdrawal NOT INDEXED "
                                  "WHERE operation_id IS NOT NULL GROUP BY operation_id HAVING count(*) > 1"));
    }

    // What is shown as sums is what the entries sum to, by kind, day and 32 days.
    void checkTotals()
    {
        const QString counted =
            QStringLiteral("SELECT kind, %1 AS period, count(*), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), "
                           "sum(max(usd, 0)), sum(usd < 0) FROM entry GROUP BY kind, period");
        const QString sums = counted.arg(QStringLiteral("at / 86400000")) + QStringLiteral(" UNION ALL ")
            + counted.arg(QStringLiteral("1000000 + at / 86400000 / 32"));
        const QString sql = QStringLiteral(
            "WITH counted AS MATERIALIZED (%1), "
            "kept AS (SELECT kind, period, entries, a0, a1, a2, f0, f1, f2, usd, usd_missing "
            "FROM period_total WHERE entries <> 0 OR a0 <> 0 OR a1 <> 0 OR a2 <> 0 OR f0 <> 0 OR f1 <> 0 "
            "OR f2 <> 0 OR usd <> 0 OR usd_missing <> 0) "
            "SELECT 'totals of ' || currency || ', ' || CASE WHEN period < 1000000 "
            "THEN date(period * 86400, 'unixepoch') "
            "ELSE '32 days from ' || date((period - 1000000) * 32 * 86400, 'unixepoch') END "
            "FROM (SELECT kind, period FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept) UNION "
            "SELECT kind, period FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)) "
            "LEFT JOIN entry_kind ON entry_kind.id = kind");
        expectNone(LedgerProblemKind::Totals, sql.arg(sums));
    }

    Connection &m_connection;
    QList<LedgerProblem> m_problems;
};

} // namespace

QFuture<Result<QList<LedgerProblem>, LedgerError>> verify(const std::shared_ptr<Store> &store)
{
    return store->aside([](Connection &connection) { return verify(connection); });
}

Result<QList<LedgerProblem>, LedgerError> verify(Connection &connection)
{
    return connection.snapshot(
        [&connection]() -> Result<QList<LedgerProblem>, LedgerError> { return Verification(connection).run(); });
}
