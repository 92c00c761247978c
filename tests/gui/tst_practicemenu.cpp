#include "gui/practicemenu.h"
#include "support/fakepracticeswitch.h"
#include "words/practicewords.h"

#include <QSignalSpy>
#include <QTest>

class TestPracticeMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksWhatTheNextPayoutMeets();
    void choosesForTheNextPayout();
    void saysWhatEachScenarioDoes();
    void choosesWhatPlisioSaysOfTheKey();
    void leavesPractice();

private:
    QStringList marked() const;
    QAction *entry(const QString &label) const;

    FakePracticeSwitch m_practice;
    std::unique_ptr<PracticeMenu> m_menu;
};

void TestPracticeMenu::init()
{
    m_practice.chosen = PracticeScenario::Pending;
    m_menu = std::make_unique<PracticeMenu>(m_practice);
}

QStringList TestPracticeMenu::marked() const
{
    QStringList labels;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked()) {
            labels.append(action->text());
        }
    }
    return labels;
}

QAction *TestPracticeMenu::entry(const QString &label) const
{
    const QList<QAction *> actions = m_menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&label](const QAction *action) { return action->text() == label; });
    return found == actions.end() ? nullptr : *found;
}

void TestPracticeMenu::marksWhatTheNextPayoutMeets()
{
    QCOMPARE(marked(), QStringList{nameOf(PracticeScenario::Pending)});
    m_practice.chosen = PracticeScenario::NoFunds; // by another program meanwhile
    m_menu->popup(QPoint());
    QCOMPARE(marked(), QStringList{nameOf(PracticeScenario::NoFunds)});
}

void TestPracticeMenu::choosesForTheNextPayout()
{
    m_menu->popup(QPoint());
    QAction *slow = entry(nameOf(PracticeScenario::Slow));
    QVERIFY(slow);
    QTest::mouseClick(m_menu.get(), Qt::LeftButton, {}, m_menu->actionGeometry(slow).center());
    QCOMPARE(m_practice.chosen, PracticeScenario::Slow);
    QCOMPARE(marked(), QStringList{nameOf(PracticeScenario::Slow)});
}

void TestPracticeMenu::saysWhatEachScenarioDoes()
{
    QVERIFY(m_menu->toolTipsVisible());
    for (int number = 0; number <= int(PracticeScenario::LostBefore); ++number) {
        const auto scenario = PracticeScenario(number);
        QVERIFY2(entry(nameOf(scenario)), qPrintable(nameOf(scenario)));
        QCOMPARE(entry(nameOf(scenario))->toolTip(), wordsFor(scenario));
    }
}

void TestPracticeMenu::choosesWhatPlisioSaysOfTheKey()
{
    const auto *keys = m_menu->findChild<QMenu *>();
    QVERIFY(keys);
    QCOMPARE(keys->actions().size(), 6);
    for (QAction *action : keys->actions()) {
        action->trigger();
        QCOMPARE(nameOf(m_practice.chosenKey), action->text());
    }
}

void TestPracticeMenu::leavesPractice()
{
    const QSignalSpy left(m_menu.get(), &PracticeMenu::realModeRequested);
    QAction *leave = entry(QStringLiteral("&Leave practice…"));
    QVERIFY(leave);
    leave->trigger();
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_practice.chosen, PracticeScenario::Pending);
}

QTEST_MAIN(TestPracticeMenu)
#include "tst_practicemenu.moc"
