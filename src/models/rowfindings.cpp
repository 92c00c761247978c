#include "models/rowfindings.h"

#include <algorithm>

void RowFindings::insert(qsizetype at, qsizetype count)
{
    m_marks.insert(at, count, Mark{});
}

void RowFindings::remove(qsizetype at, qsizetype count)
{
    m_marks.remove(at, count);
}

void RowFindings::reorder(const QList<int> &order)
{
    QList<Mark> marks;
    marks.reserve(order.size());
    for (const int old : order) {
        marks.append(m_marks.at(old));
    }
    m_marks = marks;
}

void RowFindings::forget(qsizetype row)
{
    m_marks[row].count = 0;
}

void RowFindings::set(const QList<Finding> &findings)
{
    m_findings.clear();
    for (const Finding &finding : findings) {
        const bool isInList = finding.row && *finding.row >= 1 && *finding.row <= m_marks.size();
        if (isInList && strengthOf(finding.name) != FindingStrength::Notice) {
            m_findings.append(finding);
        }
    }
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &left, const Finding &right) { return *left.row < *right.row; });
    for (Mark &mark : m_marks) {
        mark.count = 0;
        mark.strength = FindingStrength::Notice;
    }
    for (qsizetype index = 0; index < m_findings.size(); ++index) {
        Mark &mark = m_marks[*m_findings.at(index).row - 1];
        mark.first = mark.count == 0 ? qint32(index) : mark.first;
        ++mark.count;
        mark.strength = std::min(mark.strength, strengthOf(m_findings.at(index).name));
        mark.isKept = true;
    }
}

QList<Finding> RowFindings::at(qsizetype row) const
{
    const Mark &mark = m_marks.at(row);
    return m_findings.mid(mark.first, mark.count);
}

QList<RowFindings::Place> RowFindings::places() const
{
    QList<Place> places;
    for (qsizetype row = 0; row < m_marks.size(); ++row) {
        const Mark &mark = m_marks.at(row);
        for (qint32 number = 0; number < mark.count; ++number) {
            places.append({qint32(row), number});
        }
    }
    return places;
}

std::optional<FindingStrength> RowFindings::strengthAt(qsizetype row, std::optional<InputField> field) const
{
    const Mark &mark = m_marks.at(row);
    std::optional<FindingStrength> strongest;
    for (qint32 index = mark.first; index < mark.first + mark.count; ++index) {
        if (!field || m_findings.at(index).field == field) {
            const FindingStrength strength = strengthOf(m_findings.at(index).name);
            strongest = std::min(strength, strongest.value_or(strength));
        }
    }
    return strongest;
}

qsizetype RowFindings::next(qsizetype row, int step) const
{
    const qsizetype rows = m_marks.size();
    row = step > 0 && row >= rows ? -1 : row; // from the empty row behind the last one
    for (qsizetype looked = 0; looked < rows; ++looked) {
        row = (row + step + rows) % rows;
        if (m_marks.at(row).count > 0) {
            return row;
        }
    }
    return -1;
}

qsizetype RowFindings::count(FindingStrength strength) const
{
    return std::count_if(m_marks.begin(), m_marks.end(),
                         [strength](const Mark &mark) { return mark.count > 0 && mark.strength == strength; });
}

bool RowFindings::isKept(qsizetype row) const
{
    return m_marks.at(row).isKept;
}

void RowFindings::keepOnlyProblems()
{
    for (Mark &mark : m_marks) {
        mark.isKept = mark.count > 0;
    }
}
