// Measures the history's page on a ledger that bench_history_ledger made, beside an empty ledger and a bare table of constant
// strings in the same run: how soon the first rows are there, how long the interface thread is held up (by a heartbeat) while
// one types and scrolls, and what memory it takes. Run with QT_QPA_PLATFORM=offscreen.
//   bench_historypage FOLDER     (the ledger is FOLDER/default/ledger.sqlite)
#include "gui/historyview.h"
#include "support/windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int rounds = 7;

class ConstantModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1'000'000;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 8; }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("a constant")) : QVariant();
    }
};

// How late the turns of the event loop are, in milliseconds.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.append(std::max(0.0, double(m_clock.nsecsElapsed()) / 1e6 - 1));
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start();
    }
    // The 99.9th percentile and the longest.
    std::pair<double, double> figures()
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        return {m_gaps.at(m_gaps.size() * 999 / 1000), m_gaps.constLast()};
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_gaps;
};

// Types and deletes words, then scrolls by pages, by steps and by leaps.
void work(QLineEdit &edit, QTableView &table)
{
    for (const char *text : {"bc1q", "c0de", "invoice", "0x"}) {
        for (const char *key = text; *key; ++key) {
            QTest::keyClick(&edit, *key);
            QTest::qWait(80);
        }
        QTest::qWait(600);
        edit.clear();
        QTest::qWait(600);
    }
    QScrollBar *bar = table.verticalScrollBar();
    for (int step = 0; step < 200; ++step) {
        bar->setValue(step % 20 == 0 ? bar->maximum() / 200 * step : bar->value() + (step % 2 == 0 ? 3 : 40));
        QTest::qWait(16);
    }
}

void report(const char *what, QLineEdit &edit, QTableView &table)
{
    Heartbeat heart;
    work(edit, table);
    const auto [most, longest] = heart.figures();
    std::printf("hold-ups while typing and scrolling, %-14s 99.9 of 100 below %6.2f ms, the longest %6.2f ms\n", what,
                most, longest);
}

void reportBareTable()
{
    QWidget bare;
    QLineEdit edit;
    QTableView table;
    ConstantModel model;
    table.setModel(&model);
    QVBoxLayout column(&bare);
    column.addWidget(&edit);
    column.addWidget(&table);
    bare.resize(1000, 700);
    bare.show();
    QTest::qWait(500);
    report("a bare table", edit, table);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? double(status.readAll().split(' ').value(1).toLongLong()) * 4 / 1024 : 0;
}

// Milliseconds from nothing to what the page shows first.
double timeToRows(WindowFixture &fixture)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        HistoryView view(fixture.services());
        view.resize(1000, 700);
        view.show();
        const auto *table = view.findChild<QTableView *>(QStringLiteral("table"));
        const auto *empty = view.findChild<QWidget *>(QStringLiteral("emptyPage"));
        while (table->model()->rowCount() == 0 && !empty->isVisible()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        view.repaint();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(1500); // its totals and places end
    }
    return *std::min_element(times.begin(), times.end());
}

void useLedger(WindowFixture &fixture, const std::shared_ptr<Store> &store)
{
    fixture.store = store;
    fixture.history = History(store);
    fixture.entries = Entries(store);
    fixture.savedFilters = SavedFilters(store);
    fixture.bookkeeping = Bookkeeping(store);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    WindowFixture fixture;
    const double emptyTime = timeToRows(fixture);
    const double emptyMemory = residentMegabytes();
    const auto store = Store::open({QCoreApplication::arguments().value(1), QStringLiteral("default"), false,
                                    QStringLiteral("loopback")})
                           .takeResult();
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().detail));
        return 1;
    }
    useLedger(fixture, *store);
    const double time = timeToRows(fixture);
    std::printf("to the first rows %.1f ms, of an empty ledger %.1f ms (at most 30 more)\n", time, emptyTime);
    {
        HistoryView view(fixture.services());
        view.resize(1000, 700);
        view.show();
        QTest::qWait(3000);
        report("the history", *view.findChild<QLineEdit *>(QStringLiteral("searchEdit")),
               *view.findChild<QTableView *>(QStringLiteral("table")));
        std::printf("memory %.1f MB, with an empty ledger %.1f MB (at most 150 more)\n", residentMegabytes(),
                    emptyMemory);
        fixture.settle();
    }
    reportBareTable();
    return 0;
}
