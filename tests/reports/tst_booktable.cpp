#include "lists/booklist.h"
#include "reports/booktable.h"
#include "reports/reportfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestBookTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAgainAsItWas();
    void hasNoFormulas();
    void keepsItsHeaderWithoutEntries();

private:
    // What stands in the file.
    QByteArray written(const QList<BookEntry> &entries);

    QTemporaryDir m_folder;
};

namespace {

BookEntry entry(const QString &scope, const QString &address, const QString &name)
{
    return {scope, address, name, {}, {}};
}

} // namespace

QByteArray TestBookTable::written(const QList<BookEntry> &entries)
{
    const QString path = m_folder.filePath(QStringLiteral("book.csv"));
    QFile file(path);
    return writeReport(path, bookTable(entries)) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBookTable::isReadAgainAsItWas()
{
    const QList<BookEntry> entries{
        entry(QStringLiteral("ethereum"), QStringLiteral("0xaa"), QStringLiteral("Acme, \"the\" works")),
        entry(QStringLiteral("bitcoin"), QStringLiteral("1Boat"), QStringLiteral("Größe; & <b>Co</b>"))};
    const BookList list = readBookList(written(entries));
    QVERIFY(!list.fault);
    QCOMPARE(list.rows.size(), 2);
    QCOMPARE(list.rows.at(0).entry, entries.at(0));
    QCOMPARE(list.rows.at(1).entry, entries.at(1));
}

void TestBookTable::hasNoFormulas()
{
    const QByteArray content =
        written({entry(QStringLiteral("bitcoin"), QStringLiteral("1Boat"), QStringLiteral("=HYPERLINK(1)"))});
    QVERIFY(content.contains("HYPERLINK"));
    QVERIFY(!content.contains("\n=HYPERLINK") && !content.contains("\n\"=HYPERLINK"));
}

void TestBookTable::keepsItsHeaderWithoutEntries()
{
    QVERIFY(readBookList(written({})).rows.isEmpty());
    QVERIFY(written({}).startsWith("name,chain,address"));
}

QTEST_GUILESS_MAIN(TestBookTable)
#include "tst_booktable.moc"
