#include "gui/faultpage.h"
#include "support/shownwidgets.h"
#include "words/ledgerwords.h"

#include <QSignalSpy>
#include <QTest>

class TestFaultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNothingCanBeSent_data();
    void saysWhyNothingCanBeSent();
    void showsMarkupAsItIs();
    void offersToQuitAndNothingElse();
};

void TestFaultPage::saysWhyNothingCanBeSent_data()
{
    QTest::addColumn<LedgerFault>("fault");
    for (int number = 0; number <= int(LedgerFault::InputOutput); ++number) {
        QTest::newRow(qPrintable(QString::number(number))) << LedgerFault(number);
    }
}

void TestFaultPage::saysWhyNothingCanBeSent()
{
    QFETCH(LedgerFault, fault);
    FaultPage page({fault, {}});
    page.show();
    QVERIFY(shownText(page).contains(wordsFor(LedgerError{fault, {}})));
    QVERIFY(shownText(page).contains(QLatin1String("Nothing can be sent")));
}

void TestFaultPage::showsMarkupAsItIs()
{
    FaultPage page({LedgerFault::Damaged, QStringLiteral("<b>page</b> 12\u202E")});
    page.show();
    QVERIFY(shownText(page).contains(QLatin1String("<b>page</b> 12<U+202E>")));
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestFaultPage::offersToQuitAndNothingElse()
{
    FaultPage page({LedgerFault::Missing, {}});
    page.show();
    const QSignalSpy quit(&page, &FaultPage::quitRequested);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(quit.count(), 1);
}

QTEST_MAIN(TestFaultPage)
#include "tst_faultpage.moc"
