#include "gui/plainlineedit.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

class TestPlainLineEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhateverIsPasted_data();
    void keepsWhateverIsPasted();
    void keepsTheTextClearOfItsSuffix();
    void tellsThatThePersonLeftIt_data();
    void tellsThatThePersonLeftIt();

private:
    std::unique_ptr<PlainLineEdit> m_edit;
};

void TestPlainLineEdit::init()
{
    m_edit = std::make_unique<PlainLineEdit>();
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
}

void TestPlainLineEdit::keepsWhateverIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("longer than Qt's limit") << QString(100'000, u'a');
    QTest::newRow("a line feed within") << QStringLiteral("first\nsecond");
    QTest::newRow("a line feed at the end") << QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT\n");
    QTest::newRow("carriage return and tab") << QStringLiteral("a\r\n\tb");
    QTest::newRow("spaces at the ends") << QStringLiteral("  a b  ");
    QTest::newRow("bidi override") << QStringLiteral("abc\u202Edef");
    QTest::newRow("zero width") << QStringLiteral("abc\u200B\uFEFFdef");
    QTest::newRow("line separator") << QStringLiteral("abc\u2028def\u2029");
    QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001F4B0 1");
    QTest::newRow("control characters") << QStringLiteral("a\x01\x7F\u0085z");
}

void TestPlainLineEdit::keepsWhateverIsPasted()
{
    QFETCH(QString, text);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(m_edit.get(), QKeySequence::Paste);
    QCOMPARE(m_edit->text(), text);
}

void TestPlainLineEdit::keepsTheTextClearOfItsSuffix()
{
    m_edit->setSuffix(QStringLiteral("USDT"));
    QVERIFY(m_edit->textMargins().right() >= m_edit->fontMetrics().horizontalAdvance(QStringLiteral("USDT")));
    QCOMPARE(m_edit->text(), QString());
    m_edit->setSuffix({});
    QCOMPARE(m_edit->textMargins().right(), 0);
}

void TestPlainLineEdit::tellsThatThePersonLeftIt_data()
{
    QTest::addColumn<Qt::FocusReason>("reason");
    QTest::addColumn<int>("told");
    QTest::newRow("with Tab") << Qt::TabFocusReason << 1;
    QTest::newRow("with the mouse") << Qt::MouseFocusReason << 1;
    QTest::newRow("for another window") << Qt::ActiveWindowFocusReason << 0;
    QTest::newRow("for its own menu") << Qt::PopupFocusReason << 0;
}

void TestPlainLineEdit::tellsThatThePersonLeftIt()
{
    QFETCH(Qt::FocusReason, reason);
    QFETCH(int, told);
    const QSignalSpy left(m_edit.get(), &PlainLineEdit::left);
    QFocusEvent event(QEvent::FocusOut, reason);
    QCoreApplication::sendEvent(m_edit.get(), &event);
    QCOMPARE(left.count(), told);
}

QTEST_MAIN(TestPlainLineEdit)
#include "tst_plainlineedit.moc"
