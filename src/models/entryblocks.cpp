#include "models/entryblocks.h"

#include <algorithm>

const HistoryEntry *EntryBlocks::find(int row) const
{
    const auto block = m_blocks.find(row / blockSize);
    if (block == m_blocks.end() || row % blockSize >= block->entries.size()) {
        return nullptr;
    }
    block->usedAt = ++m_clock;
    return &block->entries.at(row % blockSize);
}

std::optional<EntryPlace> EntryBlocks::placeBefore(int block) const
{
    if (block == 0) {
        return EntryPlace();
    }
    if (block <= m_anchors.size()) {
        return m_anchors.at(block - 1);
    }
    const auto before = m_blocks.constFind(block - 1);
    const bool isWhole = before != m_blocks.constEnd() && before->entries.size() == blockSize;
    return isWhole ? std::optional(before->last) : std::nullopt;
}

void EntryBlocks::put(int block, const EntryPage &page)
{
    makeRoom();
    m_blocks.insert(block, {page.entries, page.last, ++m_clock});
}

void EntryBlocks::clear()
{
    m_blocks.clear();
    m_anchors.clear();
}

void EntryBlocks::makeRoom()
{
    while (m_blocks.size() >= mostBlocks) {
        const auto oldest =
            std::min_element(m_blocks.begin(), m_blocks.end(),
                             [](const Block &one, const Block &other) { return one.usedAt < other.usedAt; });
        m_blocks.erase(oldest);
    }
}
