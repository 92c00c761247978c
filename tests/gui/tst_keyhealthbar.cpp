#include "gui/keyhealthbar.h"
#include "support/shownwidgets.h"
#include "words/keywords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

class TestKeyHealthBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bar = std::make_unique<KeyHealthBar>(); }
    void saysEachStateAndWhatToDo_data();
    void saysEachStateAndWhatToDo();
    void offersTheAddressToCopy();
    void asksToCheckAgain();

private:
    std::unique_ptr<KeyHealthBar> m_bar;
};

void TestKeyHealthBar::saysEachStateAndWhatToDo_data()
{
    QTest::addColumn<KeyHealthReport>("report");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, const KeyHealthReport &report) {
        QTest::newRow(words) << report << QString::fromLatin1(words);
    };
    row("Plisio accepts this key", {KeyHealth::Works});
    row("Copy it again", {KeyHealth::Wrong});
    row("what is my IP address", {KeyHealth::IpNotAllowed});
    row("203.0.113.7. Set it as \"Request IP\"", {KeyHealth::IpNotAllowed, {}, QStringLiteral("203.0.113.7")});
    row("Disable withdrawal via API", {KeyHealth::WithdrawalsDisabled});
    row("Check the connection", {KeyHealth::Unreachable});
    row("certificate is not valid", {KeyHealth::ClockOff});
    row("119 minute(s) ahead", {KeyHealth::ClockOff, {}, {}, 7199});
    row("3 hour(s) behind", {KeyHealth::ClockOff, {}, {}, -3 * 3600});
    row("4 day(s) ahead", {KeyHealth::ClockOff, {}, {}, 4 * 86400});
}

void TestKeyHealthBar::saysEachStateAndWhatToDo()
{
    QFETCH(KeyHealthReport, report);
    QFETCH(QString, words);
    m_bar->showReport(report);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->title(), nameOf(report.health));
    QVERIFY2(m_bar->text().contains(words), qPrintable(m_bar->text()));
    QVERIFY(shownButton(*m_bar, QStringLiteral("Check again")));
}

void TestKeyHealthBar::offersTheAddressToCopy()
{
    m_bar->showReport({KeyHealth::IpNotAllowed});
    QVERIFY(!shownButton(*m_bar, QStringLiteral("Copy IP address")));
    m_bar->showReport({KeyHealth::IpNotAllowed, {}, QStringLiteral("203.0.113.7")});
    QPushButton *copy = shownButton(*m_bar, QStringLiteral("Copy IP address"));
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("203.0.113.7"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
}

void TestKeyHealthBar::asksToCheckAgain()
{
    const QSignalSpy asked(m_bar.get(), &KeyHealthBar::checkRequested);
    m_bar->showReport({KeyHealth::Unreachable});
    QPushButton *again = shownButton(*m_bar, QStringLiteral("Check again"));
    again->click();
    QCOMPARE(asked.count(), 1);
    m_bar->setChecking(true);
    QVERIFY(!again->isEnabled());
    m_bar->showReport({KeyHealth::Works});
    QVERIFY(again->isEnabled());
}

QTEST_MAIN(TestKeyHealthBar)
#include "tst_keyhealthbar.moc"
