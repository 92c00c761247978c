#include "gui/clipboardwatch.h"
#include "support/samplepayouts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestClipboardWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAnExchangedAddress_data();
    void tellsOfAnExchangedAddress();
    void isSilentOnOrdinaryCopying_data();
    void isSilentOnOrdinaryCopying();

private:
    // How often it spoke when this stood in the clipboard a moment after that was pasted.
    static int spoken(const QString &pasted, const QString &then);
};

namespace {

const QString otherAddress = QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");

QString list(const QString &first, const QString &second)
{
    return QStringLiteral("%1\t0.5\tInvoice 1\n%2\t0.25\tInvoice 2\n").arg(first, second);
}

} // namespace

int TestClipboardWatch::spoken(const QString &pasted, const QString &then)
{
    ClipboardWatch watch(nullptr);
    watch.setCurrencies({QStringLiteral("ETH"), QStringLiteral("BTC")});
    const QSignalSpy replaced(&watch, &ClipboardWatch::replaced);
    const auto *timer = watch.findChild<QTimer *>();
    QGuiApplication::clipboard()->setText(pasted);
    watch.watch(pasted);
    QGuiApplication::clipboard()->setText(then);
    return QTest::qWaitFor([timer] { return !timer->isActive(); }) ? int(replaced.count()) : -1;
}

void TestClipboardWatch::tellsOfAnExchangedAddress_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("then");
    QTest::newRow("alone") << bitcoinAddress << otherAddress;
    QTest::newRow("of another currency of the list") << bitcoinAddress << etherAddress;
    QTest::newRow("with spaces around it") << bitcoinAddress << u' ' + otherAddress + u'\n';
    QTest::newRow("in a list") << list(bitcoinAddress, etherAddress) << list(bitcoinAddress, otherAddress);
}

void TestClipboardWatch::tellsOfAnExchangedAddress()
{
    QFETCH(QString, pasted);
    QFETCH(QString, then);
    QCOMPARE(spoken(pasted, then), 1);
}

void TestClipboardWatch::isSilentOnOrdinaryCopying_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("then");
    QTest::newRow("nothing new") << bitcoinAddress << bitcoinAddress;
    QTest::newRow("cleared") << bitcoinAddress << QString();
    QTest::newRow("an amount") << bitcoinAddress << QStringLiteral("0.125");
    QTest::newRow("a long word") << bitcoinAddress << QStringLiteral("Invoice-2026-0118-second-reminder");
    QTest::newRow("an address of another chain") << bitcoinAddress << tronAddress;
    QTest::newRow("the next address after an amount") << QStringLiteral("0.125") << otherAddress;
    QTest::newRow("one address of a list") << list(bitcoinAddress, etherAddress) << bitcoinAddress;
    QTest::newRow("the list with another amount")
        << list(bitcoinAddress, etherAddress)
        << list(bitcoinAddress, etherAddress).replace(QLatin1String("0.25"), QLatin1String("0.75"));
}

void TestClipboardWatch::isSilentOnOrdinaryCopying()
{
    QFETCH(QString, pasted);
    QFETCH(QString, then);
    QCOMPARE(spoken(pasted, then), 0);
}

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboardwatch.moc"
