#include "gui/batchchecker.h"
#include "support/recipientrows.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace RecipientRows;

class TestBatchChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheVerdictOnTheDraft();
    void addsUpWhatCanBeRead();
    void checksEachCurrencyByItself();
    void checksBesideTheInterfaceThread();
    void tellsOnlyOfTheLastDraft();
    void dropsWhatIsOutdated();
    void mayEndWhileChecking();

private:
    static BatchDraft draftOf(const QList<RecipientRow> &rows)
    {
        BatchDraft draft;
        draft.rows = rows;
        return draft;
    }

    QList<BatchVerdict> m_verdicts;
    std::unique_ptr<BatchChecker> m_checker;
};

void TestBatchChecker::init()
{
    m_verdicts.clear();
    m_checker = std::make_unique<BatchChecker>();
    connect(m_checker.get(), &BatchChecker::checked, this,
            [this](const BatchVerdict &verdict) { m_verdicts.append(verdict); });
}

void TestBatchChecker::tellsTheVerdictOnTheDraft()
{
    m_checker->setCheck([](const BatchDraft &draft) {
        return CheckedBatch{std::nullopt, {finding(FindingName::BadAmount, int(draft.rows.size()))}};
    });
    m_checker->start(draftOf(rows(3)));
    QTRY_COMPARE(m_verdicts.size(), 1);
    QCOMPARE(m_verdicts.first().draft, draftOf(rows(3)));
    QCOMPARE(m_verdicts.first().findings, QList<Finding>{finding(FindingName::BadAmount, 3)});
}

void TestBatchChecker::addsUpWhatCanBeRead()
{
    m_checker->start(draftOf({row("a", "0.1"), row("b", "1,5"), row("c", "0.2"), row("d", "")}));
    QTRY_COMPARE(m_verdicts.size(), 1);
    QCOMPARE(m_verdicts.first().parts.first().total.toString(), QStringLiteral("0.3"));
    QCOMPARE(m_verdicts.first().unreadable, 2);
}

void TestBatchChecker::checksEachCurrencyByItself()
{
    m_checker->setCheck([](const BatchDraft &draft) {
        CheckedBatch checked;
        if (draft.currency == QLatin1String("XYZ")) {
            checked.findings = {{FindingName::UnknownCurrency, InputField::Currency, {}, {}, draft.currency}};
        }
        return checked;
    });
    BatchDraft draft = draftOf({row("a", "0.1"), row("b", "5"), row("c", "0.2")});
    draft.currency = QStringLiteral("BTC");
    draft.rows[0].row = 1;
    draft.rows[1].row = 2;
    draft.rows[2].row = 3;
    draft.rows[1].currency = QStringLiteral("xyz");
    m_checker->start(draft);
    QTRY_COMPARE(m_verdicts.size(), 1);
    QCOMPARE(m_verdicts.first().parts.size(), 2);
    QCOMPARE(m_verdicts.first().parts.first().total.toString(), QStringLiteral("0.3"));
    QCOMPARE(m_verdicts.first().parts.last().total.toString(), QStringLiteral("5"));
    QCOMPARE(m_verdicts.first().findings.size(), 1);
    QCOMPARE(m_verdicts.first().findings.first().row, 2);
    QVERIFY(!m_verdicts.first().isPayable());
}

void TestBatchChecker::checksBesideTheInterfaceThread()
{
    QAtomicPointer<QThread> thread;
    m_checker->setCheck([&thread](const BatchDraft &) {
        thread = QThread::currentThread();
        return CheckedBatch();
    });
    m_checker->start({});
    QTRY_COMPARE(m_verdicts.size(), 1);
    QVERIFY(thread.loadRelaxed() != QThread::currentThread());
}

void TestBatchChecker::tellsOnlyOfTheLastDraft()
{
    QSemaphore gate;
    QAtomicInt calls;
    m_checker->setCheck([&gate, &calls](const BatchDraft &) {
        ++calls;
        gate.acquire();
        return CheckedBatch();
    });
    for (int count = 1; count <= 10; ++count) {
        m_checker->start(draftOf(rows(count)));
    }
    gate.release(10);
    QTRY_COMPARE(m_verdicts.size(), 1);
    QCOMPARE(m_verdicts.first().draft.rows.size(), 10);
    QCOMPARE(calls.loadRelaxed(), 2); // those between were never begun
}

void TestBatchChecker::dropsWhatIsOutdated()
{
    QSemaphore gate;
    m_checker->setCheck([&gate](const BatchDraft &) {
        gate.acquire();
        return CheckedBatch();
    });
    m_checker->start(draftOf(rows(1)));
    m_checker->drop();
    gate.release(2);
    m_checker->setCheck({});
    m_checker->start(draftOf(rows(2)));
    QTRY_COMPARE(m_verdicts.size(), 1);
    QCOMPARE(m_verdicts.first().draft.rows.size(), 2);
}

void TestBatchChecker::mayEndWhileChecking()
{
    const auto gate = std::make_shared<QSemaphore>();
    m_checker->setCheck([gate](const BatchDraft &) {
        gate->acquire();
        return CheckedBatch();
    });
    m_checker->start(draftOf(rows(1)));
    m_checker.reset();
    gate->release();
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_verdicts.isEmpty());
}

QTEST_GUILESS_MAIN(TestBatchChecker)
#include "tst_batchchecker.moc"
