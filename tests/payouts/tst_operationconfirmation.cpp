#include "payouts/operationconfirmation.h"

#include "doubtbench.h"

class TestOperationConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DoubtBench>(); }
    void cleanup() { m_bench.reset(); }

    void settlesADoubtByTheAnswer_data();
    void settlesADoubtByTheAnswer();
    void keepsTheDoubtWithoutAnAnswer_data();
    void keepsTheDoubtWithoutAnAnswer();
    void bringsAnAcceptedOneUpToDate_data();
    void bringsAnAcceptedOneUpToDate();
    void asksNobodyForRowsOfAnotherKeyOrHost_data();
    void asksNobodyForRowsOfAnotherKeyOrHost();
    void takesNoOperationThatAnotherRowHas();
    void saysWhenTheLedgerRefuses();

private:
    using State = WithdrawalState;

    Result<State, LedgerError> confirm(const WithdrawalRecord &record)
    {
        return resultOf(confirmOperation(m_bench->tools, record, QStringLiteral("1")));
    }
    void answer(const Operation &operation) { m_bench->plisio.single = {{QStringLiteral("1"), operation}}; }
    static Operation one(const QString &status) { return booked(QStringLiteral("1"), 1, status); }

    std::unique_ptr<DoubtBench> m_bench;
};

void TestOperationConfirmation::settlesADoubtByTheAnswer_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<State>("state");
    QTest::newRow("completed") << QStringLiteral("completed") << State::Accepted;
    QTest::newRow("pending") << QStringLiteral("pending") << State::Accepted;
    QTest::newRow("a word nobody knows") << QStringLiteral("cancelled duplicate") << State::Accepted;
    QTest::newRow("error") << QStringLiteral("error") << State::Failed;
}

void TestOperationConfirmation::settlesADoubtByTheAnswer()
{
    QFETCH(QString, status);
    const QString id = m_bench->rowInDoubtAbout(one(QStringLiteral("error")));
    answer(one(status));
    const Result<State, LedgerError> state = confirm(m_bench->row(id));
    QTEST(*state, "state");
    QCOMPARE(m_bench->row(id).state, *state);
    QCOMPARE(m_bench->row(id).operationStatus, status);
}

void TestOperationConfirmation::keepsTheDoubtWithoutAnAnswer_data()
{
    QTest::addColumn<std::optional<Operation>>("single");
    const QString id = QStringLiteral("1");
    QTest::newRow("refused") << std::optional<Operation>();
    QTest::newRow("another operation") << std::optional(booked(QStringLiteral("2")));
    QTest::newRow("another payment") << std::optional(toSomebodyElse(id));
    QTest::newRow("a field is missing") << std::optional(withoutRecipients(booked(id)));
}

void TestOperationConfirmation::keepsTheDoubtWithoutAnAnswer()
{
    QFETCH(std::optional<Operation>, single);
    const QString id = m_bench->rowInDoubtAbout(one(QStringLiteral("error")));
    if (single) {
        answer(*single);
    }
    QCOMPARE(*confirm(m_bench->row(id)), State::Unknown);
    QCOMPARE(m_bench->row(id).state, State::Unknown);
}

void TestOperationConfirmation::bringsAnAcceptedOneUpToDate_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<State>("state");
    QTest::newRow("it ended well") << QStringLiteral("pending") << QStringLiteral("completed") << State::Accepted;
    QTest::newRow("it moved on") << QStringLiteral("new") << QStringLiteral("pending internal") << State::Accepted;
    QTest::newRow("it failed") << QStringLiteral("pending") << QStringLiteral("error") << State::Failed;
}

void TestOperationConfirmation::bringsAnAcceptedOneUpToDate()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString id = m_bench->rowIn(State::Sending);
    m_bench->record(id, Accepted{one(before)});
    answer(one(after));
    QTEST(*confirm(m_bench->row(id)), "state");
    QCOMPARE(m_bench->row(id).operationStatus, after);
}

void TestOperationConfirmation::asksNobodyForRowsOfAnotherKeyOrHost_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("hostId");
    const QString key = QStringLiteral("key one");
    const QString host = QStringLiteral("loopback");
    QTest::newRow("no key") << false << key << host;
    QTest::newRow("another key") << true << QStringLiteral("key two") << host;
    QTest::newRow("another host") << true << key << QStringLiteral("api.plisio.net:443");
}

void TestOperationConfirmation::asksNobodyForRowsOfAnotherKeyOrHost()
{
    QFETCH(bool, hasKey);
    const QString id = m_bench->rowInDoubtAbout(one(QStringLiteral("error")));
    WithdrawalRecord record = m_bench->row(id);
    QFETCH(QString, keyId);
    record.keyId = keyId;
    QFETCH(QString, hostId);
    record.hostId = hostId;
    m_bench->key.isMissing = !hasKey;
    answer(one(QStringLiteral("completed")));
    QCOMPARE(*confirm(record), State::Unknown);
    QCOMPARE(m_bench->plisio.count("operations"), 0);
}

void TestOperationConfirmation::takesNoOperationThatAnotherRowHas()
{
    const QString other = m_bench->rowIn(State::Sending);
    m_bench->record(other, Accepted{one(QStringLiteral("completed"))});
    const QString id = m_bench->rowIn(State::Unknown);
    answer(one(QStringLiteral("completed")));
    QCOMPARE(confirm(m_bench->row(id)).error().fault, LedgerFault::OperationTaken);
    QCOMPARE(m_bench->row(id).state, State::Unknown);
}

void TestOperationConfirmation::saysWhenTheLedgerRefuses()
{
    const QString id = m_bench->rowInDoubtAbout(one(QStringLiteral("error")));
    answer(one(QStringLiteral("completed")));
    m_bench->refuse(QStringLiteral("UPDATE"));
    QCOMPARE(confirm(m_bench->row(id)).error().fault, LedgerFault::Refused);
    QCOMPARE(m_bench->row(id).state, State::Unknown);
}

QTEST_GUILESS_MAIN(TestOperationConfirmation)
#include "tst_operationconfirmation.moc"
