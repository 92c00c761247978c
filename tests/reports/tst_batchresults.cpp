#include "reports/batchresults.h"

#include "core/resultcolumn.h"
#include "support/ledgerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = WithdrawalState;

class TestBatchResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheFilesOwnCellsFirst();
    void tellsEachState_data();
    void tellsEachState();
    void dividesTheFeeExactly();
    void tellsMergedRowsOfTheirRecipient();
    void tellsTheLastOfThoseThatReplaceEachOther();
    void keepsTheOrderOfTheFile();
    void namesColumnsWithoutAHeader();
    void keepsWhatAnEarlierBatchSaid();
    void startsWithTheRecipientWithoutAFile();
    void readsTheWithdrawalsWithoutAList();
    void saysWhenItWasPractice();

private:
    static Recipient recipient(int row, const QString &amount)
    {
        Recipient made = somebody(u"0xA%1"_s.arg(row), amount);
        made.row = row;
        return made;
    }
    static WithdrawalRecord record(const QList<Recipient> &recipients, State state, const QString &id = u"w1"_s)
    {
        WithdrawalRecord made{.id = id,
                              .batchId = u"b1"_s,
                              .replaces = {},
                              .withdrawal = someWithdrawal(recipients),
                              .keyId = {},
                              .hostId = {},
                              .state = state};
        return made;
    }
    static RecipientRow row(int number, const QString &amount, int fileRow)
    {
        return {number, u"0xA%1"_s.arg(number), amount, {}, u"note %1"_s.arg(number), u"name"_s, fileRow};
    }
    static ListTable file(const QStringList &header, const QList<QStringList> &records)
    {
        ListTable table;
        for (const QString &name : header) {
            table.header.append({name, false});
        }
        int number = header.isEmpty() ? 0 : 1;
        for (const QStringList &cells : records) {
            table.records.append(ListRecord{++number, {}});
            for (const QString &cell : cells) {
                table.records.back().cells.append({cell, false});
            }
        }
        return table;
    }
    // The texts of a row's first cells, or of its result columns.
    static QString own(const ReportRow &row, qsizetype count)
    {
        QStringList texts;
        for (const ReportCell &cell : row.first(count)) {
            texts.append(cell.text);
        }
        return texts.join(u'|');
    }
    static QString result(const ReportRow &row, ResultColumn column)
    {
        return row.at(row.size() - qsizetype(resultColumnCount) + qsizetype(column)).text;
    }
};

void TestBatchResults::putsTheFilesOwnCellsFirst()
{
    BatchOutcome outcome;
    outcome.records = {record({recipient(1, u"0.5"_s)}, State::Accepted)};
    outcome.list.rows = {row(1, u"0.50"_s, 2)};
    outcome.file = file({u"Betrag"_s, u"=x"_s, u"wallet"_s}, {{u"0,50"_s, u"=1+1"_s, u" 0xA1"_s, u"more"_s}});
    const ReportTable table = resultTable(outcome);
    QCOMPARE(table.rowCount, 1);
    QCOMPARE(own(table.header, 4), u"Betrag|=x|wallet|"_s);
    QCOMPARE(table.header.size(), 4 + qsizetype(resultColumnCount));
    QCOMPARE(table.header.at(4).text, u"disburse_state"_s);
    const ReportRow cells = table.rowAt(0);
    QCOMPARE(own(cells, 4), u"0,50|=1+1| 0xA1|more"_s);
    QCOMPARE(cells.at(1).kind, ReportCell::Kind::Kept);
    QCOMPARE(result(cells, ResultColumn::PaidAmount), u"0.5"_s);
    QCOMPARE(result(cells, ResultColumn::Address), u"0xA1"_s);
    QCOMPARE(result(cells, ResultColumn::Currency), u"ETH"_s);
    QCOMPARE(result(cells, ResultColumn::Withdrawal), u"w1"_s);
    QCOMPARE(result(cells, ResultColumn::Batch), u"b1"_s);
}

void TestBatchResults::tellsEachState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isPaid");
    QTest::addColumn<bool>("hasError");
    QTest::newRow("planned") << State::Planned << u"planned"_s << false << false;
    QTest::newRow("sending") << State::Sending << u"sending"_s << false << true;
    QTest::newRow("accepted") << State::Accepted << u"accepted"_s << true << false;
    QTest::newRow("rejected") << State::Rejected << u"rejected"_s << false << true;
    QTest::newRow("unsent") << State::Unsent << u"unsent"_s << false << true;
    QTest::newRow("in doubt") << State::Unknown << u"unknown"_s << false << true;
    QTest::newRow("failed") << State::Failed << u"failed"_s << false << true;
    QTest::newRow("declared") << State::DeclaredNotSent << u"declared-not-sent"_s << false << true;
}

