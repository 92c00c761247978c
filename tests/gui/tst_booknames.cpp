#include "gui/booknames.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestBookNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup();
    void namesAnAddressInAnySpelling();
    void keepsChainsApart();
    void hearsOfANewName();
    void handsOnWhatItKnows();
    void answersNothingWhenItIsGone();
    void showsNamesPlain();

private:
    void keep(const QString &scope, const QString &address, const QString &name);
    [[nodiscard]] QString nameOf(const BookNames &names, const CurrencyId &currency, const QString &address) const
    {
        return names.nameOf(currency, address);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestBookNames::cleanup()
{
    m_fixture->settle();
    m_fixture.reset();
}

void TestBookNames::keep(const QString &scope, const QString &address, const QString &name)
{
    const Actor mira{QStringLiteral("mira"), QStringLiteral("window"), someTime()};
    auto kept = m_fixture->safeguards.book.keep({{scope, address, name, {}, {}}}, mira);
    QTRY_VERIFY(kept.isFinished());
    QVERIFY(kept.result());
}

void TestBookNames::namesAnAddressInAnySpelling()
{
    keep(QStringLiteral("ethereum"), etherAddress, QStringLiteral("Acme"));
    const BookNames names(m_fixture->services(), nullptr);
    QTRY_COMPARE(nameOf(names, QStringLiteral("ETH"), etherAddress), QStringLiteral("Acme"));
    QCOMPARE(nameOf(names, QStringLiteral("ETH"), etherAddress.toLower()), QStringLiteral("Acme"));
    QCOMPARE(nameOf(names, QStringLiteral("USDT"), etherAddress), QStringLiteral("Acme"));
    QVERIFY(nameOf(names, QStringLiteral("ETH"), etherAddress.chopped(1)).isEmpty());
}

void TestBookNames::keepsChainsApart()
{
    keep(QStringLiteral("ethereum"), etherAddress, QStringLiteral("Acme"));
    const BookNames names(m_fixture->services(), nullptr);
    QTRY_COMPARE(names.entriesFor(QStringLiteral("ETH")).size(), 1);
    QVERIFY(nameOf(names, QStringLiteral("BNB"), etherAddress).isEmpty());
    QVERIFY(names.entriesFor(QStringLiteral("BTC")).isEmpty());
}

void TestBookNames::hearsOfANewName()
{
    const BookNames names(m_fixture->services(), nullptr);
    QSignalSpy changed(&names, &BookNames::changed);
    keep(QStringLiteral("bitcoin"), bitcoinAddress, QStringLiteral("Bolt"));
    QTRY_COMPARE(nameOf(names, QStringLiteral("BTC"), bitcoinAddress), QStringLiteral("Bolt"));
    QCOMPARE(changed.count(), 1);
    keep(QStringLiteral("bitcoin"), bitcoinAddress, QStringLiteral("Bolt Ltd"));
    QTRY_COMPARE(nameOf(names, QStringLiteral("BTC"), bitcoinAddress), QStringLiteral("Bolt Ltd"));
}

void TestBookNames::handsOnWhatItKnows()
{
    BookNames names(m_fixture->services(), nullptr);
    QObject shown;
    QStringList seen;
    names.showIn(&shown, [&seen](const NameLookup &known) { seen += known(QStringLiteral("BTC"), bitcoinAddress); });
    QCOMPARE(seen, QStringList{QString()});
    keep(QStringLiteral("bitcoin"), bitcoinAddress, QStringLiteral("Bolt"));
    QTRY_COMPARE(seen, (QStringList{QString(), QStringLiteral("Bolt")}));
}

void TestBookNames::answersNothingWhenItIsGone()
{
    NameLookup kept;
    {
        BookNames names(m_fixture->services(), nullptr);
        names.showIn(&names, [&kept](const NameLookup &known) { kept = known; });
    }
    QVERIFY(kept(QStringLiteral("BTC"), bitcoinAddress).isEmpty());
}

void TestBookNames::showsNamesPlain()
{
    keep(QStringLiteral("bitcoin"), bitcoinAddress, QStringLiteral("Bo\u202elt"));
    const BookNames names(m_fixture->services(), nullptr);
    QTRY_COMPARE(nameOf(names, QStringLiteral("BTC"), bitcoinAddress), QStringLiteral("Bo<U+202E>lt"));
}

QTEST_MAIN(TestBookNames)
#include "tst_booknames.moc"
