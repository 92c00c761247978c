#pragma once

#include "records/history.h"
#include "store/connection.h"

// Answers one HistoryFilter on the reading thread: finds the rows that fit, sums them exactly, and reads the first ones.
class HistorySearch
{
public:
    HistorySearch(Connection &connection, HistoryFilter filter);

    Result<HistoryPage, LedgerError> run();

private:
    void require(const QString &condition, const QVariantList &values);
    Result<Done, LedgerError> visitRows();
    void visit(const Row &row);
    [[nodiscard]] bool fitsText(const Row &row) const;
    void addToTotal(const Row &row);
    Result<QList<WithdrawalRecord>, LedgerError> readRecords();

    Connection &m_connection;
    HistoryFilter m_filter;
    QStringList m_conditions;
    QVariantList m_values;
    QList<qint64> m_sequences; // of the page
    HistoryPage m_page;
    bool m_isDamaged = false;
};
