#include "gui/doubtpanel.h"
#include "gui/messagebar.h"
#include "gui/resolvedialog.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestDoubtPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThereOnlyWhileInDoubt();
    void leavesAloneWhatAnotherWindowSends();
    void asksPlisioAndTellsWhatItFound();
    void saysThatPlisioShowsNothingYet();
    void saysThatMoreThanOneFits();
    void recordsThatItWasNotSent();
    void recordsTheOperationItIs();
    void saysWhenItIsTooEarly();
    void recordsNothingWithoutAnOperation();

private:
    QPushButton *button(const QString &name) const;
    void openDialog();
    ResolveDialog *dialog() const { return m_panel->window()->findChild<ResolveDialog *>(); }
    template<class Widget>
    Widget *inDialog(const char *name) const
    {
        return dialog()->findChild<Widget *>(QLatin1String(name));
    }
    QString allText() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DoubtPanel> m_panel;
    std::optional<WithdrawalRecord> m_record;
};

void TestDoubtPanel::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_record = m_fixture->put(tetherPayout(), Unknown{DoubtCause::NoAnswer, {}, {}});
    m_panel = std::make_unique<DoubtPanel>(m_fixture->services());
    m_panel->setRecord(*m_record);
    m_panel->show();
}

void TestDoubtPanel::cleanup()
{
    m_panel.reset();
    m_fixture.reset();
}

QPushButton *TestDoubtPanel::button(const QString &name) const
{
    for (QPushButton *candidate : m_panel->findChildren<QPushButton *>()) {
        if (candidate->text() == name) {
            return candidate;
        }
    }
    return nullptr;
}

void TestDoubtPanel::openDialog()
{
    button(QStringLiteral("I know what happened…"))->click();
    QVERIFY(dialog());
}

QString TestDoubtPanel::allText() const
{
    QStringList texts;
    for (const MessageBar *bar : m_panel->findChildren<MessageBar *>()) {
        if (bar->isVisible()) {
            texts << bar->title() << bar->text();
        }
    }
    return texts.join(u'\n');
}

void TestDoubtPanel::isThereOnlyWhileInDoubt()
{
    QVERIFY(m_panel->isVisible());
    m_panel->setRecord(m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QVERIFY(!m_panel->isVisible());
}

void TestDoubtPanel::leavesAloneWhatAnotherWindowSends()
{
    WithdrawalRecord record = *m_record;
    record.state = WithdrawalState::Sending;
    record.isUnderWay = true;
    m_panel->setRecord(record);
    QVERIFY(!button(QStringLiteral("Ask Plisio again"))->isVisible());
    QVERIFY(!button(QStringLiteral("I know what happened…"))->isVisible());
}

void TestDoubtPanel::asksPlisioAndTellsWhatItFound()
{
    WithdrawalRecord found = *m_record;
    found.state = WithdrawalState::Accepted;
    m_fixture->payouts.reconcileReport.records = {found};
    const QSignalSpy settled(m_panel.get(), &DoubtPanel::settled);
    button(QStringLiteral("Ask Plisio again"))->click();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m_fixture->payouts.reconciled, 1);
    QVERIFY(!m_panel->isVisible());
}

void TestDoubtPanel::saysThatPlisioShowsNothingYet()
{
    m_fixture->payouts.reconcileReport.records = {*m_record};
    m_fixture->payouts.reconcileReport.isComplete = true;
    button(QStringLiteral("Ask Plisio again"))->click();
    QTRY_VERIFY(allText().contains(QLatin1String("no such operation so far")));
    QVERIFY(m_panel->isVisible());
}

void TestDoubtPanel::saysThatMoreThanOneFits()
{
    m_fixture->payouts.reconcileReport.records = {*m_record};
    m_fixture->payouts.reconcileReport.ambiguous = QStringList{m_record->id};
    button(QStringLiteral("Ask Plisio again"))->click();
    QTRY_VERIFY(allText().contains(QLatin1String("More than one operation")));
}

void TestDoubtPanel::recordsThatItWasNotSent()
{
    m_fixture->payouts.resolution = [this](const QString &id, const Resolution &) {
        WithdrawalRecord declared = *m_record;
        declared.id = id;
        declared.state = WithdrawalState::DeclaredNotSent;
        return declared;
    };
    const QSignalSpy settled(m_panel.get(), &DoubtPanel::settled);
    openDialog();
    inDialog<QRadioButton>("notSentButton")->click();
    inDialog<QPushButton>("recordButton")->click();
    QTRY_COMPARE(settled.count(), 1);
    const Resolution decision = m_fixture->payouts.resolved.first();
    QCOMPARE(decision.kind, Resolution::Kind::NotSent);
    QCOMPARE(decision.by, QStringLiteral("mira"));
    QCOMPARE(decision.via, QStringLiteral("window"));
}

void TestDoubtPanel::recordsTheOperationItIs()
{
    m_fixture->payouts.resolution = [this](const QString &, const Resolution &) {
        WithdrawalRecord found = *m_record;
        found.state = WithdrawalState::Accepted;
        return found;
    };
    openDialog();
    QTest::keyClicks(inDialog<QLineEdit>("operationEdit"), QStringLiteral("5edf873d9ed3a558712be543"));
    inDialog<QPushButton>("recordButton")->click();
    QTRY_COMPARE(m_fixture->payouts.resolved.size(), 1);
    QCOMPARE(m_fixture->payouts.resolved.first().kind, Resolution::Kind::SentAs);
    QCOMPARE(m_fixture->payouts.resolved.first().operationId, QStringLiteral("5edf873d9ed3a558712be543"));
}

void TestDoubtPanel::saysWhenItIsTooEarly()
{
    m_fixture->payouts.resolution = [](const QString &, const Resolution &) {
        return ResolutionError{ResolutionFault::TooEarly, someTime().addSecs(600), {}};
    };
    openDialog();
    inDialog<QRadioButton>("notSentButton")->click();
    inDialog<QPushButton>("recordButton")->click();
    QTRY_VERIFY(inDialog<MessageBar>("errorBar")->isVisible());
    QVERIFY(!inDialog<MessageBar>("errorBar")->text().isEmpty());
    QVERIFY(dialog()->isVisible());
}

void TestDoubtPanel::recordsNothingWithoutAnOperation()
{
    openDialog();
    QVERIFY(!inDialog<QPushButton>("recordButton")->isEnabled());
    inDialog<QRadioButton>("notSentButton")->click();
    QVERIFY(inDialog<QPushButton>("recordButton")->isEnabled());
}

QTEST_MAIN(TestDoubtPanel)
#include "tst_doubtpanel.moc"
