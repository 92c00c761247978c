#include "gui/bookcompleter.h"
#include "support/samplepayouts.h"

#include <QTest>

using namespace SamplePayouts;

class TestBookCompleter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersByAnyPartOfTheName_data();
    void offersByAnyPartOfTheName();
    void fillsInTheAddressAsItWasAdded();
    void forgetsWhatIsNoLongerInTheBook();
    void showsNamesPlain();

private:
    [[nodiscard]] QStringList offered(const QString &typed);

    std::unique_ptr<BookCompleter> m_completer;
};

namespace {

BookEntry entry(const QString &address, const QString &name)
{
    return {QStringLiteral("bitcoin"), address, name, {}, {}};
}

} // namespace

void TestBookCompleter::init()
{
    m_completer = std::make_unique<BookCompleter>(nullptr);
    m_completer->setEntries(
        {entry(bitcoinAddress, QStringLiteral("Acme Tools")),
         entry(QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), QStringLiteral("Boats & Co"))});
}

// The addresses that would be filled in.
QStringList TestBookCompleter::offered(const QString &typed)
{
    QStringList addresses;
    m_completer->setCompletionPrefix(typed);
    for (int row = 0; m_completer->setCurrentRow(row); ++row) {
        addresses.append(m_completer->currentCompletion());
    }
    return addresses;
}

void TestBookCompleter::offersByAnyPartOfTheName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    QTest::newRow("its beginning") << QStringLiteral("Acm") << 1;
    QTest::newRow("its end, in small letters") << QStringLiteral("tools") << 1;
    QTest::newRow("the address's beginning") << bitcoinAddress.left(8) << 1;
    QTest::newRow("of both") << QStringLiteral("o") << 2;
    QTest::newRow("of none") << QStringLiteral("Zebra") << 0;
}

void TestBookCompleter::offersByAnyPartOfTheName()
{
    QFETCH(QString, typed);
    QTEST(int(offered(typed).size()), "count");
}

void TestBookCompleter::fillsInTheAddressAsItWasAdded()
{
    QCOMPARE(offered(QStringLiteral("acme")), QStringList{bitcoinAddress});
}

void TestBookCompleter::forgetsWhatIsNoLongerInTheBook()
{
    m_completer->setEntries({});
    QVERIFY(offered(QStringLiteral("acme")).isEmpty());
}

void TestBookCompleter::showsNamesPlain()
{
    m_completer->setEntries({entry(bitcoinAddress, QStringLiteral("Ac\u200bme"))});
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    QVERIFY(first.data().toString().startsWith(QStringLiteral("Ac<U+200B>me")));
}

QTEST_MAIN(TestBookCompleter)
#include "tst_bookcompleter.moc"
