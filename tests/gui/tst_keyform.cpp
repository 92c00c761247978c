#include "gui/keyform.h"
#include "gui/messagebar.h"
#include "support/fakekeyholder.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestKeyForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAKeyThatWorks();
    void hidesTheKey();
    void doesNotOfferAWrongKey();
    void explainsWhereTheAddressIsAllowed();
    void testsAgainWhenAsked();
    void offersToUseWhatCouldNotBeTested();
    void offersMemoryWhenThereIsNoKeychain();
    void testsNothingWithHiddenCharacters();
    void neverRepeatsTheKey_data();
    void neverRepeatsTheKey();

private:
    void test(const QString &key);
    QPushButton *button(const QString &label) const;
    // The one that is shown, else any.
    MessageBar *bar() const;

    std::unique_ptr<FakeKeyHolder> m_keys;
    std::unique_ptr<KeyForm> m_form;
};

namespace {

const QString canary = QStringLiteral("canary-key-0123456789abcdef");

} // namespace

void TestKeyForm::init()
{
    m_keys = std::make_unique<FakeKeyHolder>();
    m_form = std::make_unique<KeyForm>();
    m_form->setKeyHolder(*m_keys);
    m_form->show();
}

void TestKeyForm::test(const QString &key)
{
    m_form->findChild<QLineEdit *>()->setText(key);
    button(QStringLiteral("&Test and use key"))->click();
    QTest::qWait(0);
}

MessageBar *TestKeyForm::bar() const
{
    const QList<MessageBar *> bars = m_form->findChildren<MessageBar *>();
    const auto shown = std::find_if(bars.begin(), bars.end(), [](const MessageBar *each) { return each->isVisible(); });
    return shown == bars.end() ? bars.first() : *shown;
}

QPushButton *TestKeyForm::button(const QString &label) const
{
    for (QPushButton *candidate : m_form->findChildren<QPushButton *>()) {
        if (candidate->text() == label) {
            return candidate;
        }
    }
    return nullptr;
}

void TestKeyForm::storesAKeyThatWorks()
{
    const QSignalSpy taken(m_form.get(), &KeyForm::keyTaken);
    test(canary);
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(m_keys->stored, QList<QByteArray>{canary.toUtf8()});
    QCOMPARE(m_form->findChild<QLineEdit *>()->text(), QString());
}

void TestKeyForm::hidesTheKey()
{
    auto *edit = m_form->findChild<QLineEdit *>();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->actions().last()->setChecked(true);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    edit->actions().last()->setChecked(false);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void TestKeyForm::doesNotOfferAWrongKey()
{
    m_keys->testAnswer = {KeyHealth::Wrong, QStringLiteral("Unauthorized")};
    test(canary);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_keys->stored.isEmpty());
    QVERIFY(!button(QStringLiteral("Use it anyway"))->isVisible());
}

void TestKeyForm::explainsWhereTheAddressIsAllowed()
{
    m_keys->testAnswer = {KeyHealth::IpNotAllowed, {}};
    test(canary);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(QLatin1String("Request IP")));
    QVERIFY(m_keys->stored.isEmpty());
}

void TestKeyForm::testsAgainWhenAsked()
{
    m_keys->testAnswer = {KeyHealth::ClockOff};
    test(canary);
    QTRY_VERIFY(bar()->isVisible());
    m_keys->testAnswer = {KeyHealth::Works};
    button(QStringLiteral("Check again"))->click();
    QTRY_COMPARE(m_keys->stored, QList<QByteArray>{canary.toUtf8()});
    QVERIFY(!bar()->isVisible());
}

void TestKeyForm::offersToUseWhatCouldNotBeTested()
{
    m_keys->testAnswer = {KeyHealth::Unreachable, {}};
    test(canary);
    QTRY_VERIFY(button(QStringLiteral("Use it anyway"))->isVisible());
    button(QStringLiteral("Use it anyway"))->click();
    QTRY_COMPARE(m_keys->stored.size(), 1);
}

void TestKeyForm::offersMemoryWhenThereIsNoKeychain()
{
    m_keys->storeAnswer = KeyError{KeyFault::NoKeychain, {}};
    test(canary);
    QTRY_VERIFY(button(QStringLiteral("Keep in memory"))->isVisible());
    QCOMPARE(m_keys->source(), KeySource::None);
    button(QStringLiteral("Keep in memory"))->click();
    QCOMPARE(m_keys->source(), KeySource::Memory);
    QCOMPARE(m_form->findChild<QLineEdit *>()->text(), QString());
}

void TestKeyForm::testsNothingWithHiddenCharacters()
{
    test(canary + u'\n');
    QVERIFY(bar()->isVisible());
    QVERIFY(m_keys->tested.isEmpty());
    button(QStringLiteral("Remove them"))->click();
    QCOMPARE(m_form->findChild<QLineEdit *>()->text(), canary);
}

void TestKeyForm::neverRepeatsTheKey_data()
{
    QTest::addColumn<KeyHealth>("health");
    for (const KeyHealth health : {KeyHealth::Wrong, KeyHealth::IpNotAllowed, KeyHealth::WithdrawalsDisabled,
                                   KeyHealth::Refused, KeyHealth::ClockOff, KeyHealth::Unreachable}) {
        QTest::newRow(qPrintable(QString::number(int(health)))) << health;
    }
}

void TestKeyForm::neverRepeatsTheKey()
{
    QFETCH(KeyHealth, health);
    m_keys->testAnswer = {health, {}};
    test(canary);
    QTRY_VERIFY(bar()->isVisible());
    for (const QWidget *widget : m_form->findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleName().contains(canary));
        QVERIFY(!widget->accessibleDescription().contains(canary));
        QVERIFY(!widget->toolTip().contains(canary));
        const auto *label = qobject_cast<const QLabel *>(widget);
        QVERIFY(!label || !label->text().contains(canary));
    }
}

QTEST_MAIN(TestKeyForm)
#include "tst_keyform.moc"
