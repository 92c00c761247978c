// Measures the export of the whole history as CSV beside bare SQLite, which writes the same bytes from the same file in the
// same run. The ledger is one that bench_history_ledger made.
//   bench_export LEDGER_FILE [ROUNDS]
#include "baresqlite.h"
#include "records/entrysearch.h"
#include "reports/historyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstring>
#include <ctime>

#include <unistd.h>

namespace {

constexpr int pageSize = 4000;

bool writeOurs(Connection &connection, const QString &path)
{
    return connection
        .snapshot([&]() -> Result<Done, LedgerError> {
            HistoryFile file(path, false);
            EntryKinds kinds;
            EntryPageRequest request{.filter = {}, .after = {}, .limit = pageSize, .form = file.form()};
            request.filter.type = QStringLiteral("all");
            bool isWritten = bool(file.open());
            for (bool isLast = false; isWritten && !isLast;) {
                const auto page = EntrySearch(connection, kinds).page(request);
                isWritten = page && file.add(*page);
                isLast = !page || page->isLast;
                request.after = page ? page->last : EntryPlace();
            }
            return isWritten && file.finish() ? Result<Done, LedgerError>(Done{}) : LedgerError{};
        })
        .hasValue();
}

void putTime(FILE *file, sqlite3_int64 milliseconds)
{
    const time_t seconds = milliseconds / 1000;
    tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    fwrite(text, 1, strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts), file);
}

// What a C program would do that knows that nothing has to be quoted.
class BareExport
{
public:
    BareExport(sqlite3_stmt *row, FILE *file) : m_row(row), m_file(file) {}

    void write()
    {
        const char *recipients = text(16);
        for (bool isFirst = true; isFirst || *recipients; isFirst = false) {
            putBegin(isFirst);
            const char *end = strchrnul(recipients, '\n');
            const char *tab = static_cast<const char *>(memchr(recipients, '\t', size_t(end - recipients)));
            fwrite(recipients, 1, size_t(tab - recipients), m_file);
            putc_unlocked(',', m_file);
            fwrite(tab + 1, 1, size_t(end - tab - 1), m_file);
            putEnd();
            recipients = *end ? end + 1 : end;
        }
    }

private:
    const char *text(int column)
    {
        const auto *bytes = sqlite3_column_text(m_row, column);
        return bytes ? reinterpret_cast<const char *>(bytes) : "";
    }
    void put(int column)
    {
        const char *bytes = text(column);
        fwrite(bytes, 1, size_t(sqlite3_column_bytes(m_row, column)), m_file);
        putc_unlocked(',', m_file);
    }
    void putBegin(bool isFirst)
    {
        putTime(m_file, sqlite3_column_int64(m_row, 0));
        putc_unlocked(',', m_file);
        put(1);
        put(2);
        fputs(sqlite3_column_int(m_row, 3) ? "yes," : "no,", m_file);
        put(4);
        put(5);
        put(6);
        put(7);
        if (isFirst) {
            put(8);
            put(9);
            const sqlite3_int64 cents = sqlite3_column_int64(m_row, 10);
            fprintf(m_file, "%lld.%02lld,", cents / 100, cents % 100);
        } else {
            fputs(",,,", m_file);
        }
        put(11);
        put(12);
    }
    void putEnd()
    {
        fputs(",,,", m_file);
        put(13);
        put(14);
        const char *url = text(15);
        const char *mark = strchr(url, 1);
        fwrite(url, 1, size_t(mark - url), m_file);
        fputs(text(14), m_file);
        fputs(mark + 1, m_file);
        putc_unlocked(',', m_file);
        putTime(m_file, sqlite3_column_int64(m_row, 17));
        fputs(sqlite3_column_int(m_row, 18) ? ",yes,no\r\n" : ",no,no\r\n", m_file);
    }

    sqlite3_stmt *m_row;
    FILE *m_file;
};

void writeBare(sqlite3 *database, const QString &path)
{
    sqlite3_stmt *row = nullptr;
    sqlite3_prepare_v2(
        database,
        "SELECT entry.at, operation_id, withdrawal_id, withdrawal IS NOT NULL, type, status, state, currency, amount, "
        "fee, usd, source_currency, source_rate, note, tx_ids, tx_urls, recipients, finished_at, ticked FROM entry "
        "CROSS JOIN entry_kind ON entry_kind.id = kind CROSS JOIN entry_detail ON entry = entry.id ORDER BY at DESC, "
        "kind DESC, entry.id DESC",
        -1, &row, nullptr);
    FILE *file = fopen(qPrintable(path), "w");
    fputs("created_at,operation_id,withdrawal_id,made_here,type,status,state,currency,amount,fee,usd,source_currency,"
          "source_rate,recipient,recipient_amount,recipient_name,recipient_note,note,tx_ids,tx_urls,finished_at,ticked,"
          "practice\r\n",
          file);
    while (sqlite3_step(row) == SQLITE_ROW) {
        BareExport(row, file).write();
    }
    sqlite3_finalize(row);
    fflush(file);
    fsync(fileno(file));
    fclose(file);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString ledger = application.arguments().value(1);
    rounds = application.arguments().size() > 2 ? application.arguments().at(2).toInt() : 5;
    const QTemporaryDir folder(QFileInfo(ledger).absolutePath() + QStringLiteral("/export-XXXXXX"));
    const QString oursPath = folder.filePath(QStringLiteral("ours.csv"));
    const QString barePath = folder.filePath(QStringLiteral("bare.csv"));
    const auto connection = Connection::open(ledger, Connection::Access::ReadOnly);
    sqlite3 *database = nullptr;
    if (!connection || sqlite3_open_v2(qPrintable(ledger), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "The ledger cannot be opened.\n");
        return 1;
    }
    bool isWritten = true;
    const double bare = measure([&] { writeBare(database, barePath); });
    const double ours = measure([&] { isWritten = writeOurs(**connection, oursPath) && isWritten; });
    sqlite3_close(database);
    const bool isSame = isWritten && contentOf(oursPath) == contentOf(barePath);
    std::printf("%-52s %8lld %9.2f ms   bare %9.2f ms   %5.2f   %s\n", "export of everything as CSV (bytes)",
                static_cast<long long>(QFileInfo(oursPath).size()), ours, bare, ours / bare,
                isSame ? "same bytes" : "NOT THE SAME BYTES");
    return isSame ? 0 : 1;
}
