#include "gui/currencypicker.h"
#include "gui/fieldnote.h"
#include "gui/hiddentextbar.h"
#include "gui/messagebar.h"
#include "gui/sendform.h"
#include "support/samplepayouts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestSendForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOutWhatWasTyped();
    void saysNothingIsMissingBeforeAFieldWasLeft();
    void saysWhatIsMissingWhenOneGoesOn();
    void saysWhatIsWrongAsOneTypes();
    void keepsWhateverIsPasted_data();
    void keepsWhateverIsPasted();
    void writesOutHiddenCharacters();
    void takesHiddenCharactersOutOnlyWhenAsked();
    void goesOnOnlyWithoutErrors();
    void goesOnOnceWhileCtrlEnterIsHeld();
    void showsPlisiosWordsAtTheirFieldsUntilEdited();
    void showsTheTickerInTheAmount();
    void tellsTheChosenCurrencyToScreenReaders();

private:
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_form->findChild<Widget *>(QLatin1String(name));
    }
    QString errorAt(const char *note) { return find<FieldNote>(note)->error(); }
    void fill();

    std::unique_ptr<SendForm> m_form;
};

void TestSendForm::init()
{
    m_form = std::make_unique<SendForm>();
    m_form->setCurrencies(publishedCurrencies());
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestSendForm::fill()
{
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("BTC"));
    QTest::keyClicks(find<QLineEdit>("addressEdit"), bitcoinAddress);
    QTest::keyClicks(find<QLineEdit>("amountEdit"), QStringLiteral("0.0125"));
    QTest::keyClicks(find<QLineEdit>("noteEdit"), QStringLiteral("Invoice 7"));
}

void TestSendForm::handsOutWhatWasTyped()
{
    const QSignalSpy edited(m_form.get(), &SendForm::edited);
    fill();
    find<QRadioButton>("priorityButton")->click();
    const WithdrawalDraft typed{QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.0125"), FeePlan::Priority,
                                QStringLiteral("Invoice 7")};
    QCOMPARE(m_form->draft(), typed);
    QVERIFY(edited.count() > 0);
    m_form->setDraft({});
    QCOMPARE(m_form->draft(), WithdrawalDraft{});
    m_form->setDraft(typed);
    QCOMPARE(m_form->draft(), typed);
}

void TestSendForm::saysNothingIsMissingBeforeAFieldWasLeft()
{
    QCOMPARE(errorAt("addressNote"), QString());
    QCOMPARE(errorAt("amountNote"), QString());
    QLineEdit *address = find<QLineEdit>("addressEdit");
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(address, &left);
    QVERIFY(!errorAt("addressNote").isEmpty());
    QCOMPARE(errorAt("amountNote"), QString());
}

void TestSendForm::saysWhatIsMissingWhenOneGoesOn()
{
    const QSignalSpy review(m_form.get(), &SendForm::reviewRequested);
    find<QPushButton>("reviewButton")->click();
    QVERIFY(!errorAt("currencyNote").isEmpty());
    QVERIFY(!errorAt("addressNote").isEmpty());
    QVERIFY(!errorAt("amountNote").isEmpty());
    QCOMPARE(review.count(), 0);
}

void TestSendForm::saysWhatIsWrongAsOneTypes()
{
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("BTC"));
    QTest::keyClicks(find<QLineEdit>("amountEdit"), QStringLiteral("1,5"));
    QVERIFY(!errorAt("amountNote").isEmpty());
    find<QLineEdit>("amountEdit")->setText(QStringLiteral("1.5"));
    QCOMPARE(errorAt("amountNote"), QString());
    find<QLineEdit>("addressEdit")->setText(etherAddress);
    QVERIFY(!errorAt("addressNote").isEmpty());
}

void TestSendForm::keepsWhateverIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("spaces and line break") << QStringLiteral("  bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq\n");
    QTest::newRow("bidi override") << QStringLiteral("bc1q\u202Ear0");
    QTest::newRow("zero width") << QStringLiteral("bc1q\u200Bar0");
    QTest::newRow("comma") << QStringLiteral("1,234.5");
    QTest::newRow("very long") << QString(100'000, u'a');
}

void TestSendForm::keepsWhateverIsPasted()
{
    QFETCH(QString, pasted);
    QApplication::clipboard()->setText(pasted);
    for (const char *field : {"addressEdit", "amountEdit", "noteEdit"}) {
        QLineEdit *edit = find<QLineEdit>(field);
        edit->paste();
        QCOMPARE(edit->text(), pasted);
    }
    QCOMPARE(m_form->draft().address, pasted);
}

void TestSendForm::writesOutHiddenCharacters()
{
    auto *bar = find<HiddenTextBar>("hiddenTextBar");
    QVERIFY(!bar->isVisible());
    find<QLineEdit>("addressEdit")->setText(QStringLiteral(" bc1q\u202Ear0\n"));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->shownText(), QStringLiteral("␣bc1q<U+202E>ar0<U+000A>"));
    find<QLineEdit>("addressEdit")->setText(bitcoinAddress);
    QVERIFY(!bar->isVisible());
}

void TestSendForm::takesHiddenCharactersOutOnlyWhenAsked()
{
    find<QLineEdit>("addressEdit")->setText(QStringLiteral(" bc1q\u202Ear0\n"));
    auto *button = find<HiddenTextBar>("hiddenTextBar")->findChild<QPushButton *>();
    button->click();
    QCOMPARE(m_form->draft().address, QStringLiteral("bc1qar0"));
}

void TestSendForm::goesOnOnlyWithoutErrors()
{
    const QSignalSpy review(m_form.get(), &SendForm::reviewRequested);
    fill();
    find<QPushButton>("reviewButton")->click();
    QCOMPARE(review.count(), 1);
    find<QLineEdit>("amountEdit")->setText(QStringLiteral("0"));
    find<QPushButton>("reviewButton")->click();
    QCOMPARE(review.count(), 1);
}

void TestSendForm::goesOnOnceWhileCtrlEnterIsHeld()
{
    const QSignalSpy review(m_form.get(), &SendForm::reviewRequested);
    fill();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    QTest::keyClick(m_form.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review.count(), 1);
}

void TestSendForm::showsPlisiosWordsAtTheirFieldsUntilEdited()
{
    fill();
    m_form->showRefusal(badAddress().error);
    QCOMPARE(errorAt("addressNote"), QStringLiteral("The address is not valid for this currency."));
    QVERIFY(find<MessageBar>("refusalBar")->isVisible());
    QCOMPARE(m_form->draft().address, bitcoinAddress);
    QTest::keyClick(find<QLineEdit>("addressEdit"), Qt::Key_Backspace);
    QVERIFY(!errorAt("addressNote").contains(QLatin1String("not valid for this currency")));
}

void TestSendForm::showsTheTickerInTheAmount()
{
    const QSignalSpy chosen(m_form.get(), &SendForm::changed);
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("USDT_TRX"));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(find<QLineEdit>("amountEdit")->textMargins().right() > 0);
}

void TestSendForm::tellsTheChosenCurrencyToScreenReaders()
{
    fill();
    QAccessibleInterface *picker = QAccessible::queryAccessibleInterface(find<CurrencyPicker>("currencyPicker"));
    const QString told = picker->text(QAccessible::Name) + picker->text(QAccessible::Description);
    QVERIFY2(told.contains(QLatin1String("BTC")), qPrintable(told));
}

QTEST_MAIN(TestSendForm)
#include "tst_sendform.moc"
