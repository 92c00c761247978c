#include "gui/batchdialog.h"
#include "gui/batchtable.h"
#include "gui/planrecipients.h"
#include "gui/recipientsbox.h"
#include "historypagebench.h"
#include "models/batchrecipients.h"
#include "models/entryrecipientmodel.h"
#include "support/planmaker.h"

#include <QLineEdit>

// That the names of the address book stand wherever its addresses do.
class TestShownNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void standInTheHistory();
    void standInTheDetailsOfAMassPayout();
    void standInTheConfirmationOfABatch();
    void takeNoRoomInAConfirmationWithoutAny();

private:
    static Withdrawal massPayout();
    void keep(const QString &name);

    std::unique_ptr<HistoryPageBench> m_bench;
};

namespace {

const QString otherAddress = QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");

} // namespace

void TestShownNames::init()
{
    m_bench = std::make_unique<HistoryPageBench>();
}

Withdrawal TestShownNames::massPayout()
{
    return *Withdrawal::create({QStringLiteral("BTC"),
                                8,
                                FeePlan::Normal,
                                {Recipient{bitcoinAddress, *Amount::parse(u"1"), 1, {}, QStringLiteral("Mira")},
                                 Recipient{otherAddress, *Amount::parse(u"2"), 2, {}, {}}},
                                {}});
}

void TestShownNames::keep(const QString &name)
{
    const Actor mira{QStringLiteral("mira"), QStringLiteral("window"), someTime()};
    auto kept = m_bench->fixture.safeguards.book.keep(
        {{QStringLiteral("bitcoin"), bitcoinAddress, name, {}, {}},
         {QStringLiteral("bitcoin"), otherAddress, QStringLiteral("Bolt"), {}, {}}},
        mira);
    QTRY_VERIFY(kept.isFinished() && kept.result());
}

void TestShownNames::standInTheHistory()
{
    m_bench->fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    QTRY_COMPARE(m_bench->textAt(0, EntryColumn::Recipient), bitcoinAddress);
    keep(QStringLiteral("Acme")); // while it is looked at
    QTRY_COMPARE(m_bench->textAt(0, EntryColumn::Recipient), QStringLiteral("Acme · ") + bitcoinAddress);
}

void TestShownNames::standInTheDetailsOfAMassPayout()
{
    keep(QStringLiteral("Acme"));
    m_bench->fixture.put(massPayout(), Accepted{operationFor(massPayout())});
    m_bench->showView();
    QTRY_COMPARE(m_bench->rows(), 1);
    m_bench->find<QTableView>("table")->selectRow(0);
    const auto *box = m_bench->view()->findChild<RecipientsBox *>();
    QTRY_VERIFY(box->isVisible());
    const QAbstractItemModel *model = box->findChild<QTableView *>()->model();
    QTRY_COMPARE(model->index(0, EntryRecipientModel::NameColumn).data().toString(),
                 QStringLiteral("Mira (known as Acme)"));
    QCOMPARE(model->index(1, EntryRecipientModel::NameColumn).data().toString(), QStringLiteral("Bolt"));
    box->findChild<QLineEdit *>()->setText(QStringLiteral("acme"));
    QCOMPARE(model->rowCount(), 1);
}

void TestShownNames::standInTheConfirmationOfABatch()
{
    BatchDialog dialog(Guards::pass({{massPayout()}}), RunMode());
    dialog.setNames([](const CurrencyId &, const QString &address) {
        return address == otherAddress ? QStringLiteral("Bolt") : QString();
    });
    dialog.show();
    const auto *recipients = dialog.findChild<PlanRecipients *>();
    const auto *table = recipients->findChild<RecipientsTable *>();
    QVERIFY(!table->isColumnHidden(BatchRecipients::NameColumn));
    QCOMPARE(table->model()->index(0, BatchRecipients::NameColumn).data().toString(), QStringLiteral("Mira"));
    QCOMPARE(table->model()->index(1, BatchRecipients::NameColumn).data().toString(), QStringLiteral("Bolt"));
    recipients->findChild<QLineEdit *>()->setText(QStringLiteral("bolt"));
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestShownNames::takeNoRoomInAConfirmationWithoutAny()
{
    const Withdrawal payout = *Withdrawal::create(
        {QStringLiteral("BTC"), 8, FeePlan::Normal, {Recipient{otherAddress, *Amount::parse(u"2"), 2, {}, {}}}, {}});
    BatchDialog dialog(Guards::pass({{payout}}), RunMode());
    const auto *table = dialog.findChild<PlanRecipients *>()->findChild<RecipientsTable *>();
    QVERIFY(table->isColumnHidden(BatchRecipients::NameColumn));
    dialog.setNames([](const CurrencyId &, const QString &) { return QStringLiteral("Bolt"); });
    QVERIFY(!table->isColumnHidden(BatchRecipients::NameColumn));
}

QTEST_MAIN(TestShownNames)
#include "tst_shownnames.moc"
