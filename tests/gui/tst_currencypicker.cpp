#include "gui/currencypicker.h"
#include "gui/currencypopup.h"
#include "gui/messagebar.h"
#include "support/shownwidgets.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

class TestCurrencyPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheKeyThatWasTyped();
    void choosesWithEnter();
    void choosesWithTheArrowKeys();
    void keepsTheChoiceOnEscape();
    void tellsTheChainToScreenReaders();
    void showsACurrencyThatPlisioNoLongerOffers();
    void takesAHiddenCurrencyOnlyAfterSayingSo();
    void saysHowOldTheListIs();

private:
    CurrencyPopup *popup() const { return m_picker->findChild<CurrencyPopup *>(); }
    QLineEdit *search() const { return popup()->findChild<QLineEdit *>(); }

    std::unique_ptr<CurrencyPicker> m_picker;
};

void TestCurrencyPicker::init()
{
    m_picker = std::make_unique<CurrencyPicker>();
    m_picker->setCurrencies(publishedCurrencies());
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

void TestCurrencyPicker::opensWithTheKeyThatWasTyped()
{
    QTest::keyClick(m_picker.get(), Qt::Key_T);
    QVERIFY(popup()->isVisible());
    QCOMPARE(search()->text(), QStringLiteral("t"));
}

void TestCurrencyPicker::choosesWithEnter()
{
    const QSignalSpy changed(m_picker.get(), &CurrencyPicker::currentChanged);
    m_picker->click();
    QTest::keyClicks(search(), QStringLiteral("tron usdt"));
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_picker->current(), QStringLiteral("USDT_TRX"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!popup()->isVisible());
}

void TestCurrencyPicker::choosesWithTheArrowKeys()
{
    m_picker->click();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_picker->current(), publishedCurrencies().at(1).id);
}

void TestCurrencyPicker::keepsTheChoiceOnEscape()
{
    m_picker->setCurrent(QStringLiteral("BTC"));
    m_picker->click();
    QTest::keyClicks(search(), QStringLiteral("eth"));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QCOMPARE(m_picker->current(), QStringLiteral("BTC"));
}

void TestCurrencyPicker::tellsTheChainToScreenReaders()
{
    m_picker->setCurrent(QStringLiteral("USDT_TRX"));
    QVERIFY(m_picker->accessibleName().contains(QLatin1String("Tron")));
}

void TestCurrencyPicker::showsACurrencyThatPlisioNoLongerOffers()
{
    m_picker->setCurrent(QStringLiteral("OLD"));
    QCOMPARE(m_picker->current(), QStringLiteral("OLD"));
    QVERIFY(!m_picker->currency());
}

void TestCurrencyPicker::takesAHiddenCurrencyOnlyAfterSayingSo()
{
    QList<Currency> currencies = publishedCurrencies();
    currencies.first().isHidden = true;
    const CurrencyId hidden = currencies.first().id;
    m_picker->setCurrencies(currencies);
    m_picker->click();
    QTest::keyClicks(search(), hidden);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_picker->current(), CurrencyId());
    auto *bar = popup()->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->title().contains(QLatin1String("Plisio hides")));
    QTest::mouseClick(shownButton(*popup(), QStringLiteral("Use it anyway")), Qt::LeftButton);
    QCOMPARE(m_picker->current(), hidden);
    QVERIFY(!popup()->isVisible());
}

void TestCurrencyPicker::saysHowOldTheListIs()
{
    m_picker->click();
    QVERIFY(shownText(*popup()).contains(QLatin1String("published list")));
    popup()->close();
    const QDateTime heardAt(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);
    m_picker->setCurrencies(publishedCurrencies(), heardAt);
    m_picker->click();
    QVERIFY(shownText(*popup()).contains(QLocale().toString(heardAt.toLocalTime(), QLocale::ShortFormat)));
}

QTEST_MAIN(TestCurrencyPicker)
#include "tst_currencypicker.moc"
