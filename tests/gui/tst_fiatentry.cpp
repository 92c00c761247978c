#include "gui/fiatentry.h"

#include "gui/plainlineedit.h"

#include <QTest>

class TestFiatEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buysCoinsRoundedDown();
    void showsWhatCoinsAreWorth();
    void saysWhatCannotBeRead();
    void leavesTheCoinsAloneWhenTheRateMoves();
    void takesNothingWithoutARate();

private:
    void type(PlainLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<PlainLineEdit> m_coins;
    std::unique_ptr<PlainLineEdit> m_fiat;
    std::unique_ptr<FiatEntry> m_entry;
};

void TestFiatEntry::init()
{
    m_entry.reset();
    m_coins = std::make_unique<PlainLineEdit>();
    m_fiat = std::make_unique<PlainLineEdit>();
    m_entry = std::make_unique<FiatEntry>(m_coins.get(), m_fiat.get(), nullptr);
    m_entry->setPrecision(8);
    m_entry->setRate(QStringLiteral("USD"), *Amount::parse(u"0.00001234567"));
}

void TestFiatEntry::buysCoinsRoundedDown()
{
    type(m_fiat.get(), QStringLiteral("100"));
    QCOMPARE(m_coins->text(), QStringLiteral("0.00123456"));
    QCOMPARE(m_fiat->text(), QStringLiteral("100"));
    QVERIFY(m_entry->note().contains(QLatin1String("Rounded down to 8")));
    m_entry->setRate(QStringLiteral("USD"), *Amount::parse(u"0.0000125"));
    type(m_fiat.get(), QStringLiteral("1000"));
    QCOMPARE(m_coins->text(), QStringLiteral("0.0125"));
    QVERIFY(m_entry->note().isEmpty());
}

void TestFiatEntry::showsWhatCoinsAreWorth()
{
    m_entry->setRate(QStringLiteral("USD"), *Amount::parse(u"0.0000125"));
    type(m_coins.get(), QStringLiteral("0.0125"));
    QCOMPARE(m_fiat->text(), QStringLiteral("1000.00"));
    type(m_coins.get(), QStringLiteral("x"));
    QVERIFY(m_fiat->text().isEmpty());
}

void TestFiatEntry::saysWhatCannotBeRead()
{
    type(m_fiat.get(), QStringLiteral("1,5"));
    QVERIFY(m_coins->text().isEmpty());
    QVERIFY(m_entry->note().contains(QLatin1String("decimal point")));
    QCOMPARE(m_fiat->text(), QStringLiteral("1,5"));
}

void TestFiatEntry::leavesTheCoinsAloneWhenTheRateMoves()
{
    type(m_fiat.get(), QStringLiteral("100"));
    const QString coins = m_coins->text();
    m_entry->setRate(QStringLiteral("USD"), *Amount::parse(u"0.00002"));
    QCOMPARE(m_coins->text(), coins);
    QCOMPARE(m_fiat->text(), QStringLiteral("100"));
}

void TestFiatEntry::takesNothingWithoutARate()
{
    m_entry->setRate(QStringLiteral("USD"), std::nullopt);
    QVERIFY(!m_fiat->isEnabled());
    type(m_coins.get(), QStringLiteral("0.0125"));
    QVERIFY(m_fiat->text().isEmpty());
}

QTEST_MAIN(TestFiatEntry)
#include "tst_fiatentry.moc"
