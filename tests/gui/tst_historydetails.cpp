#include "gui/copybutton.h"
#include "gui/entryactions.h"
#include "gui/questiondialog.h"
#include "gui/recipientsbox.h"
#include "gui/selectionactions.h"
#include "gui/stepscard.h"
#include "historypagebench.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

class TestHistoryDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryPageBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsTheDetailsOfTheSelectedPayout();
    void marksWhatWasNotMadeHere();
    void listsTheRecipientsOfAMassPayout();
    void tellsWhatHappened();
    void copiesEachField();
    void ticksAnOperation();
    void ticksManyAtOnce();
    void handsOutAPayoutToPayAgain();
    void exportsExactlyWhatIsShown_data();
    void exportsExactlyWhatIsShown();
    void savesAReceipt();
    void savesAReceiptForOneOfManyRecipients();
    void previewsWhatIsPrinted();

private:
    static Withdrawal massPayout();

    QTemporaryDir m_folder;
    std::unique_ptr<HistoryPageBench> m_bench;
};

void TestHistoryDetails::showsTheDetailsOfTheSelectedPayout()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    QVERIFY(!m_bench->view()->findChild<DetailPane *>()->isVisible());
    m_bench->find<QTableView>("table")->selectRow(0);
    QVERIFY(m_bench->view()->findChild<DetailPane *>()->isVisible());
    QTRY_VERIFY(m_bench->detailTexts().contains(QStringLiteral("5edf873d9ed3a558712be543")));
    QVERIFY(m_bench->detailTexts().contains(QStringLiteral("0.0125 BTC")));
}

void TestHistoryDetails::marksWhatWasNotMadeHere()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be999"));
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QPushButton>("foreignButton")->click();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    QTRY_VERIFY(m_bench->detailTexts().contains(QStringLiteral("This payout was not made here")));
    QVERIFY(m_bench->detailTexts().contains(QStringLiteral("5edf873d9ed3a558712be999")));
    QVERIFY(m_bench->detailTexts().contains(QStringLiteral("$7.50")));
}

Withdrawal TestHistoryDetails::massPayout()
{
    return *Withdrawal::create(
        {QStringLiteral("BTC"),
         8,
         FeePlan::Normal,
         {Recipient{bitcoinAddress, *Amount::parse(QStringLiteral("1")), 1, {}, QStringLiteral("Mira")},
          Recipient{
              QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), *Amount::parse(QStringLiteral("2")), 2, {}, {}}},
         {}});
}

void TestHistoryDetails::listsTheRecipientsOfAMassPayout()
{
    const Withdrawal mass = massPayout();
    m_bench->fixture.put(mass, Accepted{operationFor(mass)});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    const auto *box = m_bench->view()->findChild<RecipientsBox *>();
    QTRY_VERIFY(box->isVisible());
    const auto *table = box->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(box->findChild<QLineEdit *>(), QStringLiteral("mira"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), bitcoinAddress);
}

void TestHistoryDetails::ticksAnOperation()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QTableView>("table")->selectRow(0);
    const auto *actions = m_bench->view()->findChild<EntryActions *>();
    QPushButton *tick = actions->findChildren<QPushButton *>().at(3);
    tick->click();
    QTRY_COMPARE(tick->text(), QStringLiteral("Remove &tick"));
    m_bench->find<QPushButton>("openButton")->click();
    QTRY_COMPARE(m_bench->rows(), 1);
    QCOMPARE(m_bench->textAt(0, EntryColumn::Amount), QStringLiteral("0.0125 BTC"));
}

void TestHistoryDetails::ticksManyAtOnce()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QTableView>("table")->selectAll();
    const QList<QPushButton *> buttons =
        m_bench->view()->findChild<SelectionActions *>()->findChildren<QPushButton *>();
    QTRY_VERIFY(buttons.at(0)->isVisible());
    buttons.at(0)->click();
    QTRY_VERIFY(m_bench->view()->findChild<QuestionDialog *>());
    const auto *dialog = m_bench->view()->findChild<QuestionDialog *>();
    QVERIFY(dialog->findChildren<QLabel *>().constLast()->text().startsWith(QStringLiteral("2 operation")));
    m_bench->find<QPushButton>("openButton")->click();
    QTRY_COMPARE(m_bench->rows(), 0);
}

void TestHistoryDetails::tellsWhatHappened()
{
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    auto *card = m_bench->view()->findChild<StepsCard *>();
    QTRY_VERIFY(card->isVisible());
    QStringList texts;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    QCOMPARE(texts.filter(QStringLiteral("Confirmed and written down")).size(), 1);
    QCOMPARE(texts.filter(QStringLiteral("in the window")).size(), 1);
    QCOMPARE(texts.filter(QStringLiteral("Sent to Plisio")).size(), 1);
    QCOMPARE(texts.filter(QStringLiteral("Refused by Plisio")).size(), 1);
    card->findChild<CopyButton *>()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral(" · Sent to Plisio")));
}

