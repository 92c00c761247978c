#include "gui/bookdialog.h"
#include "gui/bookpage.h"
#include "gui/currencypicker.h"
#include "gui/plainlineedit.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QFileDialog>
#include <QTableView>
#include <QTest>

using namespace SamplePayouts;

class TestBookPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAnAddressThatIsRight();
    void findsByNameAndAddress();
    void changesAndRemoves();
    void takesAFileWholeOrNotAtAll();
    void writesWhatItReadsAgain();
    void saysThatNewAddressesWait();

private:
    [[nodiscard]] QList<BookEntry> entries() const { return *m_fixture->safeguards.book.all().takeResult(); }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    void press(const QString &label) { QTest::mouseClick(shownButton(*m_page, label), Qt::LeftButton); }
    void keep(const QString &name);
    void import(const QByteArray &content);
    template<class Dialog>
    Dialog *dialog() const
    {
        return shownChild<Dialog>(*m_page->window());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<BookPage> m_page;
};

void TestBookPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_page = std::make_unique<BookPage>(m_fixture->services());
    m_page->show();
}

void TestBookPage::cleanup()
{
    m_fixture->settle();
    m_page.reset();
    m_fixture.reset();
}

void TestBookPage::keep(const QString &name)
{
    const Actor anna{QStringLiteral("anna"), QStringLiteral("window"), someTime()};
    const BookEntry entry{bookScope(QStringLiteral("BTC")), bitcoinAddress, name, {}, {}};
    QVERIFY(m_fixture->safeguards.book.keep({entry}, anna).takeResult());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestBookPage::import(const QByteArray &content)
{
    const QString path = m_fixture->ledgerFixture.folder.filePath(QStringLiteral("book.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    press(QStringLiteral("&Import…"));
    dialog<QFileDialog>()->selectFile(path);
    QMetaObject::invokeMethod(dialog<QFileDialog>(), "accept");
}

void TestBookPage::addsAnAddressThatIsRight()
{
    press(QStringLiteral("&Add…"));
    auto *added = dialog<BookDialog>();
    QVERIFY(added);
    QPushButton *save = shownButton(*added, QStringLiteral("Save"));
    const QList<PlainLineEdit *> edits = added->findChildren<PlainLineEdit *>();
    added->findChild<CurrencyPicker *>()->setCurrent(QStringLiteral("BTC"));
    edits.first()->setText(QStringLiteral("Acme"));
    edits.last()->setText(bitcoinAddress.chopped(1));
    QVERIFY(!save->isEnabled());
    edits.last()->setText(bitcoinAddress);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(entries().first().name, QStringLiteral("Acme"));
    QCOMPARE(entries().first().scope, QStringLiteral("bitcoin"));
}

void TestBookPage::findsByNameAndAddress()
{
    keep(QStringLiteral("Acme"));
    auto *search = m_page->findChild<QLineEdit *>();
    search->setText(QStringLiteral("nobody"));
    QCOMPARE(table()->model()->rowCount(), 0);
    search->setText(QStringLiteral("ACM"));
    QCOMPARE(table()->model()->rowCount(), 1);
    search->setText(bitcoinAddress.mid(3, 6));
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestBookPage::changesAndRemoves()
{
    keep(QStringLiteral("Acme"));
    QVERIFY(!shownButton(*m_page, QStringLiteral("&Change…"))->isEnabled());
    table()->selectRow(0);
    press(QStringLiteral("&Change…"));
    dialog<BookDialog>()->findChildren<PlainLineEdit *>().first()->setText(QStringLiteral("Acme Ltd"));
    QTest::mouseClick(shownButton(*dialog<BookDialog>(), QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(entries().first().name, QStringLiteral("Acme Ltd"));
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Acme Ltd"));
    table()->selectRow(0);
    press(QStringLiteral("&Remove…"));
    QPushButton *remove = nullptr;
    QTRY_VERIFY((remove = shownButton(*m_page->window(), QStringLiteral("Remove"))));
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(entries().isEmpty());
}

void TestBookPage::takesAFileWholeOrNotAtAll()
{
    const QByteArray good = "name,chain,address\nAcme,bitcoin," + bitcoinAddress.toLatin1() + "\n";
    import(good + "Bad,bitcoin,1Boat\n");
    QTRY_VERIFY(shownText(*m_page).contains(QStringLiteral("Look at row 3.")));
    QVERIFY(entries().isEmpty());
    import(good);
    QTRY_COMPARE(entries().size(), 1);
}

void TestBookPage::writesWhatItReadsAgain()
{
    keep(QStringLiteral("=Acme, \"Ltd\""));
    const QString path = m_fixture->ledgerFixture.folder.filePath(QStringLiteral("out.csv"));
    press(QStringLiteral("E&xport…"));
    dialog<QFileDialog>()->setOption(QFileDialog::DontConfirmOverwrite);
    dialog<QFileDialog>()->selectFile(path);
    QMetaObject::invokeMethod(dialog<QFileDialog>(), "accept");
    QTRY_VERIFY(shownText(*m_page).contains(QStringLiteral("The address book is written")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QList<BookEntry> before = entries();
    QVERIFY(m_fixture->safeguards.book.remove(before.first(), {{}, {}, someTime()}).takeResult());
    import(content);
    QTRY_COMPARE(entries(), before);
}

void TestBookPage::saysThatNewAddressesWait()
{
    const Actor anna{QStringLiteral("anna"), QStringLiteral("window"), someTime()};
    QVERIFY(m_fixture->safeguards.limits.set(LimitName::ClosedBook, *Amount::parse(u"1"), {}, anna).takeResult());
    QTRY_VERIFY(shownText(*m_page).contains(QStringLiteral("Only these addresses can be paid")));
}

QTEST_MAIN(TestBookPage)
#include "tst_bookpage.moc"
