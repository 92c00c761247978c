#pragma once

#include "gui/windowservices.h"

#include <QWidget>

#include <array>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;
class ToneLabel;
class TotalsModel;

// Closes the books up to a day: shows before what would be locked, what it is worth, and what is not ticked yet.
class PeriodCloser : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodCloser(const WindowServices &services, QWidget *parent = nullptr);

    // What is closed already, a moment of UTC; invalid for nothing.
    void setClosedUntil(const QDateTime &until);

Q_SIGNALS:
    void closed();
    void failed(const LedgerError &error);

private:
    // What is asked about one day.
    enum Part { All, NotTicked, OutgoingNotTicked, PartCount };

    void makeTable();
    [[nodiscard]] QDateTime chosenEnd() const;
    void preview();
    void ask(Part part, EntryFilter filter);
    void takePart(Part part, const EntryTotals &totals);
    void showPreview();
    void showOpen(qint64 count, bool isEmpty);
    void close();

    WindowServices m_services;
    QDateTime m_closedUntil;
    QDateEdit *m_dayEdit;
    QLabel *m_lockedLabel;
    ToneLabel *m_openLabel;
    QTableView *m_table;
    TotalsModel *m_totals;
    QPushButton *m_closeButton;
    int m_question = 0; // answers to older ones are not shown
    int m_missing = 0; // parts of the answer
    std::array<EntryTotals, PartCount> m_parts;
};
