#include "gui/addressassist.h"
#include "gui/fieldnote.h"
#include "gui/plainlineedit.h"
#include "support/samplepayouts.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestAddressAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhoseAddressItIs();
    void completesByName();
    void tellsOfAnExchangedClipboard();
    void isSilentOnOrdinaryCopying_data();
    void isSilentOnOrdinaryCopying();

private:
    void paste(const QString &text);

    std::unique_ptr<QWidget> m_window;
    PlainLineEdit *m_edit = nullptr;
    FieldNote *m_note = nullptr;
    AddressAssist *m_assist = nullptr;
};

namespace {

const QString otherAddress = QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");

} // namespace

void TestAddressAssist::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new PlainLineEdit(m_window.get());
    m_note = new FieldNote(m_window.get());
    m_assist = new AddressAssist(m_edit, m_note);
    m_assist->setEntries(QStringLiteral("BTC"),
                         {{QStringLiteral("bitcoin"), bitcoinAddress, QStringLiteral("Acme"), {}, {}}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestAddressAssist::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_edit->paste();
}

void TestAddressAssist::saysWhoseAddressItIs()
{
    m_edit->setText(bitcoinAddress);
    QCOMPARE(m_note->text(), QStringLiteral("Known as Acme"));
    m_edit->setText(otherAddress);
    QVERIFY(m_note->text().isEmpty());
}

void TestAddressAssist::completesByName()
{
    QCompleter *completer = m_edit->completer();
    completer->setCompletionPrefix(QStringLiteral("cme"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), bitcoinAddress);
}

void TestAddressAssist::tellsOfAnExchangedClipboard()
{
    const QSignalSpy replaced(m_assist, &AddressAssist::clipboardReplaced);
    paste(bitcoinAddress);
    QGuiApplication::clipboard()->setText(otherAddress);
    QTRY_COMPARE(replaced.count(), 1);
}

void TestAddressAssist::isSilentOnOrdinaryCopying_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("nothing") << bitcoinAddress;
    QTest::newRow("an amount") << QStringLiteral("0.125");
    QTest::newRow("a sentence") << QStringLiteral("Please pay the invoice of last week soon");
    QTest::newRow("cleared") << QString();
}

void TestAddressAssist::isSilentOnOrdinaryCopying()
{
    QFETCH(QString, next);
    const QSignalSpy replaced(m_assist, &AddressAssist::clipboardReplaced);
    auto *timer = m_assist->findChild<QTimer *>();
    paste(bitcoinAddress);
    QGuiApplication::clipboard()->setText(next);
    QVERIFY(timer->isActive());
    QTRY_VERIFY(!timer->isActive());
    QCOMPARE(replaced.count(), 0);
}

QTEST_MAIN(TestAddressAssist)
#include "tst_addressassist.moc"
