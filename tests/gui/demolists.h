#pragma once

#include "checks/batchcheck.h"
#include "core/batchrecords.h"
#include "support/ledgerfixture.h"

// Lists of recipients as a merchant has them, and what can become of them.
namespace DemoLists {

inline RecipientRow salary(int number)
{
    RecipientRow row;
    row.name = QStringLiteral("Contractor %1").arg(number);
    row.address = QStringLiteral("0x52908400098527886e0f70300698%1").arg(number, 12, 16, QChar(u'0'));
    row.amount = QStringLiteral("%1.%2").arg(100 + number * 37 % 900).arg(number % 10);
    row.note = QStringLiteral("October %1").arg(number);
    return row;
}

inline BatchDraft massDraft(const QString &state)
{
    BatchDraft draft;
    if (state == QLatin1String("mass-empty")) {
        return draft;
    }
    draft.currency = QStringLiteral("USDT");
    for (int number = 1; number <= (state == QLatin1String("mass-long") ? 100'000 : 24); ++number) {
        draft.rows.append(salary(number));
    }
    if (state == QLatin1String("mass")) {
        draft.rows[1].amount = QStringLiteral("1,250.00");
        draft.rows[3].address.chop(3);
        draft.rows[6].address = draft.rows.at(0).address;
        draft.rows[8].amount.clear();
        draft.rows[8].name = QStringLiteral("A supplier with an uncommonly long name, Ltd.");
    }
    return draft;
}

// A list of 240 that goes out in 12 withdrawals.
inline Plan batchPlan()
{
    BatchDraft draft;
    draft.currency = QStringLiteral("USDT");
    draft.maxRecipients = 20;
    for (int number = 1; number <= 240; ++number) {
        draft.rows.append(salary(number));
    }
    return *checkBatch(draft, publishedCurrencies(), 120).plan;
}

inline QList<WithdrawalRecord> doubtfulBatch()
{
    QList<WithdrawalRecord> records = recordsOf(batchPlan());
    for (qsizetype number = 0; number < records.size(); ++number) {
        WithdrawalRecord &record = records[number];
        record.id = freshId();
        record.state = number < 4 ? WithdrawalState::Accepted : WithdrawalState::Planned;
        record.operationStatus = QStringLiteral("completed");
        record.operationId = QStringLiteral("5edf873d9ed3a558712be5%1").arg(number, 2, 10, QChar(u'0'));
        record.txUrls = number < 4 ? QStringList{QStringLiteral("https://etherscan.io/tx/0x1")} : QStringList();
        record.fee = number < 4 ? Amount::parse(u"11.5").value() : std::optional<Amount>();
    }
    records[4].state = WithdrawalState::Unknown;
    records[4].doubtCause = DoubtCause::NoAnswer;
    return records;
}

inline QByteArray listFor(const QString &state)
{
    if (state == QLatin1String("mass-import-bad")) {
        return "Staff;Wallet address;Pays\nAda;0x52908400098527886e0f70300698000000000001;12.5\n";
    }
    const bool isDoubt = state == QLatin1String("mass-import-doubt");
    QByteArray list("Name;Address;Amount;Note;Department\n");
    for (int number = 1; number <= 40; ++number) {
        const RecipientRow row = salary(number);
        const QByteArray amount = isDoubt ? QByteArray("1,250") : row.amount.toUtf8().replace('.', ',');
        list += QByteArrayList{row.name.toUtf8(), row.address.toUtf8(), amount, row.note.toUtf8(), "Sales"}.join(';')
            + (number == 7 ? "; surplus" : "") + '\n';
    }
    return list;
}

} // namespace DemoLists
