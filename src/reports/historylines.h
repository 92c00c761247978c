#pragma once

#include "records/storedentries.h"

#include <array>

// The history as CSV, straight from the bytes that the ledger keeps: what toCsvLine() makes of historyRows(), in a tenth of
// its time.
class HistoryLines
{
public:
    // isPractice: said in each row.
    explicit HistoryLines(bool isPractice) : m_isPractice(isPractice) {}

    // Puts the entry's lines at the end. How many they are.
    qsizetype append(QByteArray &lines, const StoredEntry &entry);

private:
    using Columns = std::array<QByteArrayView, storedColumnCount>;

    void takeColumns(const QByteArray &stored);
    [[nodiscard]] QByteArrayView at(StoredColumn column) const { return m_columns.at(size_t(column)); }
    void makeBegin();
    void makeWhole();
    void makeRate();
    void makeEnd();
    qsizetype appendRecipients(QByteArray &lines) const;
    qsizetype appendSlowly(QByteArray &lines, const HistoryEntry &entry) const;

    bool m_isPractice;
    Columns m_columns; // of the entry that is written, as are the rest
    QByteArray m_begin; // up to the currency
    QByteArray m_whole; // amount, fee and value, in the first line
    QByteArray m_rate;
    QByteArray m_end; // from the note on
};
