#include "gui/ledgersection.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/ledgerwords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTest>

class TestLedgerSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhereTheLedgerLies();
    void saysThatTheLedgerIsSound();
    void saysWhatIsWrongWithTheLedger();
    void writesACopyWhereThePersonWants();
    void writesNothingWhenThePersonCancels();
    void saysWhyThereIsNoCopy();

private:
    void press(const QString &label);
    void chooseBackup(const QString &path);
    QFileDialog *dialog() const { return m_section->window()->findChild<QFileDialog *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LedgerSection> m_section;
};

void TestLedgerSection::init()
{
    m_section.reset();
    m_fixture = std::make_unique<WindowFixture>();
    m_section = std::make_unique<LedgerSection>(m_fixture->services());
    m_section->show();
}

void TestLedgerSection::press(const QString &label)
{
    QPushButton *button = shownButton(*m_section, label);
    QVERIFY2(button, qPrintable(label));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestLedgerSection::chooseBackup(const QString &path)
{
    press(QStringLiteral("&Back up ledger…"));
    QVERIFY(dialog());
    QCOMPARE(dialog()->acceptMode(), QFileDialog::AcceptSave);
    dialog()->setOption(QFileDialog::DontConfirmOverwrite);
    dialog()->selectFile(path);
    QMetaObject::invokeMethod(dialog(), "accept");
}

void TestLedgerSection::saysWhereTheLedgerLies()
{
    QVERIFY(shownText(*m_section).contains(m_fixture->ledger.path()));
    press(QStringLiteral("Copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_fixture->ledger.path());
}

void TestLedgerSection::saysThatTheLedgerIsSound()
{
    press(QStringLiteral("&Verify ledger"));
    QTRY_VERIFY(shownText(*m_section).contains(QLatin1String("The ledger is sound")));
    QVERIFY(shownButton(*m_section, QStringLiteral("&Verify ledger"))->isEnabled());
}

void TestLedgerSection::saysWhatIsWrongWithTheLedger()
{
    const LedgerError damaged{LedgerFault::Damaged, QStringLiteral("<b>page 12</b>")};
    m_fixture->ledger.answer = damaged;
    press(QStringLiteral("&Verify ledger"));
    QTRY_VERIFY(shownText(*m_section).contains(wordsFor(damaged)));
    QVERIFY(!shownText(*m_section).contains(QLatin1String("sound")));
}

void TestLedgerSection::writesACopyWhereThePersonWants()
{
    const QString path = m_fixture->ledgerFixture.folder.filePath(QStringLiteral("copy"));
    chooseBackup(path);
    QTRY_COMPARE(m_fixture->ledger.backups, QStringList{path + QStringLiteral(".sqlite")});
    QTRY_VERIFY(shownText(*m_section).contains(QLatin1String("The copy is written")));
}

void TestLedgerSection::writesNothingWhenThePersonCancels()
{
    press(QStringLiteral("&Back up ledger…"));
    QCOMPARE(dialog()->selectedFiles().first().section(u'/', -1), QStringLiteral("disburse-ledger-2026-11-23.sqlite"));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->ledger.backups.isEmpty());
}

void TestLedgerSection::saysWhyThereIsNoCopy()
{
    const LedgerError full{LedgerFault::DiskFull, {}};
    m_fixture->ledger.answer = full;
    chooseBackup(m_fixture->ledgerFixture.folder.filePath(QStringLiteral("copy.sqlite")));
    QTRY_VERIFY(shownText(*m_section).contains(wordsFor(full)));
    QVERIFY(shownButton(*m_section, QStringLiteral("&Back up ledger…"))->isEnabled());
}

QTEST_MAIN(TestLedgerSection)
#include "tst_ledgersection.moc"
