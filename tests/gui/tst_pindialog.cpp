#include "gui/pindialog.h"
#include "support/shownwidgets.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

class TestPinDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAPinThatIsTypedTwice_data();
    void takesAPinThatIsTypedTwice();
    void saysWhenTheyDiffer();
    void handsThePinOnAndKeepsNothing();
    void hidesWhatIsTyped();

private:
    [[nodiscard]] QPushButton *setButton() const { return shownButton(*m_dialog, QStringLiteral("Set PIN")); }
    void type(const QString &pin, const QString &again);

    QWidget m_window;
    QPointer<PinDialog> m_dialog;
    QList<QLineEdit *> m_pins;
};

void TestPinDialog::init()
{
    delete m_dialog;
    m_window.show();
    m_dialog = new PinDialog(RunMode(), &m_window);
    m_dialog->open();
    m_pins.clear();
    for (QLineEdit *each : m_dialog->findChildren<QLineEdit *>()) {
        if (each->echoMode() == QLineEdit::Password) {
            m_pins.append(each);
        }
    }
    QCOMPARE(m_pins.size(), 2);
}

void TestPinDialog::type(const QString &pin, const QString &again)
{
    m_pins.at(0)->setText(pin);
    m_pins.at(1)->setText(again);
}

void TestPinDialog::takesAPinThatIsTypedTwice_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("three characters") << QStringLiteral("123") << QStringLiteral("123") << false;
    QTest::newRow("four") << QStringLiteral("1234") << QStringLiteral("1234") << true;
    QTest::newRow("letters") << QStringLiteral("größer") << QStringLiteral("größer") << true;
    QTest::newRow("once") << QStringLiteral("1234") << QString() << false;
    QTest::newRow("two of them") << QStringLiteral("1234") << QStringLiteral("1235") << false;
}

void TestPinDialog::takesAPinThatIsTypedTwice()
{
    QFETCH(QString, pin);
    QFETCH(QString, again);
    QFETCH(bool, isTaken);
    type(pin, again);
    const QSignalSpy accepted(m_dialog, &QDialog::accepted);
    QCOMPARE(setButton()->isEnabled(), isTaken);
    QTest::keyClick(m_pins.at(1), Qt::Key_Return);
    if (m_dialog && m_dialog->isVisible()) {
        QTest::mouseClick(setButton(), Qt::LeftButton);
    }
    QCOMPARE(accepted.count(), isTaken ? 1 : 0);
}

void TestPinDialog::saysWhenTheyDiffer()
{
    type(QStringLiteral("1234"), QStringLiteral("1243"));
    QVERIFY(shownText(*m_dialog).contains(QStringLiteral("The two PINs differ.")));
    type(QStringLiteral("1234"), QString());
    QVERIFY(!shownText(*m_dialog).contains(QStringLiteral("differ")));
}

void TestPinDialog::handsThePinOnAndKeepsNothing()
{
    type(QStringLiteral("2468"), QStringLiteral("2468"));
    m_dialog->findChild<QSpinBox *>()->setValue(3);
    QCOMPARE(m_dialog->takePin().reveal(), QByteArray("2468"));
    QCOMPARE(m_dialog->minutes(), 3);
    QVERIFY(m_pins.at(0)->text().isEmpty() && m_pins.at(1)->text().isEmpty());
    QVERIFY(m_dialog->takePin().isEmpty());
}

void TestPinDialog::hidesWhatIsTyped()
{
    for (const QLineEdit *each : m_pins) {
        QVERIFY(each->inputMethodHints() & Qt::ImhSensitiveData);
    }
}

QTEST_MAIN(TestPinDialog)
#include "tst_pindialog.moc"
