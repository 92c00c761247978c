#include "gui/resultdesk.h"

#include "support/windowfixture.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestResultDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesTheResults_data();
    void savesTheResults();
    void saysWhyTheyAreNotSaved();
    void handsOutTheListAgain();

private:
    void plan();
    void save(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    ResultDesk *m_desk = nullptr;
};

void TestResultDesk::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_desk = new ResultDesk(m_fixture->services(), m_window.get());
    plan();
}

void TestResultDesk::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

// A batch of one row that came from a file.
void TestResultDesk::plan()
{
    KeptList file{QString(64, u'a'), u"Mai.csv"_s, "wallet,amount,x\n0xaa,0.25,=1\n"};
    QVERIFY(m_fixture->listArchive.files.keep(file).takeResult());
    Recipient recipient = somebody();
    recipient.row = 1;
    const BatchList list{file.hash, {{1, recipient.address, u"0.25"_s, {}, {}, {}, 2}}, {}};
    const Confirmed yes =
        *Confirmed::create(Guards::pass({{someWithdrawal({recipient})}, list}), {freshId(), someTime(), {}, {}, {}});
    QVERIFY(onJournal(*m_fixture->store, [&](Journal &journal) { return journal.plan(yes, someContext(u"b1"_s)); }));
}

void TestResultDesk::save(const QString &path)
{
    m_desk->saveResults(u"b1"_s);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()) != nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestResultDesk::savesTheResults_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"r.csv"_s;
    QTest::newRow("XLSX") << u"r.xlsx"_s;
}

void TestResultDesk::savesTheResults()
{
    QFETCH(QString, name);
    const QSignalSpy told(m_desk, &ResultDesk::told);
    save(m_folder.filePath(name));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().at(1).toString().contains(name));
    QVERIFY(QFile::exists(m_folder.filePath(name)));
}

void TestResultDesk::saysWhyTheyAreNotSaved()
{
    const QSignalSpy told(m_desk, &ResultDesk::told);
    save(m_folder.filePath(u"gone/r.csv"_s));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().at(0).toString().contains(u"not saved"_s));
}

void TestResultDesk::handsOutTheListAgain()
{
    BatchDraft draft;
    connect(m_desk, &ResultDesk::draftMade, this, [&draft](const BatchDraft &made) { draft = made; });
    m_desk->payAgain(u"b1"_s);
    QTRY_COMPARE(draft.rows.size(), 1);
    QCOMPARE(draft.rows.front().fileRow, 2);
    QCOMPARE(draft.listFile, QString(64, u'a'));
}

QTEST_MAIN(TestResultDesk)
#include "tst_resultdesk.moc"
