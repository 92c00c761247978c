#include "models/bookmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestBookModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void tellsFromWhenOnAnAddressCanBePaid();
    void showsTextFromOutsidePlain();
};

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);

BookEntry entry(const QString &name, const QDateTime &validFrom = now)
{
    return {QStringLiteral("ethereum"), QStringLiteral("0xaa"), name, now, validFrom};
}

} // namespace

void TestBookModel::keepsTheRulesOfModels()
{
    BookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(QStringLiteral("Acme")), entry(QStringLiteral("Bob"))}, now);
    QCOMPARE(model.rowCount(), 2);
    model.setSearch(QStringLiteral("bo"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0).name, QStringLiteral("Bob"));
    model.setSearch({});
    model.setEntries({}, now);
    QCOMPARE(model.rowCount(), 0);
}

void TestBookModel::tellsFromWhenOnAnAddressCanBePaid()
{
    BookModel model;
    model.setEntries({entry(QStringLiteral("a")), entry(QStringLiteral("b"), now.addDays(1))}, now);
    QCOMPARE(model.index(0, BookModel::PayableColumn).data().toString(), QStringLiteral("Now"));
    QVERIFY(model.index(1, BookModel::PayableColumn).data().toString().startsWith(QLatin1String("From ")));
}

void TestBookModel::showsTextFromOutsidePlain()
{
    BookModel model;
    model.setEntries({entry(QStringLiteral("a\u202Eb"))}, now);
    QCOMPARE(model.index(0, BookModel::NameColumn).data().toString(), QStringLiteral("a<U+202E>b"));
    QCOMPARE(model.index(0, BookModel::ChainColumn).data().toString(), QStringLiteral("Ethereum"));
}

QTEST_GUILESS_MAIN(TestBookModel)
#include "tst_bookmodel.moc"
