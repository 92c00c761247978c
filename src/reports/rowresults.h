#pragma once

#include "core/batchlist.h"
#include "core/resultcolumn.h"
#include "core/withdrawalrecord.h"

#include <QHash>

// The texts of one row's result columns.
using ResultTexts = std::array<QString, resultColumnCount>;

// Says what became of each row of a batch's list.
class RowResults
{
public:
    // Looks at both while it lives. isPractice: said with each status.
    RowResults(const QList<WithdrawalRecord> &records, const BatchList &list, bool isPractice);

    [[nodiscard]] ResultTexts of(const RecipientRow &row) const;
    // Of a row that was taken out of the list.
    [[nodiscard]] ResultTexts ofRemoved() const;

private:
    // The withdrawal that stands for a recipient now: of those that replace each other the last.
    struct Place {
        const WithdrawalRecord *record = nullptr;
        qsizetype recipient = 0; // within it
    };

    void place(const WithdrawalRecord &record);
    [[nodiscard]] QString feeShareOf(const Place &place, const RecipientRow &row) const;

    const BatchList &m_list;
    bool m_isPractice;
    QHash<int, Place> m_places; // by the row that the recipient carries
    QHash<int, QList<int>> m_sharing; // rows that became one recipient, by the row that it carries
    QHash<QString, QList<Amount>> m_shares; // of each recipient, by the withdrawal's id
};
