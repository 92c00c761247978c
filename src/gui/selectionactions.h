#pragma once

#include "gui/windowservices.h"

#include <QWidget>

class QPushButton;
class ToneLabel;

// Many selected operations: what they sum to, and what can be done with them at once: to tick them, or to take the ticks
// away.
class SelectionActions : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionActions(QWidget *parent = nullptr);

    // Must be called once before anything is selected.
    void setServices(const WindowServices &services) { m_services.emplace(services); }
    // ids: of the entries; without them nothing can be done.
    void showSelected(const EntryTotals &totals, const QList<qint64> &ids);
    void clear();

Q_SIGNALS:
    void told(const QString &title, const QString &text);

private:
    void change(Bookkeeping::Tick tick);
    void tell(Bookkeeping::Tick tick, const TickCount &count);

    std::optional<WindowServices> m_services;
    QList<qint64> m_ids;
    ToneLabel *m_label;
    QPushButton *m_tickButton;
    QPushButton *m_untickButton;
};
