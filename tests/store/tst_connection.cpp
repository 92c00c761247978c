#include "store/connection.h"

#include "store/durablefile.h"

#include <QTemporaryDir>
#include <QTest>

// That what QSqlDatabase lets pass is an error here, and that a text comes back as it went in.
class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesNoMissingFile();
    void isSetUpSafely_data();
    void isSetUpSafely();
    void keepsTexts_data();
    void keepsTexts();
    void keepsNullAndEmptyApart();
    void tellsOfAQueryThatBreaksOff();
    void tellsOfACommitThatFails();
    void rollsBackOnAnError();
    void goesOnAfterAnError();
    void writesToNoFileThatIsGone();
    void writesToNoFileThatWasReplaced();
    void nestsTheSameQuery();
    void seesOneStateInASnapshot();
    void tellsErrorsApart_data();
    void tellsErrorsApart();

private:
    std::unique_ptr<Connection> open(Connection::Access access = Connection::Access::ReadWrite);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

namespace {

using Checked = Result<Done, LedgerError>;

Checked insert(Connection &connection, const QVariant &value)
{
    const auto inserted = connection.change(QStringLiteral("INSERT INTO word VALUES (?)"), {value});
    return inserted ? Checked(Done{}) : inserted.error();
}

int count(Connection &connection)
{
    return connection.value(QStringLiteral("SELECT count(*) FROM word"))->toInt();
}

} // namespace

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("database"));
    QVERIFY(makePrivateFile(m_path));
    m_connection = open();
    QVERIFY(m_connection->useWriteAheadLog());
    QVERIFY(m_connection->change(QStringLiteral("CREATE TABLE word (text TEXT) STRICT")));
}

void TestConnection::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

std::unique_ptr<Connection> TestConnection::open(Connection::Access access)
{
    auto connection = Connection::open(m_path, access);
    return connection ? std::move(*connection) : nullptr;
}

void TestConnection::makesNoMissingFile()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing"));
    QVERIFY(!Connection::open(missing, Connection::Access::ReadWrite));
    QVERIFY(!QFile::exists(missing));
}

void TestConnection::isSetUpSafely_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("log") << QStringLiteral("journal_mode") << QStringLiteral("wal");
    QTest::newRow("synced") << QStringLiteral("synchronous") << QStringLiteral("2");
    QTest::newRow("references") << QStringLiteral("foreign_keys") << QStringLiteral("1");
    QTest::newRow("triggers of REPLACE") << QStringLiteral("recursive_triggers") << QStringLiteral("1");
    QTest::newRow("no trust") << QStringLiteral("trusted_schema") << QStringLiteral("0");
    QTest::newRow("nothing temporary on disk") << QStringLiteral("temp_store") << QStringLiteral("2");
    QTest::newRow("patience") << QStringLiteral("busy_timeout") << QStringLiteral("2000");
}

void TestConnection::isSetUpSafely()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    QCOMPARE(m_connection->value(QStringLiteral("PRAGMA ") + pragma)->toString(), value);
    QCOMPARE(open(Connection::Access::ReadOnly)->value(QStringLiteral("PRAGMA ") + pragma)->toString(), value);
}

void TestConnection::keepsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("plain", QStringLiteral("plain"));
    same("quotes", QStringLiteral("';--\"\\%_?1"));
    same("byte order mark first", QChar(0xFEFF) + QStringLiteral("abc"));
    same("two byte order marks", QString(2, QChar(0xFEFF)));
    same("NUL inside", QString::fromUtf16(u"a\0b", 3));
    same("beyond the first plane", QString::fromUtf8("\xF0\x9F\x92\xB6"));
    same("bidi and line ends", QString::fromUtf16(u"\u202Ea\r\n\u2028b"));
    same("a megabyte", QString(1'000'000, u'\u20AC'));
    QTest::newRow("a lone high surrogate") << QString::fromUtf16(u"a\xD800z") << QString::fromUtf16(u"a\uFFFDz");
    QTest::newRow("a lone low surrogate") << QString(QChar(0xDC00)) << QString::fromUtf16(u"\uFFFD");
    QTest::newRow("a swapped mark first") << QChar(0xFFFE) + QStringLiteral("ab") << QString::fromUtf16(u"\uFFFDab");
}

void TestConnection::keepsTexts()
{
    QFETCH(QString, text);
    QVERIFY(insert(*m_connection, text));
    QTEST(m_connection->value(QStringLiteral("SELECT text FROM word"))->toString(), "kept");
}

void TestConnection::keepsNullAndEmptyApart()
{
    QVERIFY(insert(*m_connection, QVariant()));
    QCOMPARE(m_connection->value(QStringLiteral("SELECT text IS NULL FROM word"))->toInt(), 1);
    QVERIFY(!m_connection->value(QStringLiteral("SELECT text FROM word"))->isValid());
    QVERIFY(m_connection->change(QStringLiteral("DELETE FROM word")));
    QVERIFY(insert(*m_connection, QString()));
    QCOMPARE(m_connection->value(QStringLiteral("SELECT text IS NULL FROM word"))->toInt(), 0);
}

