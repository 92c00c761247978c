#include "gui/batchdialog.h"

#include "gui/batchtable.h"
#include "gui/holdoffbutton.h"
#include "support/ledgerfixture.h"
#include "support/shownwidgets.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

class TestBatchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholePlan();
    void waitsUntilEveryWarningIsAccepted();
    void tellsManyFindingsAsOne();
    void cancelIsTheDefault();
    void asksHowToTakeARefusal_data();
    void asksHowToTakeARefusal();

private:
    static Plan planOf(int withdrawals)
    {
        Plan plan;
        for (int number = 0; number < withdrawals; ++number) {
            plan.withdrawals.append(
                someWithdrawal({somebody(QStringLiteral("0xa%1").arg(number)), somebody(QStringLiteral("0xb"))}));
        }
        return plan;
    }
    static Finding finding(FindingName name, int row)
    {
        Finding made;
        made.name = name;
        made.row = row;
        made.evidence = QStringLiteral("seen%1").arg(row);
        return made;
    }
};

void TestBatchDialog::showsTheWholePlan()
{
    BatchDialog dialog(Guards::pass(planOf(3)), RunMode{});
    dialog.show();
    const QString text = shownText(dialog);
    QVERIFY2(text.contains(QStringLiteral("1.5 ETH")), qPrintable(text));
    QCOMPARE(dialog.findChild<BatchTable *>()->records().size(), 3);
    QVERIFY(text.contains(QStringLiteral("6")) && text.contains(QStringLiteral("3")));
}

void TestBatchDialog::waitsUntilEveryWarningIsAccepted()
{
    BatchDialog dialog(Guards::pass(planOf(1), {finding(FindingName::DuplicateAddress, 2)}), RunMode{});
    auto *send = dialog.findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QSignalSpy confirmed(&dialog, &BatchDialog::confirmed);
    dialog.show();
    QVERIFY(!send->isEnabled());
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->objectName() != QLatin1String("goesOnBox")) {
            box->setChecked(true);
        }
    }
    QTRY_VERIFY(send->isEnabled());
    send->click();
    send->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(dialog.acceptedWarnings(), QList<FindingName>{FindingName::DuplicateAddress});
}

void TestBatchDialog::tellsManyFindingsAsOne()
{
    QList<Finding> findings;
    for (int row = 1; row <= 100; ++row) {
        findings.append(finding(FindingName::DuplicatePayment, row));
    }
    BatchDialog dialog(Guards::pass(planOf(1), findings), RunMode{});
    dialog.show();
    QCOMPARE(dialog.findChildren<QCheckBox *>().size(), 2);
    const QString text = shownText(dialog);
    QVERIFY(text.contains(QStringLiteral("seen1")) && text.contains(QStringLiteral("97")));
    QVERIFY(!text.contains(QStringLiteral("seen4")));
    dialog.close();
}

void TestBatchDialog::cancelIsTheDefault()
{
    BatchDialog dialog(Guards::pass(planOf(1)), RunMode{});
    QSignalSpy confirmed(&dialog, &BatchDialog::confirmed);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(confirmed.size(), 0);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestBatchDialog::asksHowToTakeARefusal_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<RefusalRule>("rule");
    QTest::newRow("stops") << false << RefusalRule::Stop;
    QTest::newRow("goes on") << true << RefusalRule::Continue;
}

void TestBatchDialog::asksHowToTakeARefusal()
{
    QFETCH(bool, goesOn);
    BatchDialog dialog(Guards::pass(planOf(2)), RunMode{});
    dialog.findChild<QCheckBox *>(QStringLiteral("goesOnBox"))->setChecked(goesOn);
    QTEST(dialog.refusalRule(), "rule");
}

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
