// How long the page of a mass payout holds up the interface thread with 100,000 recipients: each step from its key or
// call to the end of the paint that shows it. Run with QT_QPA_PLATFORM=offscreen.
#include "gui/masspage.h"
#include "gui/recipienttableview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>

#include <functional>

namespace {

constexpr int recipients = 100'000;

void measure(const char *what, const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    QCoreApplication::sendPostedEvents();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->repaint();
    }
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(32) << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
}

QString list()
{
    QString lines;
    for (int number = 0; number < recipients; ++number) {
        lines += QStringLiteral("0x%1\t%2.25\tInvoice %3\n").arg(number, 40, 16, QChar(u'0')).arg(number).arg(number);
    }
    return lines;
}

// One finding in every tenth row.
CheckedBatch someFindings(const BatchDraft &draft)
{
    CheckedBatch checked;
    for (const RecipientRow &row : draft.rows) {
        if (row.row % 10 == 0) {
            checked.findings.append(
                {FindingName::BadAddress, InputField::Address, row.row, AddressFinding{}, row.address});
        }
    }
    return checked;
}

// A finding in every row.
CheckedBatch manyFindings(const BatchDraft &draft)
{
    CheckedBatch checked;
    for (const RecipientRow &row : draft.rows) {
        checked.findings.append({FindingName::BadAddress, InputField::Address, row.row, AddressFinding{}, row.address});
    }
    return checked;
}

// A long list is read beside the interface thread: what counts is the longest that it is held up.
void measurePaste(RecipientTableView &view)
{
    bool isIn = false;
    const auto follow = QObject::connect(&view.table(), &RecipientTable::edited, &view, [&isIn] { isIn = true; });
    measure("paste, the key", [&view] { QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier); });
    double longest = 0;
    while (!isIn) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
    }
    QObject::disconnect(follow);
    QTextStream(stdout) << QStringLiteral("paste, the longest hold-up").leftJustified(32) << longest << " ms\n";
}

void measureAll(MassPage &page)
{
    auto *view = page.findChild<RecipientTableView *>();
    auto *problems = page.findChild<QPushButton *>(QStringLiteral("problemsButton"));
    const auto press = [view](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(view, key, modifiers);
    };
    measurePaste(*view);
    measure("undo the paste", [&] { press(Qt::Key_Z, Qt::ControlModifier); });
    measure("redo it", [&] { press(Qt::Key_Y, Qt::ControlModifier); });
    measure("go to the end", [&] { press(Qt::Key_End, Qt::ControlModifier); });
    measure("scroll a page", [&] { press(Qt::Key_PageUp, Qt::NoModifier); });
    measure("scroll to the middle", [&] { view->verticalScrollBar()->setValue(recipients / 2); });
    measure("hand out the draft", [&] { static_cast<void>(page.draft()); });
    while (!problems->isEnabled()) {
        QTest::qWait(20);
    }
    measure("next problem", [&] { press(Qt::Key_F8, Qt::NoModifier); });
    measure("edit a cell", [&] { view->table().setData(view->table().index(5, 1), QStringLiteral("x")); });
    measure("show only problems", [&] { problems->click(); });
    measure("show all", [&] { problems->click(); });
    measure("select all", [&] { press(Qt::Key_A, Qt::ControlModifier); });
    measure("copy all", [&] { press(Qt::Key_C, Qt::ControlModifier); });
    measure("remove all", [&] { press(Qt::Key_Minus, Qt::ControlModifier); });
}

void measureProblems(MassPage &page)
{
    auto *view = page.findChild<RecipientTableView *>();
    auto *problems = page.findChild<QPushButton *>(QStringLiteral("listButton"));
    QList<RecipientRow> rows(recipients);
    for (RecipientRow &row : rows) {
        row.address = QStringLiteral("x");
        row.fileRow = 1;
    }
    page.setCheck(manyFindings);
    measure("take the rows of a file", [&] { page.replaceRows(rows, QStringLiteral("aa")); });
    while (!problems->isVisible()) {
        QTest::qWait(20);
    }
    measure("list a problem of every row", [&] { problems->click(); });
    measure("edit a cell beside them", [&] { view->table().setData(view->table().index(5, 1), QStringLiteral("y")); });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    MassPage page;
    page.setCurrencies(publishedCurrencies());
    page.setCheck(someFindings);
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QApplication::clipboard()->setText(list());
    measureAll(page);
    measureProblems(page);
    return 0;
}
