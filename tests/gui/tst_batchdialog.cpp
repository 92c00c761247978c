#include "gui/batchdialog.h"

#include "core/planvariant.h"
#include "gui/batchtable.h"
#include "gui/findingspanel.h"
#include "gui/holdoffbutton.h"
#include "gui/planrecipients.h"
#include "support/ledgerfixture.h"
#include "support/shownwidgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
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
    void asksForAnotherPlanAndHoldsBackMeanwhile();
    void saysWhatIsNotKnownYet();
    void saysHowMuchIsMissing();
    void offersSinglesWhereMassIsRefused();
    void listsEveryRecipient();
    void takesTheTotalOfALargePayout();

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
        if (box->objectName().isEmpty()) {
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
    QCOMPARE(dialog.findChildren<QCheckBox *>().size(), 4); // three belong to the form
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
    QTEST(dialog.rules().onRefusal, "rule");
}

void TestBatchDialog::asksForAnotherPlanAndHoldsBackMeanwhile()
{
    BatchDialog dialog(Guards::pass(planOf(2)), RunMode{});
    auto *send = dialog.findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QSignalSpy changes(&dialog, &BatchDialog::choiceChanged);
    dialog.show();
    QTRY_VERIFY(send->isEnabled());
    dialog.findChild<QRadioButton *>(QStringLiteral("priorityButton"))->click();
    QCOMPARE(changes.size(), 1);
    QVERIFY(!send->isEnabled());
    dialog.setPlan(
        Guards::pass(withFeePlan(planOf(2), FeePlan::Priority), {finding(FindingName::DuplicateAddress, 2)}));
    QVERIFY(!send->isEnabled()); // a new warning, not accepted
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->objectName().isEmpty()) {
            box->setChecked(true);
        }
    }
    QTRY_VERIFY(send->isEnabled());
    QCOMPARE(dialog.plan().plan().withdrawals.front().feePlan(), FeePlan::Priority);
}

void TestBatchDialog::saysWhatIsNotKnownYet()
{
    BatchDialog dialog(Guards::pass(planOf(2)), RunMode{});
    CostSum sum;
    sum.withdrawals = 2;
    sum.isAsking = true;
    dialog.showCost(FeePlan::Normal, sum);
    dialog.show();
    QVERIFY(shownText(dialog).contains(QStringLiteral("Asking Plisio")));
    sum.isAsking = false;
    sum.error = AskError{AskFault::Unreachable, {}, {}};
    dialog.showCost(FeePlan::Normal, sum);
    QVERIFY2(shownText(dialog).contains(QStringLiteral("Not known: ")), qPrintable(shownText(dialog)));
    QVERIFY(shownText(dialog).contains(QStringLiteral("and the fees that are not known yet")));
    auto *send = dialog.findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    QTRY_VERIFY(send->isEnabled()); // may be sent all the same
}

void TestBatchDialog::saysHowMuchIsMissing()
{
    BatchDialog dialog(Guards::pass(planOf(2)), RunMode{});
    PayoutFigures figures;
    figures.balances.insert(QStringLiteral("ETH"), *Amount::parse(u"0.75"));
    dialog.showFigures(figures);
    dialog.show();
    QVERIFY2(shownText(dialog).contains(QStringLiteral("0.25 ETH too little")), qPrintable(shownText(dialog)));
}

void TestBatchDialog::offersSinglesWhereMassIsRefused()
{
    BatchDialog dialog(Guards::pass(planOf(2)), RunMode{});
    CostSum sum;
    sum.withdrawals = 2;
    sum.refusesMass = true;
    dialog.show();
    QVERIFY(!shownText(dialog).contains(QStringLiteral("one recipient at a time")));
    dialog.showCost(FeePlan::Normal, sum);
    QVERIFY(shownText(dialog).contains(QStringLiteral("one recipient at a time")));
}

void TestBatchDialog::listsEveryRecipient()
{
    BatchDialog dialog(Guards::pass(planOf(40)), RunMode{});
    dialog.show();
    auto *table = dialog.findChild<RecipientsTable *>();
    QVERIFY(table->isVisibleTo(&dialog));
    QCOMPARE(table->model()->rowCount(), 80);
    auto *search = dialog.findChild<PlanRecipients *>()->findChild<QLineEdit *>();
    search->setText(QStringLiteral("0XA17"));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(shownText(dialog).contains(QStringLiteral("1 of 80")));
    search->clear();
    QCOMPARE(table->model()->rowCount(), 80);
}

void TestBatchDialog::takesTheTotalOfALargePayout()
{
    BatchDialog dialog(Guards::pass(planOf(3)), RunMode{});
    dialog.setTakesTypedTotal(true);
    auto *send = dialog.findChild<HoldOffButton *>();
    send->setDelay(std::chrono::milliseconds(1));
    dialog.show();
    auto *total = dialog.findChild<FindingsPanel *>()->findChild<QLineEdit *>();
    QVERIFY(total->isVisibleTo(&dialog));
    for (const char *wrong : {"", "15", "1.4999", "1,5", "1.5 ETH"}) {
        total->setText(QString::fromLatin1(wrong));
        QVERIFY(!dialog.findChild<FindingsPanel *>()->isComplete());
    }
    QTest::keyClick(total, Qt::Key_Return);
    QVERIFY(!send->isEnabled());
    total->setText(QStringLiteral("1.50"));
    QTRY_VERIFY(send->isEnabled());
    dialog.setPlan(Guards::pass(planOf(4))); // another sum is another question
    QVERIFY(!dialog.findChild<FindingsPanel *>()->isComplete());
}

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
