#pragma once

#include "core/amount.h"
#include "core/currency.h"
#include "core/withdrawal.h"
#include "core/withdrawalstate.h"

#include <QDateTime>
#include <QStringList>

// Whom an entry paid, as far as it is known. What came from outside is kept as it came.
struct EntryRecipient {
    QString address;
    Amount amount;
    QString name; // of withdrawals made here
    QString note;

    friend bool operator==(const EntryRecipient &, const EntryRecipient &) = default;
};

// One line of the history: a withdrawal made here, with its operation once there is one, or another operation of Plisio's.
struct HistoryEntry {
    qint64 id = 0; // its number in the ledger; 0 before it is there
    QString operationId; // empty for a withdrawal that has none
    qint64 withdrawal = 0; // the row of the withdrawal made here; 0 for none
    QString withdrawalId;

    QString type; // Plisio's word: cash_out, mass_cash_out, invoice, ...
    QString status; // Plisio's word; empty before there is an operation
    std::optional<WithdrawalState> state; // of a withdrawal made here
    bool isTicked = false; // a person compared it with the books

    CurrencyId currency;
    std::optional<Amount> amount; // total of all recipients
    std::optional<Amount> fee;
    std::optional<Amount> commission;
    QString sourceCurrency; // "USD"
    std::optional<Amount> sourceRate; // coins per one unit of sourceCurrency

    QDateTime at; // UTC: when it was confirmed here, or created at Plisio
    QDateTime createdAt; // Plisio's own time; invalid when missing
    QDateTime finishedAt;

    int recipientCount = 0;
    QString recipientLines; // as packRecipients() makes them
    QStringList txUrls;
    QStringList txIds;
    std::optional<FeePlan> feePlan;
    std::optional<int> confirmationTarget;
    QString note;
    QString noteBy; // who wrote the note; empty when it came with the withdrawal

    [[nodiscard]] bool isOurs() const { return withdrawal != 0; }
    // What it was worth in US dollars, to the cent; nothing without a rate for dollars.
    [[nodiscard]] std::optional<Amount> usd() const;
    [[nodiscard]] QList<EntryRecipient> recipients() const;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

// A line each: address, amount, name and note, parted by tabs.
QString packRecipients(const QList<EntryRecipient> &recipients);
// What packRecipients() wrote. An amount that cannot be read is zero.
QList<EntryRecipient> unpackRecipients(const QString &lines);
// One of its columns, as it was before.
QString unescapedColumn(QStringView column);
// All that a search looks into, a line each: ids, addresses, names, notes, transactions.
QStringList searchedTexts(const HistoryEntry &entry);
