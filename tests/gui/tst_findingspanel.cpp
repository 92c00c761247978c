#include "gui/findingspanel.h"
#include "gui/messagebar.h"
#include "support/shownwidgets.h"
#include "words/findingwords.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheGuardsSawAboveWhatTheyOnlyMention();
    void wantsEveryWarningAccepted();
    void namesTheAcceptedWarnings();
    void needsNothingAcceptedForANotice();
    void isNotThereWithoutFindings();
    void readsOutWhatIsAccepted();

private:
    std::unique_ptr<FindingsPanel> m_panel;
};

namespace {

Finding finding(FindingName name, const QString &evidence)
{
    Finding made;
    made.name = name;
    made.evidence = evidence;
    return made;
}

const Finding notice = finding(FindingName::FirstTimeRecipient, QStringLiteral("1Boat"));
const Finding duplicate = finding(FindingName::DuplicatePayment, QStringLiteral("<b>0.25</b>"));
const Finding balance = finding(FindingName::LowBalance, QStringLiteral("0.1"));

} // namespace

void TestFindingsPanel::init()
{
    m_panel = std::make_unique<FindingsPanel>();
}

void TestFindingsPanel::saysWhatTheGuardsSawAboveWhatTheyOnlyMention()
{
    m_panel->setFindings({notice, duplicate, balance});
    m_panel->show();
    QStringList said;
    for (const MessageBar *bar : m_panel->findChildren<MessageBar *>()) {
        said << bar->title() << bar->text();
    }
    const QStringList wanted{titleOf(duplicate.name), wordsFor(duplicate),  titleOf(balance.name),
                             wordsFor(balance),       titleOf(notice.name), wordsFor(notice)};
    QCOMPARE(said, wanted);
}

void TestFindingsPanel::wantsEveryWarningAccepted()
{
    m_panel->setFindings({duplicate, balance});
    m_panel->show();
    const QSignalSpy changed(m_panel.get(), &FindingsPanel::acceptedChanged);
    const QList<QCheckBox *> boxes = m_panel->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!m_panel->isComplete());
    boxes.first()->click();
    QVERIFY(!m_panel->isComplete());
    boxes.last()->click();
    QVERIFY(m_panel->isComplete());
    boxes.first()->click();
    QVERIFY(!m_panel->isComplete());
    QCOMPARE(changed.count(), 3);
}

void TestFindingsPanel::namesTheAcceptedWarnings()
{
    m_panel->setFindings({duplicate, balance});
    QCOMPARE(m_panel->accepted(), QList<FindingName>());
    m_panel->findChildren<QCheckBox *>().last()->click();
    QCOMPARE(m_panel->accepted(), QList<FindingName>{FindingName::LowBalance});
}

void TestFindingsPanel::needsNothingAcceptedForANotice()
{
    m_panel->setFindings({notice});
    QVERIFY(m_panel->isComplete());
    QVERIFY(m_panel->findChildren<QCheckBox *>().isEmpty());
    QVERIFY(m_panel->isVisible());
}

void TestFindingsPanel::isNotThereWithoutFindings()
{
    m_panel->show();
    m_panel->setFindings({});
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_panel->isComplete());
}

void TestFindingsPanel::readsOutWhatIsAccepted()
{
    m_panel->setFindings({duplicate});
    QCOMPARE(m_panel->findChild<QCheckBox *>()->accessibleDescription(), wordsFor(duplicate));
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
