#include "models/entryfeed.h"

#include "models/entryblocks.h"

#include <utility>

namespace {

constexpr qsizetype mostWishes = 4; // a screenful lies in two blocks

} // namespace

EntryFeed::EntryFeed(const Entries &entries, QObject *parent) : QObject(parent), m_entries(entries) {}

EntryFeed::~EntryFeed()
{
    if (m_isWanted) {
        *m_isWanted = false;
    }
}

void EntryFeed::ask(const EntryPageRequest &question)
{
    m_question = question;
    m_question.limit = EntryBlocks::blockSize;
    m_question.after.clear();
    m_isAnswered = false;
    begin();
}

void EntryFeed::askAgain()
{
    begin();
}

void EntryFeed::begin()
{
    if (m_isWanted) {
        *m_isWanted = false;
    }
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_wishes.clear();
    m_entries.page(m_question).then(this, [this, isWanted = m_isWanted](const Result<EntryPage, LedgerError> &page) {
        if (!*isWanted) {
            return;
        }
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        const bool isNew = !std::exchange(m_isAnswered, true);
        Q_EMIT firstPageRead(*page, isNew);
        askForRest();
    });
}

void EntryFeed::askForRest()
{
    const auto isWanted = m_isWanted;
    m_entries.totals(m_question.filter).then(this, [this, isWanted](const Result<EntryTotals, LedgerError> &totals) {
        if (*isWanted && totals) {
            Q_EMIT totalsRead(*totals);
        }
    });
    m_entries.anchors(m_question, [isWanted] { return isWanted->load(); })
        .then(this, [this, isWanted](const Result<QList<EntryPlace>, LedgerError> &places) {
            if (*isWanted && places) {
                Q_EMIT anchorsRead(*places);
            }
        });
}

void EntryFeed::want(int block, const EntryPlace &after)
{
    m_wishes.removeIf([block](const Wish &wish) { return wish.block == block; });
    m_wishes.append({block, after});
    if (m_wishes.size() > mostWishes) {
        m_wishes.removeFirst();
    }
    // Never at once: a model that is asked for data must not change meanwhile.
    QMetaObject::invokeMethod(this, &EntryFeed::readNext, Qt::QueuedConnection);
}

void EntryFeed::readNext()
{
    if (m_isReading || m_wishes.isEmpty()) {
        return;
    }
    m_isReading = true;
    const Wish wish = m_wishes.takeLast();
    EntryPageRequest request = m_question;
    request.after = wish.after;
    m_entries.page(request).then(
        this, [this, block = wish.block, isWanted = m_isWanted](const Result<EntryPage, LedgerError> &page) {
            m_isReading = false;
            if (*isWanted && page) {
                Q_EMIT blockRead(block, *page);
            }
            readNext();
        });
}
