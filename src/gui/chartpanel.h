#pragma once

#include "gui/card.h"
#include "gui/trendbars.h"
#include "gui/windowservices.h"
#include "models/trendfeed.h"

#include <memory>

class FigureModel;

namespace Ui {
class ChartForm;
}

// Pictures of what the history's filter finds, and the same figures as a table: value and fees by period, and who got most.
// A bar or row that is chosen narrows the filter to it; Back undoes that.
class ChartPanel : public Card
{
    Q_OBJECT

public:
    explicit ChartPanel(const WindowServices &services, QWidget *parent = nullptr);
    ~ChartPanel() override;

    // The filter as it is put together; one that was not chosen here ends the way back.
    void setChoice(const FilterChoice &choice);
    // What to show, now or as soon as it is visible.
    void ask(const EntryFilter &filter);

Q_SIGNALS:
    void choiceWanted(const FilterChoice &choice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillCombos();
    void connectParts();
    void read();
    void showAnswer(const TrendAnswer &answer);
    void showSteps();
    void showPages();
    void showPointed(const TrendBar &bar);
    void chooseBar(const TrendBar &bar);
    void chooseRow(int row);
    void narrow(const FilterChoice &choice);
    void goBack();
    [[nodiscard]] FilterChoice within(int period, const CurrencyId &currency) const;
    [[nodiscard]] TrendSubject subject() const;

    std::unique_ptr<Ui::ChartForm> m_ui;
    WindowServices m_services;
    TrendFeed *m_feed;
    FigureModel *m_figures;
    TrendColors m_colors;
    EntryFilter m_filter;
    FilterChoice m_choice;
    QList<FilterChoice> m_trail; // the way back
    TrendAnswer m_answer;
    TrendSubject m_shown = TrendSubject::Value; // what the answer is about
    QString m_message; // in place of a picture
    bool m_isNarrowing = false;
    bool m_isStale = false; // to be read when it is visible
    bool m_isAnswered = false;
};
