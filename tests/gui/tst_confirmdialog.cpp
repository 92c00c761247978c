#include "core/tokens.h"
#include "gui/addressview.h"
#include "gui/confirmdialog.h"
#include "gui/holdoffbutton.h"
#include "gui/modestrip.h"
#include "support/doubleclick.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestConfirmDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeAddressInGroups();
    void showsEverythingThatWillBeSent();
    void cancelsOnEnter();
    void ignoresEnterHeldDown();
    void sendsOnceHoweverOftenItIsPressed();
    void asksForEachWarning();
    void letsNoWarningBeSkipped_data();
    void letsNoWarningBeSkipped();
    void isMarkedInPractice();
    void fitsALowScreen();
};

namespace {

GuardedPlan planOf(const Withdrawal &withdrawal, const QList<Finding> &findings = {})
{
    return Guards::pass(Plan{{withdrawal}}, findings);
}

Finding finding(FindingName name)
{
    Finding made;
    made.name = name;
    made.evidence = QStringLiteral("evidence");
    return made;
}

RunMode practice()
{
    RunMode mode;
    mode.isPractice = true;
    return mode;
}

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

HoldOffButton *sendButton(const ConfirmDialog &dialog)
{
    return dialog.findChild<HoldOffButton *>();
}

} // namespace

void TestConfirmDialog::showsTheWholeAddressInGroups()
{
    const ConfirmDialog dialog(planOf(bitcoinPayout()), RunMode{});
    const auto *view = dialog.findChild<AddressView *>();
    QCOMPARE(view->address(), bitcoinAddress);
    QCOMPARE(QString(view->groupedText()).remove(u' '), bitcoinAddress);
    QVERIFY(view->groupedText().startsWith(QLatin1String("bc1q ar0s rrr7 ")));
}

void TestConfirmDialog::showsEverythingThatWillBeSent()
{
    const ConfirmDialog dialog(planOf(tetherPayout()), RunMode{});
    const QString text = allText(dialog);
    QVERIFY(text.contains(QLatin1String("250 USDT")));
    QVERIFY(text.contains(QLatin1String("Tron (TRC-20)")));
    QVERIFY(text.contains(QLatin1String("Refund 4471")));
    QVERIFY(text.contains(QLatin1String("Normal")));
    QVERIFY(sendButton(dialog)->text().contains(QLatin1String("250 USDT")));
}

void TestConfirmDialog::cancelsOnEnter()
{
    ConfirmDialog dialog(planOf(bitcoinPayout()), RunMode{});
    const QSignalSpy confirmed(&dialog, &ConfirmDialog::confirmed);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
    QCOMPARE(rejected.count(), 1);
}

void TestConfirmDialog::ignoresEnterHeldDown()
{
    ConfirmDialog dialog(planOf(bitcoinPayout()), RunMode{});
    const QSignalSpy confirmed(&dialog, &ConfirmDialog::confirmed);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    for (int count = 0; count < 20; ++count) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&dialog, &press);
    }
    QCOMPARE(confirmed.count(), 0);
    QCOMPARE(rejected.count(), 0);
}

void TestConfirmDialog::sendsOnceHoweverOftenItIsPressed()
{
    ConfirmDialog dialog(planOf(bitcoinPayout()), RunMode{});
    const QSignalSpy confirmed(&dialog, &ConfirmDialog::confirmed);
    dialog.open();
    HoldOffButton *button = sendButton(dialog);
    button->click();
    QCOMPARE(confirmed.count(), 0);
    QTRY_VERIFY(button->isEnabled());
    doubleClick(button);
    button->click();
    QCOMPARE(confirmed.count(), 1);
}

void TestConfirmDialog::asksForEachWarning()
{
    ConfirmDialog dialog(planOf(bitcoinPayout(),
                                {finding(FindingName::DuplicatePayment), finding(FindingName::LowBalance),
                                 finding(FindingName::FirstTimeRecipient)}),
                         RunMode{});
    dialog.open();
    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.first()->setChecked(true);
    QTest::qWait(0);
    QVERIFY(!sendButton(dialog)->isEnabled());
    QCOMPARE(dialog.acceptedWarnings(), QList<FindingName>{FindingName::DuplicatePayment});
    boxes.last()->setChecked(true);
    QTRY_VERIFY(sendButton(dialog)->isEnabled());
    QCOMPARE(dialog.acceptedWarnings().size(), 2);
    boxes.first()->setChecked(false);
    QVERIFY(!sendButton(dialog)->isEnabled());
}

void TestConfirmDialog::letsNoWarningBeSkipped_data()
{
    QTest::addColumn<FindingName>("name");
    for (int value = int(FindingName::DuplicatePayment); value <= int(FindingName::PreflightFailed); ++value) {
        QTest::newRow(qPrintable(toToken(FindingName(value)))) << FindingName(value);
    }
}

void TestConfirmDialog::letsNoWarningBeSkipped()
{
    QFETCH(FindingName, name);
    auto *dialog = new ConfirmDialog(planOf(bitcoinPayout(), {finding(name)}), RunMode{});
    const std::unique_ptr<ConfirmDialog> owner(dialog);
    const QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    doubleClick(sendButton(*dialog));
    sendButton(*dialog)->click();
    sendButton(*dialog)->setFocus();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Enter, Qt::Key_Return}) {
        QTest::keyClick(dialog, key, key == Qt::Key_Enter ? Qt::ControlModifier : Qt::NoModifier);
    }
    QCOMPARE(confirmed.count(), 0);
}

void TestConfirmDialog::isMarkedInPractice()
{
    const ConfirmDialog real(planOf(bitcoinPayout()), RunMode{});
    QVERIFY(real.findChild<ModeStrip *>()->isHidden());
    const ConfirmDialog dialog(planOf(bitcoinPayout()), practice());
    QVERIFY(dialog.windowTitle().startsWith(QLatin1String("[Practice]")));
    QVERIFY(!dialog.findChild<ModeStrip *>()->isHidden());
    QVERIFY(sendButton(dialog)->text().contains(QLatin1String("practice")));
}

void TestConfirmDialog::fitsALowScreen()
{
    ConfirmDialog dialog(planOf(moneroPayout(),
                                {finding(FindingName::DuplicatePayment), finding(FindingName::LowBalance),
                                 finding(FindingName::UnusualAmount), finding(FindingName::FirstTimeRecipient)}),
                         practice());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY2(dialog.height() <= 680, qPrintable(QString::number(dialog.height())));
    QVERIFY2(dialog.width() <= 800, qPrintable(QString::number(dialog.width())));
}

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
