#include "gui/modestrip.h"
#include "gui/questiondialog.h"
#include "support/shownwidgets.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

class TestQuestionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersEnterWithItsFirstButton();
    void answersEscapeWithNo();
    void answersWithTheButtonPressed();
    void showsMarkupAsItIs();
    void isMarkedInPractice();
    void isGoneAfterTheAnswer();

private:
    void open(const RunMode &mode = {});

    QPointer<QuestionDialog> m_dialog;
};

void TestQuestionDialog::init()
{
    open();
}

void TestQuestionDialog::cleanup()
{
    delete m_dialog;
}

void TestQuestionDialog::open(const RunMode &mode)
{
    delete m_dialog;
    m_dialog = new QuestionDialog(mode);
    m_dialog->setQuestion(QStringLiteral("Forget <b>it</b>?"), QStringLiteral("It is <i>gone</i> then."));
    m_dialog->addAnswer(QStringLiteral("Keep"), QuestionDialog::Answer::Reject);
    m_dialog->addAnswer(QStringLiteral("Forget"), QuestionDialog::Answer::Accept, QStringLiteral("danger"));
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestQuestionDialog::answersEnterWithItsFirstButton()
{
    const QSignalSpy accepted(m_dialog, &QDialog::accepted);
    const QSignalSpy rejected(m_dialog, &QDialog::rejected);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(accepted.count(), 0);
}

void TestQuestionDialog::answersEscapeWithNo()
{
    const QSignalSpy rejected(m_dialog, &QDialog::rejected);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestQuestionDialog::answersWithTheButtonPressed()
{
    const QSignalSpy accepted(m_dialog, &QDialog::accepted);
    QTest::mouseClick(shownButton(*m_dialog, QStringLiteral("Forget")), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestQuestionDialog::showsMarkupAsItIs()
{
    QCOMPARE(shownText(*m_dialog), QStringLiteral("Forget <b>it</b>?\nIt is <i>gone</i> then."));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestQuestionDialog::isMarkedInPractice()
{
    QVERIFY(!m_dialog->findChild<ModeStrip *>()->isVisible());
    RunMode practice;
    practice.isPractice = true;
    open(practice);
    QVERIFY(m_dialog->findChild<ModeStrip *>()->isVisible());
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("[Practice] Disburse"));
}

void TestQuestionDialog::isGoneAfterTheAnswer()
{
    m_dialog->reject();
    QTRY_VERIFY(m_dialog.isNull());
}

QTEST_MAIN(TestQuestionDialog)
#include "tst_questiondialog.moc"