void TestBatchResults::tellsEachState()
{
    QFETCH(State, state);
    QFETCH(bool, isPaid);
    QFETCH(bool, hasError);
    BatchOutcome outcome;
    WithdrawalRecord sent = record({recipient(1, u"0.5"_s)}, state);
    sent.operationId = u"op"_s;
    sent.txUrls = {u"https://blockchair.com/a"_s, u"javascript:alert(1)"_s};
    outcome.records = {sent};
    outcome.list.rows = {row(1, u"0.5"_s, 0)};
    const ReportRow cells = resultTable(outcome).rowAt(0);
    QTEST(result(cells, ResultColumn::State), "token");
    QVERIFY(!result(cells, ResultColumn::Status).isEmpty());
    QCOMPARE(result(cells, ResultColumn::PaidAmount), isPaid ? u"0.5"_s : QString());
    QCOMPARE(result(cells, ResultColumn::Error).isEmpty(), !hasError);
    QCOMPARE(result(cells, ResultColumn::Operation), u"op"_s);
    QCOMPARE(result(cells, ResultColumn::Link), u"https://blockchair.com/a"_s);
}

void TestBatchResults::dividesTheFeeExactly()
{
    WithdrawalRecord sent = record({recipient(1, u"1"_s), recipient(2, u"2"_s), recipient(3, u"3"_s)}, State::Accepted);
    sent.fee = *Amount::parse(u"0.000000000000000005");
    BatchOutcome outcome;
    outcome.records = {sent};
    outcome.list.rows = {row(1, u"1"_s, 0), row(2, u"2"_s, 0), row(3, u"3"_s, 0)};
    const ReportTable table = resultTable(outcome);
    Amount sum;
    for (qsizetype index = 0; index < 3; ++index) {
        sum += *Amount::parse(result(table.rowAt(index), ResultColumn::FeeShare));
    }
    QCOMPARE(sum, *sent.fee);
    QCOMPARE(result(table.rowAt(0), ResultColumn::FeeShare), u"0.000000000000000002"_s);
}

void TestBatchResults::tellsMergedRowsOfTheirRecipient()
{
    WithdrawalRecord sent = record({recipient(1, u"0.75"_s), recipient(2, u"1"_s)}, State::Accepted);
    sent.fee = *Amount::parse(u"0.9");
    BatchOutcome outcome;
    outcome.records = {sent};
    outcome.list.rows = {row(1, u"0.5"_s, 0), row(2, u"1"_s, 0), row(3, u"0.25"_s, 0)};
    outcome.list.merged = {{3, 1}};
    const ReportTable table = resultTable(outcome);
    QCOMPARE(result(table.rowAt(0), ResultColumn::PaidAmount), u"0.5"_s);
    QCOMPARE(result(table.rowAt(2), ResultColumn::PaidAmount), u"0.25"_s);
    QCOMPARE(result(table.rowAt(2), ResultColumn::Address), u"0xA1"_s);
    QCOMPARE(result(table.rowAt(0), ResultColumn::FeeShare), u"0.225"_s);
    QCOMPARE(result(table.rowAt(2), ResultColumn::FeeShare), u"0.225"_s);
    QCOMPARE(result(table.rowAt(1), ResultColumn::FeeShare), u"0.45"_s);
}

void TestBatchResults::tellsTheLastOfThoseThatReplaceEachOther()
{
    BatchOutcome outcome;
    WithdrawalRecord again = record({recipient(1, u"0.5"_s)}, State::Accepted, u"w2"_s);
    again.replaces = u"w1"_s;
    outcome.records = {record({recipient(1, u"0.5"_s)}, State::Rejected), again};
    outcome.list.rows = {row(1, u"0.5"_s, 0)};
    QCOMPARE(result(resultTable(outcome).rowAt(0), ResultColumn::Withdrawal), u"w2"_s);
}

