#include "checks/rowscheck.h"

#include "addresses/addresscheck.h"
#include "checks/fieldcheck.h"

#include <future>
#include <thread>

namespace {

constexpr qsizetype fewestRows = 2000; // that are worth a thread

struct RowRange {
    qsizetype first;
    qsizetype last; // not included
};

// A part of the rows under check.
class RowsCheck
{
public:
    RowsCheck(const BatchDraft &draft, const Currency &currency) : m_draft(draft), m_currency(currency)
    {
        m_usual.chain = currency.chain;
    }

    CheckedRows check(const RowRange &range);

private:
    // Its amount, or zero.
    Amount checkRow(const RecipientRow &row);
    void addAddress(const RecipientRow &row);

    const BatchDraft &m_draft;
    const Currency &m_currency;
    QList<Finding> m_findings;
    AddressFinding m_usual; // what was said of an address before, and holds for all of its form
};

// True of every address of the chain, so that a list needs it once.
bool isAboutChain(const Finding &finding)
{
    return finding.name == FindingName::ChainNotVisible || finding.name == FindingName::NoMemo;
}

bool knowsName(const QList<Finding> &findings, FindingName name)
{
    return std::any_of(findings.begin(), findings.end(),
                       [name](const Finding &finding) { return finding.name == name; });
}

CheckedRows RowsCheck::check(const RowRange &range)
{
    CheckedRows checked;
    checked.amounts.reserve(size_t(range.last - range.first));
    for (qsizetype index = range.first; index < range.last; ++index) {
        const RecipientRow &row = m_draft.rows.at(index);
        const qsizetype known = m_findings.size();
        checked.amounts.push_back(checkRow(row));
        checked.indexes.resize(size_t(m_findings.size()), qint32(index));
        for (qsizetype finding = known; finding < m_findings.size(); ++finding) {
            m_findings[finding].row = row.row;
            if (strengthOf(m_findings.at(finding).name) == FindingStrength::Error) {
                checked.amounts.back() = Amount();
            }
        }
    }
    checked.findings = std::move(m_findings);
    return checked;
}

void RowsCheck::addAddress(const RecipientRow &row)
{
    const AddressFinding address = checkAddress(m_currency.chain, row.address);
    if (address == m_usual) {
        return;
    }
    const QList<Finding> found = findInAddress(address, row.address);
    if (std::all_of(found.begin(), found.end(), isAboutChain)) {
        m_usual = address;
    }
    for (const Finding &finding : found) {
        if (!isAboutChain(finding) || !knowsName(m_findings, finding.name)) {
            m_findings.append(finding);
        }
    }
}

Amount RowsCheck::checkRow(const RecipientRow &row)
{
    if (row.fault) {
        m_findings.append({FindingName::BadRow, settledBy(*row.fault), {}, *row.fault, {}});
    }
    if (!row.currency.isEmpty() && row.currency.compare(m_draft.currency, Qt::CaseInsensitive) != 0) {
        m_findings.append({FindingName::BadRow, InputField::Currency, {}, {}, row.currency});
    }
    addAddress(row);
    const Result<Amount, AmountError> amount = Amount::parse(row.amount);
    if (std::optional<Finding> finding = findInAmount(amount, m_currency.precision, row.amount)) {
        m_findings.append(*std::move(finding));
        return {};
    }
    return *amount;
}

void append(CheckedRows &all, CheckedRows part)
{
    all.amounts.insert(all.amounts.end(), part.amounts.begin(), part.amounts.end());
    for (qsizetype index = 0; index < part.findings.size(); ++index) {
        Finding &finding = part.findings[index];
        if (!isAboutChain(finding) || !knowsName(all.findings, finding.name)) {
            all.findings.append(std::move(finding));
            all.indexes.push_back(part.indexes[size_t(index)]);
        }
    }
}

} // namespace

CheckedRows checkRows(const BatchDraft &draft, const Currency &currency)
{
    const qsizetype rows = draft.rows.size();
    const qsizetype parts = std::clamp<qsizetype>(rows / fewestRows, 1, std::thread::hardware_concurrency());
    std::vector<std::future<CheckedRows>> others;
    for (qsizetype part = 1; part < parts; ++part) {
        const RowRange range{rows * part / parts, rows * (part + 1) / parts};
        others.push_back(std::async(std::launch::async | std::launch::deferred,
                                    [&draft, &currency, range] { return RowsCheck(draft, currency).check(range); }));
    }
    CheckedRows checked = RowsCheck(draft, currency).check({0, rows / parts});
    checked.amounts.reserve(size_t(rows));
    for (std::future<CheckedRows> &other : others) {
        append(checked, other.get());
    }
    return checked;
}
