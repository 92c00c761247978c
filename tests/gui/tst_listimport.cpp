#include "gui/columnchooser.h"
#include "gui/importdialog.h"
#include "gui/listimport.h"
#include "support/ledgerfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

// From a file through the dialog to rows for the table.
class TestListImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAFileByOneKey();
    void takesEveryRecordOfABadFile();
    void asksForTheDecimalMark();
    void saysWhatKeepsAFileOut_data();
    void saysWhatKeepsAFileOut();
    void takesTheColumnsThatAreChosen();
    void remembersTheColumnsOfAShape();
    void readsAnewWithAnotherSeparator();
    void refusesAnotherTotal();
    void comparesWithWhatTheFileSays();
    void addsBehindTheRows();
    void leavesTheTableAloneAfterANo();
    void keepsTheFileInTheLedger();
    void takesOnlyWhatWasNotPaid();
    void leavesAFileWithResultsByItself();

private:
    template<class Widget>
    Widget *find(const char *name)
    {
        return dialog()->findChild<Widget *>(QLatin1String(name));
    }
    ImportDialog *dialog() { return m_window->findChild<ImportDialog *>(); }
    QString verdict() { return find<QLabel>("verdictLabel")->text(); }
    bool isTakeable() { return find<QPushButton>("importButton")->isEnabled(); }
    void open(const QByteArray &content, qsizetype rowsBefore = 0);
    void take();
    void choose(const char *name, int place);
    void chooseColumn(int column, const QString &meaning);
    [[nodiscard]] QList<RecipientRow> taken() const
    {
        return m_taken->isEmpty() ? QList<RecipientRow>() : m_taken->last().first().value<QList<RecipientRow>>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<ProfileSettings> m_settings;
    std::unique_ptr<ListArchive> m_archive;
    std::unique_ptr<QWidget> m_window;
    ListImport *m_import = nullptr;
    std::unique_ptr<QSignalSpy> m_taken;
    int m_files = 0;
    int m_handed = 0;
};

void TestListImport::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
    m_settings = std::make_unique<ProfileSettings>(m_store);
    m_archive = std::make_unique<ListArchive>(m_store);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
    m_import = new ListImport(*m_settings, *m_archive, {}, m_window.get());
    for (const auto signal : {&ListImport::replaced, &ListImport::appended}) {
        connect(m_import, signal, this, [this] { ++m_handed; });
    }
    connect(m_import, &ListImport::failed, this, [this] { ++m_handed; });
    m_taken = std::make_unique<QSignalSpy>(m_import, &ListImport::replaced);
}

void TestListImport::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_archive.reset();
    m_store.reset();
}

