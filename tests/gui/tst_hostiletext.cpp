#include "gui/confirmdialog.h"
#include "gui/currencypicker.h"
#include "gui/historyview.h"
#include "gui/mainwindow.h"
#include "gui/sendform.h"
#include "support/hostiletext.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace SamplePayouts;

// The whole window on names, notes and answers that want to be markup and to hide characters.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAWindowThatWouldBeFooled();
    void isPlainOnEveryPage_data();
    void isPlainOnEveryPage();
    void isPlainInTheDetailsOfEachPayout();
    void isPlainInTheConfirmation();

private:
    void fillLedger();
    void open();
    void goTo(const QString &page);
    static QByteArray breaches() { return HostileText::breaches().join(u'\n').toUtf8(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

Withdrawal hostilePayout(const QString &amount)
{
    const QString hostile = HostileText::text();
    return *Withdrawal::create({QStringLiteral("BTC"),
                                8,
                                FeePlan::Normal,
                                {Recipient{bitcoinAddress, *Amount::parse(amount), 3, hostile, hostile}},
                                hostile});
}

PlisioError hostileError()
{
    const QString hostile = HostileText::text();
    return {hostile, 116, hostile, {{hostile, {hostile}}}};
}

} // namespace

void TestHostileText::init()
{
    QSettings(QStringLiteral("disburse"), QCoreApplication::applicationName()).clear();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->mode.shop->name = HostileText::text();
    for (Currency &currency : m_fixture->account.offered) {
        currency.name = HostileText::text();
    }
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        Finding warning;
        warning.name = FindingName::DuplicatePayment;
        warning.evidence = HostileText::text();
        return prepareAnyway(draft, {warning});
    };
    fillLedger();
}

void TestHostileText::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestHostileText::fillLedger()
{
    const QString hostile = HostileText::text();
    m_fixture->put(hostilePayout(QStringLiteral("0.1")), Rejected{hostileError()}, someTime().addDays(-3));
    Operation operation = operationFor(hostilePayout(QStringLiteral("0.2")));
    operation.status = hostile;
    operation.txUrls = {QStringLiteral("https://example.org/") + hostile, hostile};
    m_fixture->put(hostilePayout(QStringLiteral("0.2")), Accepted{operation}, someTime().addDays(-2));
    m_fixture->put(hostilePayout(QStringLiteral("0.3")), Unknown{DoubtCause::Deadline, {}, {}}, someTime().addDays(-1));
    const Actor actor{hostile, hostile, someTime()};
    auto kept = m_fixture->safeguards.book.keep({{QStringLiteral("bitcoin"), bitcoinAddress, hostile, {}, {}}}, actor);
    QTRY_VERIFY(kept.isFinished() && kept.result());
    auto stopped = m_fixture->safeguards.sending.stop(actor);
    QTRY_VERIFY(stopped.isFinished() && stopped.result());
    BatchDraft list;
    list.currency = QStringLiteral("BTC");
    RecipientRow row;
    row.address = hostile;
    row.name = hostile;
    row.amount = hostile;
    row.note = hostile;
    row.row = 1;
    list.rows = {row};
    auto saved = m_fixture->listDraft.save(list);
    QTRY_VERIFY(saved.isFinished());
}

void TestHostileText::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->mode);
    m_window->show();
    m_window->open(m_fixture->services());
    QTRY_VERIFY(shownButton(*m_window, QStringLiteral("Send"))
                && shownButton(*m_window, QStringLiteral("Send"))->isEnabled());
}

void TestHostileText::goTo(const QString &page)
{
    QTest::mouseClick(shownButton(*m_window, page), Qt::LeftButton);
    m_fixture->settle();
    QCoreApplication::processEvents();
}

void TestHostileText::findsAWindowThatWouldBeFooled()
{
    QCOMPARE(breaches(), QByteArray());
    QLabel label(QStringLiteral("of <b>x</b>"));
    QVERIFY(!breaches().isEmpty());
    label.setTextFormat(Qt::PlainText);
    QCOMPARE(breaches(), QByteArray());
    label.setText(HostileText::text());
    QVERIFY(!breaches().isEmpty());
    label.clear();
    label.setToolTip(QStringLiteral("<b>x</b>"));
    QVERIFY(!breaches().isEmpty());
}

void TestHostileText::isPlainOnEveryPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"Send", "Mass payout", "History", "Balances", "Address book", "Settings"}) {
        QTest::newRow(page) << QString::fromLatin1(page);
    }
}

void TestHostileText::isPlainOnEveryPage()
{
    QFETCH(QString, page);
    open();
    goTo(page);
    QTRY_VERIFY(HostileText::timesShown() > 0);
    QCOMPARE(breaches(), QByteArray());
}

void TestHostileText::isPlainInTheDetailsOfEachPayout()
{
    open();
    goTo(QStringLiteral("History"));
    auto *table = m_window->findChild<HistoryView *>()->findChild<QTableView *>(QStringLiteral("table"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        table->selectRow(row);
        m_fixture->settle();
        QCOMPARE(breaches(), QByteArray());
    }
}

void TestHostileText::isPlainInTheConfirmation()
{
    open();
    goTo(QStringLiteral("Send"));
    auto *form = m_window->findChild<SendForm *>();
    QTRY_VERIFY(form->isVisible());
    form->setDraft(
        {QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.4"), FeePlan::Normal, HostileText::text()});
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("reviewButton")), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<ConfirmDialog *>());
    QVERIFY(HostileText::timesShown() > 0);
    QCOMPARE(breaches(), QByteArray());
    m_window->findChild<ConfirmDialog *>()->reject();
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
