#include "gui/periodsdialog.h"

#include "gui/periodcloser.h"
#include "gui/periodreopener.h"
#include "historypagebench.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestPeriodsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void showsWhatWouldBeLocked();
    void closesAPeriod();
    void reopensWithAReasonOnly();

private:
    [[nodiscard]] PeriodsDialog *dialog() const { return m_bench->view()->findChild<PeriodsDialog *>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] QPushButton *closeButton() const
    {
        return dialog()->findChild<PeriodCloser *>()->findChild<QPushButton *>();
    }
    [[nodiscard]] int events() const { return dialog()->findChildren<QTableView *>().constLast()->model()->rowCount(); }
    void close();

    std::unique_ptr<HistoryPageBench> m_bench;
};

// One payout that is ticked and one that is not, on the same day.
void TestPeriodsDialog::init()
{
    m_bench = std::make_unique<HistoryPageBench>();
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->fixture.put(etherPayout(), noFunds());
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 2);
    Bookkeeping books(m_bench->fixture.store);
    QCOMPARE(books.setTicks({1}, Bookkeeping::Tick::Set, {u"anna"_s, someTime()}).takeResult()->changed, 1);
    m_bench->find<QPushButton>("periodsButton")->click();
    QVERIFY(dialog());
    QTRY_VERIFY(texts().contains(u"Nothing is closed"_s));
    dialog()->findChild<QDateEdit *>()->setDate(someTime().date());
}

void TestPeriodsDialog::showsWhatWouldBeLocked()
{
    QTRY_VERIFY(closeButton()->isEnabled());
    QVERIFY(texts().contains(u"Nothing is closed"_s));
    QCOMPARE(texts().filter(u"Will be locked, being ticked: 1 operation"_s).size(), 1);
    QCOMPARE(texts().filter(u"1 payout in this time is not ticked yet"_s).size()
                 + texts().filter(u"1 payout(s) in this time are not ticked yet"_s).size(),
             1);
    QVERIFY(!dialog()->findChild<PeriodReopener *>()->isVisible());
    dialog()->findChild<QDateEdit *>()->setDate(someTime().date().addDays(-1));
    QTRY_COMPARE(texts().filter(u"There is no operation in this time"_s).size(), 1);
}

void TestPeriodsDialog::close()
{
    QTRY_VERIFY(closeButton()->isEnabled());
    closeButton()->click();
    QTRY_VERIFY(texts().contains(u"Closed up to and including 2026-11-23"_s));
}

void TestPeriodsDialog::closesAPeriod()
{
    close();
    QCOMPARE(events(), 1);
    QVERIFY(dialog()->findChild<PeriodReopener *>()->isVisible());
    Bookkeeping books(m_bench->fixture.store);
    QCOMPARE(books.setTicks({1}, Bookkeeping::Tick::Unset, {u"anna"_s, someTime()}).takeResult()->locked, 1);
}

void TestPeriodsDialog::reopensWithAReasonOnly()
{
    close();
    auto *reopener = dialog()->findChild<PeriodReopener *>();
    auto *button = reopener->findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
    reopener->findChild<QLineEdit *>()->setText(u"  "_s);
    QVERIFY(!button->isEnabled());
    reopener->findChild<QLineEdit *>()->setText(u"A payout was missing"_s);
    button->click();
    QTRY_VERIFY(texts().contains(u"Nothing is closed"_s));
    QCOMPARE(events(), 2);
    const auto *list = dialog()->findChildren<QTableView *>().constLast();
    QCOMPARE(list->model()->index(0, 3).data().toString(), u"A payout was missing"_s);
}

QTEST_MAIN(TestPeriodsDialog)
#include "tst_periodsdialog.moc"
