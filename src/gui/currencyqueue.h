#pragma once

#include "core/batchdraft.h"

// The batches that a list in several currencies becomes, one after the other.
class CurrencyQueue
{
public:
    // A list that a person reviews: its first batch.
    BatchDraft begin(const BatchDraft &list);
    // After a batch was sent, with what the list has left.
    BatchDraft goOn(const BatchDraft &rest);

    // What is left of a list without the rows of the current batch, as they were.
    [[nodiscard]] BatchDraft rest(const BatchDraft &list) const;
    [[nodiscard]] int number() const { return m_number; } // of the current batch; the first is 1
    [[nodiscard]] int count() const { return m_count; }

private:
    BatchDraft m_current;
    int m_number = 1;
    int m_count = 1;
};
