#pragma once

#include "core/finding.h"

// What a check found in the rows of a list, kept at its row while rows come, go and change places. Errors and warnings
// only: a notice is no problem. A row whose text changed has no findings until the next check.
class RowFindings
{
public:
    // Rows that begin without findings.
    explicit RowFindings(qsizetype rows = 0) : m_marks(rows) {}

    void insert(qsizetype at, qsizetype count);
    void remove(qsizetype at, qsizetype count);
    // order: for each new place the old one.
    void reorder(const QList<int> &order);
    void forget(qsizetype row);

    // Those with a row number (the first row is 1); the others are no row's.
    void set(const QList<Finding> &findings);
    [[nodiscard]] QList<Finding> at(qsizetype row) const;
    // Every finding at its row as it is now, in the order of the rows.
    struct Place {
        qint32 row = 0;
        qint32 number = 0; // among the findings of the row; the first is 0
    };
    [[nodiscard]] QList<Place> places() const;
    // The strongest finding of the row, or of one of its inputs.
    [[nodiscard]] std::optional<FindingStrength> strengthAt(qsizetype row,
                                                            std::optional<InputField> field = std::nullopt) const;
    // The next row with a finding from this one on (not itself), in steps of 1 or -1 and round the ends; -1 when there is
    // none.
    [[nodiscard]] qsizetype next(qsizetype row, int step) const;
    // How many rows have this as their strongest finding.
    [[nodiscard]] qsizetype count(FindingStrength strength) const;

    // A list of problems keeps a row that was solved, or is new, until it is made anew.
    [[nodiscard]] bool isKept(qsizetype row) const;
    void keepOnlyProblems();

private:
    struct Mark {
        qint32 first = 0; // in m_findings
        qint32 count = 0;
        FindingStrength strength = FindingStrength::Notice;
        bool isKept = true;
    };

    QList<Mark> m_marks; // one a row
    QList<Finding> m_findings; // in the order of the rows as they were checked
};
