#include "papers/statementfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStatementFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItsTotalsSay();
    void refusesRowsThatAreNotThoseOfItsTotals_data();
    void refusesRowsThatAreNotThoseOfItsTotals();

private:
    Result<WrittenRows, ReportError> write(const EntryTotals &totals, const QList<HistoryEntry> &entries)
    {
        StatementOrder order;
        order.totals = totals;
        StatementFile file(m_folder.filePath(u"out.pdf"_s), order);
        EntryPage page;
        page.entries = entries;
        page.isLast = true;
        if (const auto opened = file.open(); !opened) {
            return opened.error();
        }
        if (const auto added = file.add(page); !added) {
            return added.error();
        }
        return file.finish();
    }

    QTemporaryDir m_folder;
};

namespace {

HistoryEntry paid(const QString &amount)
{
    HistoryEntry entry;
    entry.currency = u"BTC"_s;
    entry.amount = *Amount::parse(amount);
    return entry;
}

EntryTotals totalsOf(const QList<HistoryEntry> &entries)
{
    EntryTotals totals;
    for (const HistoryEntry &entry : entries) {
        addTo(totals, entry);
    }
    return totals;
}

} // namespace

void TestStatementFile::writesWhatItsTotalsSay()
{
    const QList<HistoryEntry> entries{paid(u"0.5"_s), paid(u"1.25"_s)};
    const auto written = write(totalsOf(entries), entries);
    QVERIFY(written);
    QCOMPARE(written->rows, 2);
    QVERIFY(QFile::remove(m_folder.filePath(u"out.pdf"_s)));
}

void TestStatementFile::refusesRowsThatAreNotThoseOfItsTotals_data()
{
    QTest::addColumn<QStringList>("amounts");
    QTest::newRow("one more") << QStringList{u"0.5"_s, u"1.25"_s, u"1"_s};
    QTest::newRow("one less") << QStringList{u"0.5"_s};
    QTest::newRow("another amount") << QStringList{u"0.5"_s, u"1.26"_s};
}

void TestStatementFile::refusesRowsThatAreNotThoseOfItsTotals()
{
    QFETCH(QStringList, amounts);
    QList<HistoryEntry> entries;
    for (const QString &amount : amounts) {
        entries.append(paid(amount));
    }
    const auto written = write(totalsOf({paid(u"0.5"_s), paid(u"1.25"_s)}), entries);
    QVERIFY(!written);
    QCOMPARE(written.error().fault, ReportFault::HistoryChanged);
    QVERIFY(QDir(m_folder.path()).isEmpty());
}

QTEST_MAIN(TestStatementFile)
#include "tst_statementfile.moc"
