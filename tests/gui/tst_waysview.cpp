#include "gui/waysview.h"

#include <QGridLayout>
#include <QLabel>
#include <QTest>

// The table of ways to make the same payments, with the cheapest marked where that is certain.
class TestWaysView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheCheapest_data();
    void marksTheCheapest();
    void showsTheNewerAlone();

private:
    // "known/withdrawals fee [commission]"; "no-mass" where Plisio does not pay several at once.
    static CostSum sum(const QString &text)
    {
        const QStringList parts = text.split(u' ');
        CostSum made;
        made.refusesMass = text == QLatin1String("no-mass");
        made.withdrawals = 2;
        if (!made.refusesMass) {
            made.known = parts.at(0).section(u'/', 0, 0).toInt();
            made.withdrawals = parts.at(0).section(u'/', 1).toInt();
            made.networkFees.insert(QStringLiteral("TRX"), *Amount::parse(parts.at(1)));
            made.commission = *Amount::parse(parts.value(2, QStringLiteral("0")));
        }
        return made;
    }
    static QString textAt(const WaysView &view, int row, int column)
    {
        const auto *grid = qobject_cast<const QGridLayout *>(view.layout());
        const QLayoutItem *item = grid->itemAtPosition(row, column);
        return item ? qobject_cast<const QLabel *>(item->widget())->text() : QString();
    }
};

void TestWaysView::marksTheCheapest_data()
{
    QTest::addColumn<QStringList>("sums"); // together, then singly; normal, then priority
    QTest::addColumn<int>("place"); // of the mark; -1: nowhere
    const auto row = [](const char *name, const char *sums, int place) {
        QTest::newRow(name) << QString::fromLatin1(sums).split(u'|') << place;
    };
    row("together, normal", "1/1 1|1/1 2|2/2 4|2/2 8", 0);
    row("singly, normal", "1/1 1 5|1/1 2 5|2/2 1|2/2 8", 2);
    row("priority for once", "1/1 3|1/1 2|2/2 4|2/2 8", 1);
    row("not all is known of it", "1/2 1|2/2 9|2/2 8|2/2 8", -1);
    row("nothing is known of another", "1/1 1|0/1 0|2/2 4|2/2 8", -1);
    row("cheap in one coin and dear in the other", "1/1 1 5|1/1 2 5|2/2 4 1|2/2 8 1", -1);
    row("Plisio does not pay several at once", "no-mass|no-mass|2/2 4|2/2 8", 2);
}

void TestWaysView::marksTheCheapest()
{
    QFETCH(QStringList, sums);
    QFETCH(int, place);
    WaysView view;
    view.showWays({{QStringLiteral("together"), sum(sums.at(0)), sum(sums.at(1))},
                   {QStringLiteral("singly"), sum(sums.at(2)), sum(sums.at(3))}},
                  QStringLiteral("USDT_TRX"));
    QCOMPARE(textAt(view, 1, 0), QStringLiteral("together"));
    QCOMPARE(textAt(view, 2, 0), QStringLiteral("singly"));
    for (int each = 0; each < 4; ++each) {
        const QString text = textAt(view, each / 2 + 1, each % 2 + 1);
        QVERIFY2(text.contains(QStringLiteral("cheapest")) == (each == place), qPrintable(text));
    }
}

void TestWaysView::showsTheNewerAlone()
{
    WaysView view;
    view.showWays({{QStringLiteral("together"), sum(QStringLiteral("0/1 0")), sum(QStringLiteral("0/1 0"))},
                   {QStringLiteral("singly"), sum(QStringLiteral("2/2 4")), sum(QStringLiteral("2/2 8"))}},
                  QStringLiteral("TRX"));
    view.showWays({{QStringLiteral("together"), sum(QStringLiteral("1/1 1")), sum(QStringLiteral("1/1 2"))}},
                  QStringLiteral("TRX"));
    QCOMPARE(textAt(view, 1, 1), QStringLiteral("1 TRX, the cheapest"));
    QCOMPARE(textAt(view, 2, 0), QString());
    QCOMPARE(view.findChildren<QLabel *>().size(), 5);
}

QTEST_MAIN(TestWaysView)
#include "tst_waysview.moc"
