#include "reports/historyfile.h"

#include "support/historybench.h"

using namespace Qt::StringLiterals;

class TestHistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesStoredEntriesLikeReadOnes_data();
    void writesStoredEntriesLikeReadOnes();
    void findsStoredEntriesByATextToo();
    void keepsNoBookInMemory();

private:
    using Change = std::function<void(HistoryEntry &)>;

    static HistoryEntry entry();
    static void write(HistoryBench &bench, const QList<HistoryEntry> &entries);
    // What a CSV file has of the pages that come in this form.
    QByteArray textOf(HistoryBench &bench, EntryForm form, const QString &text = {});

    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(std::function<void(HistoryEntry &)>)

HistoryEntry TestHistoryFile::entry()
{
    HistoryEntry entry;
    takeOperation(entry, HistoryBench::operation(u"77"_s), someTime());
    entry.fee = *Amount::parse(u"0.00000256");
    entry.sourceCurrency = u"USD"_s;
    entry.sourceRate = *Amount::parse(u"0.00003");
    entry.finishedAt = someTime().addMSecs(90'061'999);
    entry.txIds = QStringList{u"abc"_s};
    entry.txUrls = QStringList{u"https://example.org/abc"_s, u"https://example.org/2/abc"_s};
    return entry;
}

void TestHistoryFile::write(HistoryBench &bench, const QList<HistoryEntry> &entries)
{
    const auto written = bench.store->write([&entries](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            for (HistoryEntry entry : entries) {
                if (auto row = EntryRows(connection).write(entry); !row) {
                    return row.error();
                }
            }
            return Done{};
        });
    });
    QVERIFY(QFuture(written).takeResult());
}

QByteArray TestHistoryFile::textOf(HistoryBench &bench, EntryForm form, const QString &text)
{
    const QString path = m_folder.filePath(u"history.csv"_s);
    HistoryFile file(path, true);
    EntryPageRequest request{.filter = HistoryBench::everything(), .after = {}, .limit = 2, .form = form};
    request.filter.text = text;
    bool isWritten = bool(file.open());
    const auto take = [&](const EntryPage &page) {
        isWritten = isWritten && (form == EntryForm::Stored ? page.entries.isEmpty() : page.stored.isEmpty());
        isWritten = isWritten && file.add(page);
        return isWritten;
    };
    const auto visited = Entries(bench.store).visit(request, take).takeResult();
    QFile written(path);
    return visited && isWritten && file.finish() && written.open(QIODevice::ReadOnly) ? written.readAll()
                                                                                      : QByteArray();
}

void TestHistoryFile::writesStoredEntriesLikeReadOnes_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    const auto noteRow = [&row](const char *name, const QString &note) {
        row(name, [note](HistoryEntry &entry) { entry.note = note; });
    };
    const auto recipientRow = [&row](const char *name, const QList<EntryRecipient> &recipients) {
        row(name, [recipients](HistoryEntry &entry) {
            entry.recipientLines = packRecipients(recipients);
            entry.recipientCount = int(recipients.size());
        });
    };
    const Amount half = *Amount::parse(u"0.5");
    row("as it is", [](HistoryEntry &) {});
    noteRow("a quote, a comma, lines", u"say \"yes\",\nplease\r\n"_s);
    noteRow("a formula", u"=1+1"_s);
    noteRow("a formula with a comma", u"@SUM(1,2)"_s);
    noteRow("a tab in front", u"\tx"_s);
    noteRow("a minus within", u"a-b=c"_s);
    noteRow("spaces around", u" x "_s);
    noteRow("another space in front", u"\u2003x"_s);
    noteRow("beyond ASCII", u"Über €\U0001F4B6"_s);
    noteRow("what parts the columns", u"a\u001Fb"_s);
    noteRow("what stands for an id", u"a\u0001b"_s);
    recipientRow("nobody known", {});
    recipientRow("many", {{u"a"_s, half, {}, {}}, {u"b"_s, half, u"Bo"_s, {}}, {u"c"_s, half, {}, u"n"_s}});
    recipientRow("names that need care",
                 {{u"a"_s, half, u"Tab\there, \"x\""_s, u"line\nbreak\\n"_s}, {u"=b"_s, half, u"-1"_s, u"\\"_s}});
    row("no rate", [](HistoryEntry &entry) { entry.sourceRate.reset(); });
    row("another currency's rate", [](HistoryEntry &entry) { entry.sourceCurrency = u"EUR"_s; });
    row("less than a cent", [](HistoryEntry &entry) { entry.sourceRate = *Amount::parse(u"4000"); });
    row("more places than columns",
        [](HistoryEntry &entry) { entry.amount = *Amount::parse(u"0.123456789012345678901234567891"); });
    row("a huge amount", [](HistoryEntry &entry) {
        entry.amount = *Amount::parse(u"123456789012345678901234567890", AmountSyntax::Json);
    });
    row("no amount", [](HistoryEntry &entry) { entry.amount.reset(); });
    row("ticked", [](HistoryEntry &entry) { entry.isTicked = true; });
    row("not finished, no links", [](HistoryEntry &entry) {
        entry.finishedAt = {};
        entry.txIds.clear();
        entry.txUrls.clear();
    });
    row("two ids", [](HistoryEntry &entry) { entry.txIds.append(u"def"_s); });
    row("a leap day", [](HistoryEntry &entry) { entry.at = QDateTime({2028, 2, 29}, {23, 59, 59, 999}, Qt::UTC); });
    row("the first moment", [](HistoryEntry &entry) { entry.at = QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC); });
    row("year 10000", [](HistoryEntry &entry) { entry.at = QDateTime({10000, 1, 1}, {0, 0}, Qt::UTC); });
    row("before 1970", [](HistoryEntry &entry) { entry.finishedAt = QDateTime({1969, 1, 1}, {0, 0}, Qt::UTC); });
}

void TestHistoryFile::writesStoredEntriesLikeReadOnes()
{
    QFETCH(Change, change);
    HistoryBench bench;
    HistoryEntry changed = entry();
    change(changed);
    HistoryEntry other = entry();
    other.operationId = u"78"_s;
    HistoryEntry third = entry();
    third.operationId = u"79"_s;
    third.at = third.at.addDays(-1);
    write(bench, {changed, other, third});
    const QByteArray text = textOf(bench, EntryForm::Stored);
    QVERIFY(text.count("\r\n") >= 4);
    QCOMPARE(text, textOf(bench, EntryForm::Read));
}

void TestHistoryFile::findsStoredEntriesByATextToo()
{
    HistoryBench bench;
    HistoryEntry found = entry();
    found.note = u"needle"_s;
    HistoryEntry other = entry();
    other.operationId = u"78"_s;
    write(bench, {found, other});
    const QByteArray text = textOf(bench, EntryForm::Stored, u"needle"_s);
    QCOMPARE(text.count("\r\n"), 2);
    QCOMPARE(text, textOf(bench, EntryForm::Read, u"needle"_s));
}

void TestHistoryFile::keepsNoBookInMemory()
{
    const QString path = m_folder.filePath(u"history.xlsx"_s);
    HistoryFile file(path, false);
    QVERIFY(file.open());
    QCOMPARE(file.form(), EntryForm::Read);
    EntryPage page;
    page.entries = QList<HistoryEntry>(3, entry());
    QVERIFY(file.add(page) && file.add(page));
    QVERIFY(!QFile::exists(path));
    const auto written = file.finish();
    QVERIFY(written);
    QCOMPARE(written->rows, 6);
    QCOMPARE(written->sheets, 1);
    QFile book(path);
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(book.readAll().startsWith("PK"));
}

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
