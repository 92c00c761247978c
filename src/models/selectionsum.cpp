#include "models/selectionsum.h"

#include <algorithm>

namespace {

constexpr int pageSize = 1000;

// Rows from first to last, both included.
struct Span {
    qint64 first = 0;
    qint64 last = 0;
};

// Adds the entries of these rows, page by page.
struct Adder {
    QList<Span> spans; // in order, apart from each other
    EntryTotals totals;
    QList<qint64> ids; // one more than can be named at most
    qint64 row = 0; // of the next entry

    // Whether there is more to add.
    bool take(const EntryPage &page)
    {
        for (const HistoryEntry &entry : page.entries) {
            while (!spans.isEmpty() && spans.constFirst().last < row) {
                spans.removeFirst();
            }
            if (spans.isEmpty()) {
                return false;
            }
            if (row >= spans.constFirst().first) {
                addTo(totals, entry);
                if (ids.size() <= SelectionSum::mostIds) {
                    ids.append(entry.id);
                }
            }
            ++row;
        }
        return true;
    }
};

QList<Span> spansOf(const QItemSelection &selection)
{
    QList<Span> spans;
    for (const QItemSelectionRange &range : selection) {
        spans.append({range.top(), range.bottom()});
    }
    std::sort(spans.begin(), spans.end(), [](const Span &one, const Span &other) { return one.first < other.first; });
    QList<Span> apart;
    for (const Span &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.first <= apart.constLast().last + 1) {
            apart.last().last = std::max(apart.constLast().last, span.last);
        } else {
            apart.append(span);
        }
    }
    return apart;
}

} // namespace

SelectionSum::SelectionSum(const Entries &entries, QObject *parent) : QObject(parent), m_entries(entries) {}

SelectionSum::~SelectionSum()
{
    if (m_isWanted) {
        *m_isWanted = false;
    }
}

void SelectionSum::addUp(const EntryPageRequest &question, const QItemSelection &selection)
{
    if (m_isWanted) {
        *m_isWanted = false;
    }
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    if (selection.isEmpty()) {
        return;
    }
    auto adder = std::make_shared<Adder>();
    adder->spans = spansOf(selection);
    EntryPageRequest request = question;
    request.after.clear();
    request.limit = pageSize;
    const auto isWanted = m_isWanted;
    m_entries.visit(request, [adder, isWanted](const EntryPage &page) { return *isWanted && adder->take(page); })
        .then(this, [this, adder, isWanted](const Result<Done, LedgerError> &done) {
            if (done && *isWanted) {
                const bool areNamed = adder->ids.size() <= mostIds;
                Q_EMIT added(adder->totals, areNamed ? adder->ids : QList<qint64>());
            }
        });
}