void TestConnection::tellsOfAQueryThatBreaksOff()
{
    int rows = 0;
    const auto read = m_connection->each(
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT -3 UNION ALL SELECT i + 1 FROM n WHERE i < 3) "
                       "SELECT abs(i * 3074457345618258602) - abs(-9223372036854775807 - (i = 0)) FROM n"),
        {}, [&rows](const Row &) { ++rows; });
    QVERIFY(!read);
    QCOMPARE(rows, 3);
}

void TestConnection::tellsOfACommitThatFails()
{
    QVERIFY(m_connection->change(QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY)")));
    QVERIFY(m_connection->change(
        QStringLiteral("CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)")));
    const auto done = m_connection->transact([this]() -> Checked {
        const auto inserted = m_connection->change(QStringLiteral("INSERT INTO child VALUES (1)"));
        return inserted ? Checked(Done{}) : inserted.error();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().fault, LedgerFault::Refused);
    QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM child"))->toInt(), 0);
    QVERIFY(m_connection->transact([this] { return insert(*m_connection, QStringLiteral("a")); }));
}

void TestConnection::rollsBackOnAnError()
{
    const auto done = m_connection->transact([this]() -> Checked {
        const auto inserted = insert(*m_connection, QStringLiteral("a"));
        return inserted ? Checked(LedgerError{LedgerFault::NotAllowed, {}}) : inserted;
    });
    QCOMPARE(done.error().fault, LedgerFault::NotAllowed);
    QCOMPARE(count(*m_connection), 0);
}

void TestConnection::goesOnAfterAnError()
{
    QVERIFY(!insert(*m_connection, QByteArray("a blob is no text")));
    QVERIFY(!m_connection->change(QStringLiteral("no SQL")));
    QVERIFY(insert(*m_connection, QStringLiteral("a")));
    QCOMPARE(count(*m_connection), 1);
}

void TestConnection::writesToNoFileThatIsGone()
{
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".old")));
    const Checked written = m_connection->transact([this] { return insert(*m_connection, 1); });
    QCOMPARE(written.error().fault, LedgerFault::Missing);
    QVERIFY(QFile::rename(m_path + QStringLiteral(".old"), m_path));
    QVERIFY(m_connection->transact([this] { return insert(*m_connection, 1); }));
}

void TestConnection::writesToNoFileThatWasReplaced()
{
    QVERIFY(QFile::copy(m_path, m_path + QStringLiteral(".copy")));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(m_path + QStringLiteral(".copy"), m_path));
    const Checked written = m_connection->transact([this] { return insert(*m_connection, 1); });
    QCOMPARE(written.error().fault, LedgerFault::Missing);
}

void TestConnection::nestsTheSameQuery()
{
    QVERIFY(insert(*m_connection, QStringLiteral("a")));
    QVERIFY(insert(*m_connection, QStringLiteral("b")));
    QStringList pairs;
    const QString sql = QStringLiteral("SELECT text FROM word ORDER BY text");
    const auto read = m_connection->each(sql, {}, [&](const Row &outer) {
        const auto inside =
            m_connection->each(sql, {}, [&](const Row &inner) { pairs << outer.text(0) + inner.text(0); });
        QVERIFY(inside);
    });
    QVERIFY(read);
    QCOMPARE(pairs.join(u' '), QStringLiteral("aa ab ba bb"));
}

void TestConnection::seesOneStateInASnapshot()
{
    const auto reader = open(Connection::Access::ReadOnly);
    const auto read = reader->snapshot([&]() -> Checked {
        const int before = count(*reader);
        const auto inserted = insert(*m_connection, QStringLiteral("a"));
        return inserted && before == count(*reader) ? Checked(Done{}) : LedgerError{};
    });
    QVERIFY(read);
    QCOMPARE(count(*reader), 1);
}

void TestConnection::tellsErrorsApart_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<LedgerFault>("fault");
    QTest::newRow("full") << QStringLiteral("INSERT INTO word VALUES (hex(zeroblob(1000000)))")
                          << LedgerFault::DiskFull;
    QTest::newRow("a rule") << QStringLiteral("INSERT INTO word VALUES ('no')") << LedgerFault::Refused;
    QTest::newRow("no SQL") << QStringLiteral("nonsense") << LedgerFault::InputOutput;
}

void TestConnection::tellsErrorsApart()
{
    QFETCH(QString, sql);
    QVERIFY(
        m_connection->change(QStringLiteral("CREATE TEMP TRIGGER rule BEFORE INSERT ON main.word WHEN NEW.text = 'no' "
                                            "BEGIN SELECT RAISE(ABORT, 'a rule'); END")));
    QVERIFY(m_connection->value(QStringLiteral("PRAGMA max_page_count = 10")));
    const auto changed = m_connection->change(sql);
    QVERIFY(!changed);
    QTEST(changed.error().fault, "fault");
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
