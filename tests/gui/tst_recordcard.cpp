#include "gui/addressview.h"
#include "gui/explorerbutton.h"
#include "gui/recordcard.h"
#include "gui/statebadge.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/currencywords.h"
#include "words/statewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace SamplePayouts;

class TestRecordCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEverythingThatIsKnown();
    void leavesOutWhatIsNotKnown();
    void copiesExactly_data();
    void copiesExactly();
    void offersOnlyALinkThatMayBeOpened_data();
    void offersOnlyALinkThatMayBeOpened();
    void showsMarkupAsItIs();
    void countsTheRecipientsOfABatch();
    void forgetsTheRecordBefore();
    void cutsNoLineOfAnAddress_data();
    void cutsNoLineOfAnAddress();

private:
    void show(const WithdrawalRecord &record);
    QString shown() const { return shownText(*m_card); }

    std::unique_ptr<RecordCard> m_card;
};

namespace {

WithdrawalRecord accepted(const Withdrawal &withdrawal)
{
    WithdrawalRecord record{QStringLiteral("id"), {}, {}, withdrawal, QStringLiteral("key"), QStringLiteral("host")};
    record.state = WithdrawalState::Accepted;
    record.confirmedAt = someTime();
    record.operationId = QStringLiteral("5edf873d9ed3a558712be543");
    record.operationStatus = QStringLiteral("completed");
    record.fee = *Amount::parse(u"0.00000256");
    record.txUrls = QStringList{QStringLiteral("https://blockchair.com/bitcoin/transaction/00ff")};
    return record;
}

WithdrawalRecord doubt(const Withdrawal &withdrawal)
{
    WithdrawalRecord record{QStringLiteral("id"), {}, {}, withdrawal, QStringLiteral("key"), QStringLiteral("host")};
    record.state = WithdrawalState::Unknown;
    record.confirmedAt = someTime();
    return record;
}

} // namespace

void TestRecordCard::init()
{
    m_card = std::make_unique<RecordCard>();
}

void TestRecordCard::show(const WithdrawalRecord &record)
{
    m_card->setRecord(record);
    m_card->show();
}

void TestRecordCard::showsEverythingThatIsKnown()
{
    const WithdrawalRecord record = accepted(bitcoinPayout());
    show(record);
    QCOMPARE(m_card->findChild<StateBadge *>()->text(), stateName(record));
    QCOMPARE(m_card->findChild<AddressView *>()->address(), bitcoinAddress);
    QVERIFY(m_card->findChild<AddressView *>()->isVisible());
    for (const QString &text :
         {QStringLiteral("0.0125 BTC"), currencyLabel(QStringLiteral("BTC")), QStringLiteral("0.00000256 BTC"),
          QStringLiteral("Invoice 2026-118"), record.operationId}) {
        QVERIFY2(shown().contains(text), qPrintable(text));
    }
    QVERIFY(m_card->findChild<ExplorerButton *>()->text().contains(QLatin1String("blockchair.com")));
}

void TestRecordCard::leavesOutWhatIsNotKnown()
{
    show(doubt(etherPayout()));
    for (const char *label : {"Note", "Plisio operation", "Block explorer", "Link from Plisio", "Recipients"}) {
        QVERIFY2(!shown().split(u'\n').contains(QLatin1String(label)), label);
    }
    QVERIFY(shown().contains(nameOf(FeePlan::Normal)));
    QVERIFY(!m_card->findChild<ExplorerButton *>()->isVisible());
}

void TestRecordCard::copiesExactly_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << QStringLiteral("Copy the address") << moneroAddress;
    QTest::newRow("operation") << QStringLiteral("Copy the operation id") << QString(500, u'e');
    QTest::newRow("link") << QStringLiteral("Copy the link")
                          << QStringLiteral("https://blockchair.com/?q=%C3%A4%20&x=1#top");
}

void TestRecordCard::copiesExactly()
{
    QFETCH(QString, what);
    QFETCH(QString, text);
    WithdrawalRecord record = accepted(moneroPayout());
    record.operationId = QString(500, u'e');
    record.txUrls = QStringList{QStringLiteral("https://blockchair.com/?q=%C3%A4%20&x=1#top")};
    show(record);
    QPushButton *wanted = nullptr;
    for (QPushButton *button : m_card->findChildren<QPushButton *>()) {
        wanted = button->accessibleName() == what && button->isVisible() ? button : wanted;
    }
    QVERIFY(wanted);
    wanted->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(wanted->text(), QStringLiteral("Copied"));
}

void TestRecordCard::offersOnlyALinkThatMayBeOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("plain http") << QStringLiteral("http://blockchair.com/tx");
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("a disguised host") << QStringLiteral("https://blockchair.com@example.net/tx");
    QTest::newRow("markup") << QStringLiteral("<a href='https://example.net'>tx</a>");
}

void TestRecordCard::offersOnlyALinkThatMayBeOpened()
{
    QFETCH(QString, link);
    WithdrawalRecord record = accepted(bitcoinPayout());
    record.txUrls = QStringList{link};
    show(record);
    QVERIFY(!m_card->findChild<ExplorerButton *>()->isVisible());
    QVERIFY(shown().contains(link));
    QVERIFY(shown().contains(QLatin1String("Link from Plisio")));
}

void TestRecordCard::showsMarkupAsItIs()
{
    const QString note = QStringLiteral("<h1>note</h1>");
    WithdrawalRecord record =
        accepted(payout(QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("1"), note + u'\u202E'));
    record.operationId = QStringLiteral("<b>id</b>");
    show(record);
    QVERIFY(shown().contains(note + QStringLiteral("<U+202E>")));
    QVERIFY(shown().contains(QLatin1String("<b>id</b>")));
    for (const QLabel *label : m_card->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestRecordCard::countsTheRecipientsOfABatch()
{
    show(doubt(someWithdrawal(
        {somebody(etherAddress), somebody(QStringLiteral("0x8617E340B3D01FA5F11F306F4090FD50E238070D"))})));
    QVERIFY(!m_card->findChild<AddressView *>()->isVisible());
    QVERIFY(shown().contains(QLatin1String("2 recipient")));
    QVERIFY(shown().contains(QLatin1String("0.5 ETH")));
}

void TestRecordCard::forgetsTheRecordBefore()
{
    show(accepted(bitcoinPayout()));
    show(doubt(etherPayout()));
    QCOMPARE(m_card->findChild<AddressView *>()->address(), etherAddress);
    QVERIFY(!shown().contains(QLatin1String("5edf873d9ed3a558712be543")));
    QVERIFY(!shown().contains(QLatin1String("Invoice 2026-118")));
    QVERIFY(!m_card->findChild<ExplorerButton *>()->isVisible());
}

void TestRecordCard::cutsNoLineOfAnAddress_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {420, 500, 560, 640, 800}) {
        QTest::addRow("%d wide", width) << width;
    }
}

// Filled while hidden and shown afterwards, in a column, as on the page of a payout.
void TestRecordCard::cutsNoLineOfAnAddress()
{
    QFETCH(const int, width);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *card = new RecordCard(&page);
    column->addWidget(card);
    column->addStretch(1);
    card->hide();
    page.resize(width, 700);
    page.show();
    card->setRecord(accepted(bitcoinPayout()));
    card->show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *address = card->findChild<AddressView *>();
    QTRY_COMPARE_GE(address->height(), address->heightForWidth(address->width()));
}

QTEST_MAIN(TestRecordCard)
#include "tst_recordcard.moc"
