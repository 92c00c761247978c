#pragma once

#include "core/bookentry.h"

#include <QCompleter>

class QStandardItemModel;

// Offers addresses of the book by any part of their names; what is chosen is the address.
class BookCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit BookCompleter(QObject *parent);

    void setEntries(const QList<BookEntry> &entries);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStandardItemModel *m_names;
};
