#pragma once

#include "records/entryfees.h"
#include "records/entrypayees.h"

#include <QStringList>

// What a picture of the history is about.
enum class TrendSubject { Value, Fees, Payees };

// One colour of the bars: a currency, or all that have no colour of their own.
struct TrendPart {
    CurrencyId currency; // empty for the others together, and for payees
    QString name; // currency and chain
    int color = 0; // its place among the colours of a series; -1 for the others
    QList<Amount> dollars; // for each bar
    QList<QString> details; // what is said of each bar, beside its name and worth
};

// Bars, each a stack of parts.
struct TrendPicture {
    QStringList labels; // short and all different, one for each bar
    QStringList names; // in full
    QList<TrendPart> parts; // the lowest first
    bool isSideways = false; // bars lie, the first on top
};

// Keeps a currency's colour while the filter changes. The six of the greatest worth get one.
class TrendColors
{
public:
    static constexpr int count = 6;

    // Gives colours to these, the greatest first; those that were shown before keep theirs.
    void show(const QList<CurrencyId> &currencies);
    // -1 for none of its own.
    [[nodiscard]] int of(const CurrencyId &currency) const { return int(m_owners.indexOf(currency)); }

private:
    QList<CurrencyId> m_owners{QString(), QString(), QString(), QString(), QString(), QString()};
};

// The pictures' bars and words. What has no worth in dollars is not in them. The colours are brought up to date.
TrendPicture valuePicture(const EntryTrend &trend, TrendColors &colors);
TrendPicture feePicture(const EntryTrend &trend, const FeeWorths &fees, TrendColors &colors);
TrendPicture payeePicture(const TopPayees &payees);
