#pragma once

#include "records/entrysearch.h"

#include <QHash>

// The part of a long answer that is at hand: blocks of entries around what is looked at, and the places from which the
// others can be read. Keeps at most mostBlocks of them.
class EntryBlocks
{
public:
    static constexpr int blockSize = 128;
    static constexpr int mostBlocks = 48;

    // Null while the row's block is not at hand.
    [[nodiscard]] const HistoryEntry *find(int row) const;
    [[nodiscard]] bool has(int block) const { return m_blocks.contains(block); }
    // Where reading the block begins: an empty place for the first one; nothing while it is not known.
    [[nodiscard]] std::optional<EntryPlace> placeBefore(int block) const;

    void put(int block, const EntryPage &page);
    void setAnchors(const QList<EntryPlace> &anchors) { m_anchors = anchors; }
    // Drops what was read, and keeps the places.
    void forget() { m_blocks.clear(); }
    void clear();

private:
    struct Block {
        QList<HistoryEntry> entries;
        EntryPlace last;
        quint64 usedAt = 0;
    };

    void makeRoom();

    mutable QHash<int, Block> m_blocks; // mutable: for usedAt
    QList<EntryPlace> m_anchors; // before the second block, the third, ...
    mutable quint64 m_clock = 0;
};
