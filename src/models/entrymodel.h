#pragma once

#include "core/clock.h"
#include "core/namelookup.h"
#include "models/entryblocks.h"
#include "models/entrycells.h"
#include "models/entryfeed.h"

#include <QAbstractTableModel>

// The history as a table of any length. Rows are read in blocks when a view asks for them and forgotten again; a row that is
// not read yet is empty, and changes when it is. Old rows stay until a new question's first ones are there.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qint64, the entry's number
        CurrencyRole, // its id
    };

    EntryModel(const Entries &entries, Clock now, QObject *parent = nullptr);

    void ask(const EntryPageRequest &question);
    // The ledger has changed. Selections and scrolling survive new rows at the top.
    void refresh();
    [[nodiscard]] const EntryPageRequest &question() const { return m_feed->question(); }
    void setTimeStyle(TimeStyle style);
    // What the address book calls recipients.
    void setNames(const NameLookup &names);
    // Null while the row is not read.
    [[nodiscard]] const HistoryEntry *entryAt(int row) const { return m_blocks.find(row); }
    // Nothing while they are added up.
    [[nodiscard]] const std::optional<EntryTotals> &totals() const { return m_totals; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // The first rows of a question are there.
    void answered();
    void totalsChanged();
    void failed(const LedgerError &error);

private:
    void takeFirst(const EntryPage &page, bool isNew);
    [[nodiscard]] int newRowsIn(const EntryPage &page) const;
    void takeTotals(const EntryTotals &totals);
    void takeAnchors(const QList<EntryPlace> &places);
    void takeBlock(int block, const EntryPage &page);
    void setRowCount(int count);
    void askFor(int row) const;
    void rowsChanged(int first, int last);

    EntryFeed *m_feed;
    Clock m_now;
    EntryBlocks m_blocks;
    NameLookup m_names;
    TimeStyle m_timeStyle = TimeStyle::Local;
    std::optional<EntryTotals> m_totals;
    int m_rowCount = 0;
    mutable QList<int> m_missing; // blocks that views asked for before their place was known
};