void TestHistoryDetails::copiesEachField()
{
    m_bench->addForeign(QStringLiteral("5edf873d9ed3a558712be999"));
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    QStringList copied;
    for (CopyButton *button : m_bench->view()->findChild<DetailPane *>()->findChildren<CopyButton *>()) {
        if (button->isVisible()) {
            button->click();
            copied.append(QGuiApplication::clipboard()->text());
        }
    }
    QVERIFY(copied.contains(QStringLiteral("$7.50")));
    QVERIFY(copied.contains(QStringLiteral("1 USD = 0.5 XMR")));
    QVERIFY(copied.contains(QStringLiteral("5edf873d9ed3a558712be999")));
}

void TestHistoryDetails::handsOutAPayoutToPayAgain()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    QSignalSpy asked(m_bench->view(), &HistoryView::payAgainRequested);
    m_bench->view()->findChild<EntryActions *>()->findChildren<QPushButton *>().at(0)->click();
    QCOMPARE(asked.size(), 1);
    const auto draft = asked.first().first().value<WithdrawalDraft>();
    QCOMPARE(draft,
             (WithdrawalDraft{QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.0125"), FeePlan::Normal,
                              QStringLiteral("Invoice 2026-118")}));
}

void TestHistoryDetails::exportsExactlyWhatIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << QStringLiteral("out.csv") << QByteArray("\"");
    QTest::newRow("Excel") << QStringLiteral("out.xlsx") << QByteArray("PK");
    QTest::newRow("PDF") << QStringLiteral("out.pdf") << QByteArray("%PDF-");
}

void TestHistoryDetails::exportsExactlyWhatIsShown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    m_bench->find<QLineEdit>("searchEdit")->setText(QStringLiteral("invoice"));
    QTRY_COMPARE(m_bench->rows(), 1);
    QTRY_VERIFY(m_bench->find<QPushButton>("exportButton")->isEnabled());
    m_bench->find<QPushButton>("exportButton")->click();
    const QString path = m_folder.filePath(name);
    auto *dialog = m_bench->view()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(m_bench->view()->findChild<QuestionDialog *>());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(start) || name.endsWith(QLatin1String("csv")), content.left(20));
    if (name.endsWith(QLatin1String("csv"))) {
        QVERIFY(content.contains(bitcoinAddress.toUtf8()));
        QVERIFY(!content.contains(etherAddress.toUtf8()));
    }
    m_bench->view()->findChild<QuestionDialog *>()->reject();
}

void TestHistoryDetails::savesAReceipt()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    QPushButton *receipt = m_bench->view()->findChild<EntryActions *>()->findChildren<QPushButton *>().at(1);
    QTRY_VERIFY(receipt->isEnabled());
    receipt->menu()->actions().constFirst()->trigger();
    auto *dialog = m_bench->view()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_folder.filePath(QStringLiteral("receipt.pdf"));
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(m_bench->view()->findChild<QuestionDialog *>());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestHistoryDetails::savesAReceiptForOneOfManyRecipients()
{
    m_bench->fixture.put(massPayout(), Accepted{operationFor(massPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    auto *box = m_bench->view()->findChild<RecipientsBox *>();
    QTRY_VERIFY(box->isVisible());
    auto *button = box->findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
    box->findChild<QTableView *>()->selectRow(1);
    QVERIFY(button->isEnabled());
    QSignalSpy wanted(box, &RecipientsBox::receiptRequested);
    const auto *receipt = m_bench->view()->findChild<EntryActions *>()->findChildren<QPushButton *>().at(1);
    QTRY_VERIFY(receipt->isEnabled());
    button->menu()->actions().constFirst()->trigger();
    QCOMPARE(wanted.constFirst().constFirst().value<std::optional<qsizetype>>(), 1);
    auto *dialog = m_bench->view()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_folder.filePath(QStringLiteral("one.pdf")));
    dialog->reject();
    QTRY_VERIFY(QFile::exists(m_folder.filePath(QStringLiteral("one.pdf"))));
}

void TestHistoryDetails::previewsWhatIsPrinted()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    QTRY_VERIFY(m_bench->find<QPushButton>("printButton")->isEnabled());
    m_bench->find<QPushButton>("printButton")->click();
    QTRY_VERIFY(m_bench->view()->findChild<QPrintPreviewDialog *>());
    m_bench->view()->findChild<QPrintPreviewDialog *>()->reject();
}

QTEST_MAIN(TestHistoryDetails)
#include "tst_historydetails.moc"
