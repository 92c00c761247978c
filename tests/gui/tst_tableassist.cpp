#include "gui/booknames.h"
#include "gui/plainlineedit.h"
#include "gui/tableassist.h"
#include "support/recipientbench.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QCompleter>
#include <QSignalSpy>

using namespace RecipientCells;
using namespace SamplePayouts;

class TestTableAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhoseAddressARowHas();
    void showsADifferentName();
    void keepsWhatTheListSays();
    void completesAnAddressByTheName();
    void completesNothingElse();
    void tellsOfAnAddressExchangedAfterAPaste();
    void tellsOfAnAddressExchangedAfterAPasteIntoACell();
    void knowsTheCurrenciesOfPastedRows();
    void isSilentOnOrdinaryCopying();

private:
    [[nodiscard]] QString nameIn(int row) const
    {
        return m_bench->view.filter().index(row, NameColumn).data().toString();
    }
    static RecipientRow paid(const QString &address, const QString &name = {}, const QString &currency = {});
    void openEditor(const CellPlace &place);
    [[nodiscard]] PlainLineEdit *editor() const { return m_bench->view.findChild<PlainLineEdit *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<RecipientBench> m_bench;
    std::unique_ptr<BookNames> m_names;
    TableAssist *m_assist = nullptr;
};

namespace {

const QString otherAddress = QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");

} // namespace

void TestTableAssist::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const Actor mira{QStringLiteral("mira"), QStringLiteral("window"), someTime()};
    auto kept =
        m_fixture->safeguards.book.keep({{QStringLiteral("bitcoin"), bitcoinAddress, QStringLiteral("Acme"), {}, {}},
                                         {QStringLiteral("ethereum"), etherAddress, QStringLiteral("Bolt"), {}, {}}},
                                        mira);
    QTRY_VERIFY(kept.isFinished() && kept.result());
    m_bench = std::make_unique<RecipientBench>();
    QVERIFY(m_bench->open({paid(bitcoinAddress), paid(bitcoinAddress, QStringLiteral("Acme, Berlin")),
                           paid(etherAddress), paid(etherAddress, {}, QStringLiteral("ETH"))}));
    m_names = std::make_unique<BookNames>(m_fixture->services(), nullptr);
    m_assist = new TableAssist(m_bench->view, *m_bench->actions, *m_names);
    m_assist->setCurrency(QStringLiteral("BTC"));
    QTRY_COMPARE(m_names->entriesFor(QStringLiteral("BTC")).size(), 1);
}

void TestTableAssist::cleanup()
{
    m_fixture->settle();
    m_bench.reset();
    m_names.reset();
    m_fixture.reset();
}

RecipientRow TestTableAssist::paid(const QString &address, const QString &name, const QString &currency)
{
    RecipientRow row;
    row.address = address;
    row.name = name;
    row.currency = currency;
    return row;
}

void TestTableAssist::openEditor(const CellPlace &place)
{
    m_bench->view.showPlace(place);
    m_bench->press(Qt::Key_F2);
    QVERIFY(editor());
    editor()->clear();
}

void TestTableAssist::showsWhoseAddressARowHas()
{
    QCOMPARE(nameIn(0), QStringLiteral("Acme"));
    QVERIFY(nameIn(2).isEmpty()); // no address of bitcoin
    QCOMPARE(nameIn(3), QStringLiteral("Bolt"));
    m_assist->setCurrency(QStringLiteral("ETH"));
    QVERIFY(nameIn(0).isEmpty());
    QCOMPARE(nameIn(2), QStringLiteral("Bolt"));
}

void TestTableAssist::showsADifferentName()
{
    QCOMPARE(nameIn(1), QStringLiteral("Acme, Berlin (known as Acme)"));
}

void TestTableAssist::keepsWhatTheListSays()
{
    QVERIFY(m_bench->table.index(0, NameColumn).data(Qt::EditRole).toString().isEmpty());
    QVERIFY(m_bench->table.rows().at(0).name.isEmpty());
    QCOMPARE(m_bench->table.rows().at(1).name, QStringLiteral("Acme, Berlin"));
}

void TestTableAssist::completesAnAddressByTheName()
{
    openEditor({4, AddressColumn});
    QCompleter *completer = editor()->completer();
    QVERIFY(completer);
    completer->setCompletionPrefix(QStringLiteral("acm"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), bitcoinAddress);
    completer->setCompletionPrefix(QStringLiteral("bol")); // of another chain
    QCOMPARE(completer->completionCount(), 0);
}

void TestTableAssist::completesNothingElse()
{
    openEditor({0, NoteColumn});
    QVERIFY(!editor()->completer());
}

void TestTableAssist::tellsOfAnAddressExchangedAfterAPaste()
{
    const QSignalSpy replaced(m_assist, &TableAssist::clipboardReplaced);
    m_bench->view.showPlace({4, AddressColumn});
    QGuiApplication::clipboard()->setText(bitcoinAddress + QStringLiteral("\t0.5"));
    m_bench->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_bench->table.rows().last().address, bitcoinAddress);
    QGuiApplication::clipboard()->setText(otherAddress + QStringLiteral("\t0.5"));
    QTRY_COMPARE(replaced.count(), 1);
}

void TestTableAssist::tellsOfAnAddressExchangedAfterAPasteIntoACell()
{
    const QSignalSpy replaced(m_assist, &TableAssist::clipboardReplaced);
    openEditor({4, AddressColumn});
    QGuiApplication::clipboard()->setText(bitcoinAddress);
    editor()->paste();
    QGuiApplication::clipboard()->setText(otherAddress);
    QTRY_COMPARE(replaced.count(), 1);
}

void TestTableAssist::knowsTheCurrenciesOfPastedRows()
{
    const QSignalSpy replaced(m_assist, &TableAssist::clipboardReplaced);
    const QString list = QStringLiteral("address\tamount\tcurrency\n%1\t5\tLTC\n");
    m_assist->setCurrency({});
    m_bench->view.showPlace({4, AddressColumn});
    QGuiApplication::clipboard()->setText(list.arg(QStringLiteral("ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea")));
    m_bench->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_bench->table.rows().last().currency, QStringLiteral("LTC"));
    QGuiApplication::clipboard()->setText(list.arg(QStringLiteral("LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9")));
    QTRY_COMPARE(replaced.count(), 1);
}

void TestTableAssist::isSilentOnOrdinaryCopying()
{
    const QSignalSpy replaced(m_assist, &TableAssist::clipboardReplaced);
    const auto *timer = m_assist->findChild<QTimer *>();
    m_bench->view.showPlace({4, AddressColumn});
    QGuiApplication::clipboard()->setText(bitcoinAddress);
    m_bench->press(Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("0.125"));
    QVERIFY(timer->isActive());
    QTRY_VERIFY(!timer->isActive());
    QCOMPARE(replaced.count(), 0);
}

QTEST_MAIN(TestTableAssist)
#include "tst_tableassist.moc"
