#pragma once

#include "demobook.h"
#include "gui/booknames.h"
#include "gui/lockcover.h"
#include "gui/mainwindow.h"
#include "gui/masspage.h"
#include "support/rowcheck.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

// The demo's states of the guards: guards-mass, guards-batch, guards-history, guards-book, guards-limits, guards-lock,
// guards-pin, guards-off, guards-shop.
namespace DemoGuards {

inline bool isState(const QString &state)
{
    return state.startsWith(QLatin1String("guards-"));
}

using namespace DemoBook;

inline void prepare(WindowFixture &fixture, const QString &state)
{
    fillBook(fixture);
    fillHistory(fixture);
    const QString typed = fixture.mode.profile;
    static_cast<void>(
        fixture.safeguards.limits.set(LimitName::PerPayment, *Amount::parse(u"5000"), typed, mira()).takeResult());
    static_cast<void>(
        fixture.safeguards.limits.set(LimitName::PerDay, *Amount::parse(u"20000"), typed, mira()).takeResult());
    static_cast<void>(
        fixture.safeguards.limits.set(LimitName::PerDay, *Amount::parse(u"50000"), typed, mira()).takeResult());
    if (state == QLatin1String("guards-lock") || state == QLatin1String("guards-off")) {
        static_cast<void>(fixture.pin.set(Secret("2468")));
        const QString minutes = state == QLatin1String("guards-lock") ? QStringLiteral("10") : QString();
        if (!minutes.isEmpty()) {
            static_cast<void>(fixture.settings.set(LockCover::minutesSetting, minutes).takeResult());
        }
    }
}

inline void showMass(WindowFixture &fixture, MainWindow &window)
{
    auto *pages = window.findChild<QStackedWidget *>();
    auto *page = new MassPage(&window);
    page->setCurrencies(publishedCurrencies());
    page->setCheck(checkRows);
    page->setBook(*new BookNames(fixture.services(), &window));
    BatchDraft draft = DemoLists::massDraft(QStringLiteral("mass-fine"));
    for (int row = 0; row < 6; row += 2) {
        draft.rows[row].name = row == 4 ? draft.rows.at(row).name : QString();
    }
    page->setDraft(draft);
    pages->setCurrentIndex(pages->addWidget(page));
}

inline void press(const QWidget &place, const QString &label)
{
    if (QPushButton *button = shownButton(place, label)) {
        button->click();
    }
}

// The settings, down to what holds this button.
inline void showSettings(MainWindow &window, const QString &label)
{
    QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
    QTimer::singleShot(300, &window, [&window, label] {
        auto *area = window.findChild<QStackedWidget *>()->currentWidget()->findChild<QScrollArea *>();
        if (QPushButton *button = shownButton(window, label); button && area) {
            area->ensureWidgetVisible(button, 0, 300);
        }
    });
}

inline void show(WindowFixture &fixture, MainWindow &window, const QString &state)
{
    if (state == QLatin1String("guards-mass")) {
        return showMass(fixture, window);
    }
    if (state == QLatin1String("guards-book") || state == QLatin1String("guards-history")) {
        QTest::keyClick(&window, state == QLatin1String("guards-book") ? Qt::Key_5 : Qt::Key_3, Qt::ControlModifier);
        return QTimer::singleShot(500, &window, [&window] {
            if (auto *table = window.findChild<QTableView *>(QStringLiteral("table")); table && table->isVisible()) {
                table->selectRow(0);
            }
        });
    }
    if (state == QLatin1String("guards-off")) {
        static_cast<void>(fixture.settings.set(LockCover::minutesSetting, QStringLiteral("10")).takeResult());
    }
    showSettings(window,
                 state == QLatin1String("guards-limits") ? QStringLiteral("Set") : QStringLiteral("Set a PIN…"));
    const QString label = state == QLatin1String("guards-pin") ? QStringLiteral("Set a PIN…")
        : state == QLatin1String("guards-off")                 ? QStringLiteral("Turn off…")
        : state == QLatin1String("guards-shop")                ? QStringLiteral("Edit…")
                                                               : QString();
    QTimer::singleShot(900, &window, [&window, label] { press(window, label); });
}

} // namespace DemoGuards