void TestBatchResults::keepsTheOrderOfTheFile()
{
    BatchOutcome outcome;
    outcome.records = {record({recipient(1, u"3"_s), recipient(2, u"2"_s), recipient(3, u"9"_s)}, State::Accepted)};
    outcome.list.rows = {row(1, u"3"_s, 4), row(2, u"2"_s, 2), row(3, u"9"_s, 0)}; // moved, removed and typed
    outcome.file = file({u"address"_s, u"amount"_s}, {{u"b"_s, u"2"_s}, {u"gone"_s, u"7"_s}, {u"a"_s, u"3"_s}});
    const ReportTable table = resultTable(outcome);
    QCOMPARE(table.rowCount, 4);
    QCOMPARE(result(table.rowAt(0), ResultColumn::PaidAmount), u"2"_s);
    QCOMPARE(own(table.rowAt(1), 2), u"gone|7"_s);
    QCOMPARE(result(table.rowAt(1), ResultColumn::State), u"not-in-batch"_s);
    QCOMPARE(result(table.rowAt(1), ResultColumn::PaidAmount), QString());
    QCOMPARE(result(table.rowAt(2), ResultColumn::PaidAmount), u"3"_s);
    QCOMPARE(own(table.rowAt(3), 2), u"0xA3|9"_s);
    QCOMPARE(result(table.rowAt(3), ResultColumn::PaidAmount), u"9"_s);
}

void TestBatchResults::namesColumnsWithoutAHeader()
{
    BatchOutcome outcome;
    outcome.records = {record({recipient(1, u"2"_s)}, State::Accepted)};
    outcome.list.rows = {row(1, u"2"_s, 1)};
    outcome.file = file({}, {{u"a"_s, u"2"_s, u"May"_s, u"?"_s}});
    outcome.file->columns = {0, 1, -1, 2, -1};
    const ReportTable table = resultTable(outcome);
    QCOMPARE(own(table.header, 5), u"address|amount|note|column 4|disburse_state"_s);
    QCOMPARE(own(table.rowAt(0), 5), u"a|2|May|?|accepted"_s);
}

void TestBatchResults::keepsWhatAnEarlierBatchSaid()
{
    QStringList header{u"address"_s};
    for (const QLatin1String name : resultColumnNames) {
        header.append(name);
    }
    header.append(u"amount"_s);
    BatchOutcome outcome;
    outcome.records = {record({recipient(1, u"2"_s)}, State::Accepted)};
    outcome.list.rows = {row(1, u"2"_s, 3)};
    outcome.file = file(header,
                        {{u"a"_s, u"accepted"_s, u"Done"_s, u"1"_s, {}, {}, {}, {}, {}, {}, u"w0"_s, u"b0"_s, u"1"_s},
                         {u"b"_s, u"rejected"_s, u"Refused"_s, {}, {}, {}, {}, {}, {}, {}, u"w9"_s, u"b0"_s, u"2"_s}});
    const ReportTable table = resultTable(outcome);
    QCOMPARE(table.header.size(), 2 + qsizetype(resultColumnCount));
    QCOMPARE(own(table.header, 3), u"address|amount|disburse_state"_s);
    QCOMPARE(own(table.rowAt(0), 3), u"a|1|accepted"_s);
    QCOMPARE(result(table.rowAt(0), ResultColumn::Withdrawal), u"w0"_s);
    QCOMPARE(result(table.rowAt(1), ResultColumn::State), u"accepted"_s);
    QCOMPARE(result(table.rowAt(1), ResultColumn::Withdrawal), u"w1"_s);
}

void TestBatchResults::startsWithTheRecipientWithoutAFile()
{
    BatchOutcome outcome;
    outcome.records = {record({recipient(1, u"2"_s)}, State::Planned)};
    outcome.list.rows = {row(1, u"2.0"_s, 0)};
    const ReportTable table = resultTable(outcome);
    QCOMPARE(own(table.header, 4), u"name|address|amount|note"_s);
    QCOMPARE(own(table.rowAt(0), 4), u"name|0xA1|2.0|note 1"_s);
}

void TestBatchResults::readsTheWithdrawalsWithoutAList()
{
    BatchOutcome outcome;
    outcome.records = {record({recipient(2, u"2"_s), recipient(5, u"5"_s)}, State::Accepted)};
    const ReportTable table = resultTable(outcome);
    QCOMPARE(table.rowCount, 2);
    QCOMPARE(own(table.rowAt(1), 4), u"|0xA5|5|"_s);
    QCOMPARE(result(table.rowAt(1), ResultColumn::PaidAmount), u"5"_s);
}

void TestBatchResults::saysWhenItWasPractice()
{
    BatchOutcome outcome;
    outcome.records = {record({recipient(1, u"2"_s)}, State::Accepted)};
    outcome.list.rows = {row(1, u"2"_s, 0)};
    outcome.isPractice = true;
    QVERIFY(result(resultTable(outcome).rowAt(0), ResultColumn::Status).contains(u"Practice"_s));
}

QTEST_GUILESS_MAIN(TestBatchResults)
#include "tst_batchresults.moc"
