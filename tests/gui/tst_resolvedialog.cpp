#include "gui/messagebar.h"
#include "gui/modestrip.h"
#include "gui/resolvedialog.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/errorwords.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestResolveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesThePayoutItIsAbout();
    void takesNothingOnEnterOrEscape();
    void takesTheOperationWithoutSpacesAround();
    void choosesSentWhenAnOperationIsTyped();
    void takesNoEmptyOperation();
    void recordsThatItWasNotSent();
    void staysWithItsReasonWhenItIsRefused();
    void isMarkedInPractice();

private:
    void open();
    void press(const QString &label);
    template<class Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::optional<WithdrawalRecord> m_record;
    std::unique_ptr<ResolveDialog> m_dialog;
};

void TestResolveDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_record = m_fixture->put(tetherPayout(), Unknown{DoubtCause::NoAnswer, {}, {}});
    m_fixture->payouts.resolution = [this](const QString &, const Resolution &) {
        return *m_record;
    };
    open();
}

void TestResolveDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestResolveDialog::open()
{
    m_dialog = std::make_unique<ResolveDialog>(m_fixture->services(), *m_record);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestResolveDialog::press(const QString &label)
{
    QPushButton *button = shownButton(*m_dialog, label);
    QVERIFY2(button && button->isEnabled(), qPrintable(label));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestResolveDialog::namesThePayoutItIsAbout()
{
    QVERIFY(shownText(*m_dialog).contains(QLatin1String("250 USDT")));
    QVERIFY(shownText(*m_dialog).contains(tronAddress));
}

void TestResolveDialog::takesNothingOnEnterOrEscape()
{
    find<QLineEdit>("operationEdit")->setText(QStringLiteral("5edf873d9ed3a558712be543"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_fixture->payouts.resolved.isEmpty());
}

void TestResolveDialog::takesTheOperationWithoutSpacesAround()
{
    find<QLineEdit>("operationEdit")->setText(QStringLiteral(" 5edf873d9ed3a558712be543\n"));
    const QSignalSpy resolved(m_dialog.get(), &ResolveDialog::resolved);
    press(QStringLiteral("&Record my answer"));
    QTRY_COMPARE(resolved.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    const Resolution answer = m_fixture->payouts.resolved.first();
    QCOMPARE(answer.kind, Resolution::Kind::SentAs);
    QCOMPARE(answer.operationId, QStringLiteral("5edf873d9ed3a558712be543"));
    QCOMPARE(answer.by, QStringLiteral("mira"));
}

void TestResolveDialog::choosesSentWhenAnOperationIsTyped()
{
    find<QRadioButton>("notSentButton")->click();
    QTest::keyClicks(find<QLineEdit>("operationEdit"), QStringLiteral("5edf"));
    QVERIFY(find<QRadioButton>("sentButton")->isChecked());
    QVERIFY(!find<QRadioButton>("notSentButton")->isChecked());
}

void TestResolveDialog::takesNoEmptyOperation()
{
    QPushButton *button = shownButton(*m_dialog, QStringLiteral("&Record my answer"));
    QVERIFY(!button->isEnabled());
    find<QLineEdit>("operationEdit")->setText(QStringLiteral("  "));
    QVERIFY(!button->isEnabled());
    find<QLineEdit>("operationEdit")->setText(QStringLiteral("5edf"));
    QVERIFY(button->isEnabled());
}

void TestResolveDialog::recordsThatItWasNotSent()
{
    find<QLineEdit>("operationEdit")->setText(QStringLiteral("typed and then thought better of"));
    find<QRadioButton>("notSentButton")->click();
    press(QStringLiteral("&Record my answer"));
    QTRY_COMPARE(m_fixture->payouts.resolved.size(), 1);
    const Resolution answer = m_fixture->payouts.resolved.first();
    QCOMPARE(answer.kind, Resolution::Kind::NotSent);
    QCOMPARE(answer.operationId, QString());
    QCOMPARE(answer.via, QStringLiteral("window"));
}

void TestResolveDialog::staysWithItsReasonWhenItIsRefused()
{
    const ResolutionError differs{ResolutionFault::OperationDiffers, {}, {}};
    m_fixture->payouts.resolution = [differs](const QString &, const Resolution &) {
        return differs;
    };
    const QSignalSpy resolved(m_dialog.get(), &ResolveDialog::resolved);
    find<QLineEdit>("operationEdit")->setText(QStringLiteral("5edf"));
    press(QStringLiteral("&Record my answer"));
    QTRY_VERIFY(shownText(*m_dialog).contains(wordsFor(differs)));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(find<QLineEdit>("operationEdit")->text(), QStringLiteral("5edf"));
    QVERIFY(find<QLineEdit>("operationEdit")->isEnabled());
    press(QStringLiteral("&Record my answer"));
    QTRY_COMPARE(m_fixture->payouts.resolved.size(), 2);
    QCOMPARE(resolved.count(), 0);
}

void TestResolveDialog::isMarkedInPractice()
{
    QVERIFY(!m_dialog->findChild<ModeStrip *>()->isVisible());
    m_fixture->mode.isPractice = true;
    open();
    QVERIFY(m_dialog->findChild<ModeStrip *>()->isVisible());
    QVERIFY(m_dialog->windowTitle().startsWith(QLatin1String("[Practice] ")));
}

QTEST_MAIN(TestResolveDialog)
#include "tst_resolvedialog.moc"
