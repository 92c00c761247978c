#include "gui/amountveil.h"

#include <QLabel>
#include <QTest>

class TestAmountVeil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesAmountsAndNothingElse_data();
    void hidesAmountsAndNothingElse();
    void drawsLabelsWithoutTheirAmount();
    void leavesTheTextItself();
};

void TestAmountVeil::hidesAmountsAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("0.5 BTC", "••• BTC");
    row("Available: 1200 USDT", "Available: ••• USDT");
    row("$12.50", "•••");
    row("1500.00 USD", "••• USD");
    row("0.001 ETH to 0x52908400098527886E0F7030069857D2E4169EE7",
        "••• ETH to 0x52908400098527886E0F7030069857D2E4169EE7");
    row("2026-11-23 08:30 UTC", "2026-11-23 08:30 UTC");
    row("3 recipients", "3 recipients");
    row("Invoice 7", "Invoice 7");
}

void TestAmountVeil::hidesAmountsAndNothingElse()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(AmountVeil::veiled(text), shown);
}

void TestAmountVeil::drawsLabelsWithoutTheirAmount()
{
    AmountVeil veil;
    QLabel one(QStringLiteral("0.51234 BTC"));
    QLabel other(QStringLiteral("0.91817 BTC"));
    for (QLabel *label : {&one, &other}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->resize(160, 30);
    }
    const QImage open = one.grab().toImage();
    QVERIFY(open != other.grab().toImage());
    veil.setDown(true);
    QVERIFY(one.grab().toImage() != open);
    QCOMPARE(one.grab().toImage(), other.grab().toImage());
    veil.setDown(false);
    QCOMPARE(one.grab().toImage(), open);
}

void TestAmountVeil::leavesTheTextItself()
{
    AmountVeil veil;
    veil.setDown(true);
    const QLabel label(QStringLiteral("0.5 BTC"));
    QCOMPARE(label.text(), QStringLiteral("0.5 BTC"));
    veil.setDown(false);
}

QTEST_MAIN(TestAmountVeil)
#include "tst_amountveil.moc"
