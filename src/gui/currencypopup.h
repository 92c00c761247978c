#pragma once

#include "core/currency.h"

#include <QDateTime>
#include <QFrame>

class CurrencyModel;
class MessageBar;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

// The list of currencies with a search field, opened under the picker. Typing narrows it, Enter takes the marked one. One
// that Plisio hides is only taken after that was said. Below stands how old the list is.
class CurrencyPopup : public QFrame
{
    Q_OBJECT

public:
    CurrencyPopup(CurrencyModel &model, QWidget *parent);

    // When Plisio told the list; invalid for the published one.
    void setHeardAt(const QDateTime &heardAt);
    // Shows it under the widget, with this search text and the current currency marked.
    void openUnder(const QWidget &anchor, const CurrencyId &current, const QString &search);

Q_SIGNALS:
    void chosen(const CurrencyId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void choose(const QModelIndex &index);
    void take(const CurrencyId &id);
    void step(int rows);

    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_searchEdit;
    QListView *m_list;
    MessageBar *m_hiddenBar;
    QLabel *m_ageLabel;
    CurrencyId m_hiddenChoice; // what the bar asks about
};