void TestListImport::open(const QByteArray &content, qsizetype rowsBefore)
{
    QFile file(m_folder.filePath(QStringLiteral("list%1.csv").arg(++m_files)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_import->open(file.fileName(), rowsBefore);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void TestListImport::take()
{
    QTRY_VERIFY(isTakeable());
    const int before = m_handed;
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(m_handed > before);
}

void TestListImport::choose(const char *name, int place)
{
    auto *choice = find<QComboBox>(name);
    choice->setCurrentIndex(place);
    Q_EMIT choice->activated(place);
}

void TestListImport::chooseColumn(int column, const QString &meaning)
{
    auto *choice = find<ColumnChooser>("columns")->cellWidget(0, column)->findChild<QComboBox *>();
    choice->setCurrentText(meaning);
    Q_EMIT choice->activated(choice->currentIndex());
}

void TestListImport::takesAFileByOneKey()
{
    open("address;amount\nA;1,5\nB;2\n");
    QVERIFY(verdict().contains(QStringLiteral("3.5")));
    QVERIFY(find<QCheckBox>("headerBox")->isChecked());
    QCOMPARE(find<QComboBox>("separatorChoice")->currentText(), QStringLiteral("Semicolon"));
    QVERIFY(find<QComboBox>("decimalChoice")->currentText().startsWith(QStringLiteral("Comma")));
    take();
    QCOMPARE(taken().size(), 2);
    QCOMPARE(taken().first().amount, QStringLiteral("1.5"));
    QCOMPARE(taken().first().fileRow, 2);
    QCOMPARE(m_taken->last().last().toString().size(), 64);
}

void TestListImport::takesEveryRecordOfABadFile()
{
    open("A,1,x\nB\nC,3,x,y\n");
    QVERIFY(verdict().contains(QStringLiteral("2")));
    take();
    QCOMPARE(taken().size(), 3);
    QCOMPARE(taken().at(1).fault, ListFault::MissingCells);
    QCOMPARE(taken().at(2).note, QStringLiteral("x,y"));
}

void TestListImport::asksForTheDecimalMark()
{
    open("A;1,234\n");
    QVERIFY(!isTakeable());
    QVERIFY(verdict().contains(QStringLiteral("1234 or 1.234")));
    choose("decimalChoice", int(DecimalMark::Comma));
    QTRY_VERIFY(isTakeable());
    take();
    QCOMPARE(taken().first().amount, QStringLiteral("1.234"));
    QVERIFY(!taken().first().fault);
}

void TestListImport::saysWhatKeepsAFileOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("no end") << QByteArray("A,1\nB,2,\"x\n") << QStringLiteral("Row 2 of the file: A quote opens");
    QTest::newRow("no header") << QByteArray("who,what\nA,1\n") << QStringLiteral("neither a header nor");
}

void TestListImport::saysWhatKeepsAFileOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    open(content);
    QVERIFY2(verdict().contains(why), qPrintable(verdict()));
    QVERIFY(!isTakeable());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(taken().isEmpty());
}

void TestListImport::takesTheColumnsThatAreChosen()
{
    open("who,what,x\nA,1,May\nB,2,June\n");
    chooseColumn(0, QStringLiteral("Address"));
    chooseColumn(1, QStringLiteral("Amount"));
    QTRY_VERIFY(isTakeable());
    chooseColumn(2, QStringLiteral("Note"));
    take();
    QCOMPARE(taken().size(), 2);
    QCOMPARE(taken().last().address, QStringLiteral("B"));
    QCOMPARE(taken().last().note, QStringLiteral("June"));
}

void TestListImport::remembersTheColumnsOfAShape()
{
    takesTheColumnsThatAreChosen();
    open("who,what,x\nC,3,July\n");
    QTRY_VERIFY(isTakeable());
    take();
    QCOMPARE(taken().first().address, QStringLiteral("C"));
    QCOMPARE(taken().first().note, QStringLiteral("July"));
    open("who,what,y\nC,3,July\n");
    QVERIFY(!isTakeable());
}

void TestListImport::readsAnewWithAnotherSeparator()
{
    open("A,1;x\nB,2;y\n");
    choose("separatorChoice", 0);
    QTRY_VERIFY(!verdict().startsWith(QStringLiteral("Reading")));
    QCOMPARE(find<ColumnChooser>("columns")->columnCount(), 2);
    QCOMPARE(find<ColumnChooser>("columns")->item(1, 1)->text(), QStringLiteral("1;x"));
}

void TestListImport::refusesAnotherTotal()
{
    open("A,1\nB,2\n");
    find<QLineEdit>("totalEdit")->setText(QStringLiteral("4"));
    QVERIFY(!isTakeable());
    QVERIFY(verdict().contains(QStringLiteral("adds up to 3")));
    find<QLineEdit>("totalEdit")->setText(QStringLiteral("three"));
    QVERIFY(!isTakeable());
    find<QLineEdit>("totalEdit")->setText(QStringLiteral("3.0"));
    QVERIFY(isTakeable());
    find<QLineEdit>("countEdit")->setText(QStringLiteral("3"));
    QVERIFY(!isTakeable());
    find<QLineEdit>("countEdit")->setText(QStringLiteral("2"));
    take();
    QCOMPARE(taken().size(), 2);
}

void TestListImport::comparesWithWhatTheFileSays()
{
    open("A,1\nB,2\nTotal,4\n");
    QVERIFY(!isTakeable());
    QVERIFY(verdict().contains(QStringLiteral("but 4 was expected")));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    open("A,1\nB,2\nTotal,3\n");
    take();
    QCOMPARE(taken().size(), 2);
}

void TestListImport::addsBehindTheRows()
{
    const QSignalSpy added(m_import, &ListImport::appended);
    open("A,1\n", 3);
    find<QRadioButton>("appendButton")->click();
    take();
    QCOMPARE(added.count(), 1);
    QVERIFY(taken().isEmpty());
}

void TestListImport::leavesTheTableAloneAfterANo()
{
    open("A,1\n");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(taken().isEmpty());
}

void TestListImport::keepsTheFileInTheLedger()
{
    const QByteArray content("address,amount,x\n1a,0.5,y\n");
    open(content);
    take();
    const QString hash = m_taken->last().at(1).toString();
    const auto kept = m_archive->files.load(hash).takeResult();
    QVERIFY(kept && kept->has_value());
    QCOMPARE((*kept)->text, content);
    QVERIFY((*kept)->fileName.endsWith(QStringLiteral(".csv")));
}

void TestListImport::takesOnlyWhatWasNotPaid()
{
    const QString refused = *onJournal(*m_store, [](Journal &journal) -> Result<QString, LedgerError> {
        const auto ids = journal.plan(confirmed(), someContext(QStringLiteral("b1")));
        static_cast<void>(journal.claim(ids->front(), someContext(), someTime()));
        static_cast<void>(journal.record(ids->front(), Rejected{}, someTime()));
        return ids->front();
    });
    const QSignalSpy told(m_import, &ListImport::told);
    open(QStringLiteral("address,amount,disburse_state,disburse_withdrawal\n1a,0.5,rejected,%1\n1b,1,accepted,w2\n")
             .arg(refused)
             .toUtf8());
    take();
    QCOMPARE(taken().size(), 1);
    QCOMPARE(taken().front().fileRow, 2);
    QCOMPARE(told.size(), 1);
    const QString hash = m_taken->last().at(1).toString();
    QCOMPARE(*m_archive->files.earlier(hash).takeResult(), (QHash<int, QString>{{2, refused}}));
}

void TestListImport::leavesAFileWithResultsByItself()
{
    const QSignalSpy failed(m_import, &ListImport::failed);
    const QSignalSpy added(m_import, &ListImport::appended);
    open("address,amount,disburse_state,disburse_withdrawal\n1a,0.5,not-in-batch,\n", 3);
    find<QRadioButton>("appendButton")->setChecked(true);
    take();
    QCOMPARE(failed.size(), 1);
    QVERIFY(added.isEmpty() && m_taken->isEmpty());
}

QTEST_MAIN(TestListImport)
#include "tst_listimport.moc"
