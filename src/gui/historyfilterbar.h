#pragma once

#include "core/currency.h"
#include "records/savedfilters.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui {
class HistoryFilterForm;
}

// What the history is asked for, in one bar: text, currency, state, type, period, amounts, and what needs attention. All
// that is set must fit. Says so while one types, with a short pause.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);
    ~HistoryFilterBar() override;

    // The currencies to choose from; one that is chosen stays.
    void setCurrencies(const QList<Currency> &currencies);
    [[nodiscard]] FilterChoice choice() const;
    // Says so at once when it is another one.
    void setChoice(const FilterChoice &choice);
    // Questions kept by name, offered in a menu with ways to keep this one and to forget one.
    void setSaved(const SavedFilters::Choices &saved);

Q_SIGNALS:
    void choiceChanged(const FilterChoice &choice);
    void saveRequested(const QString &name, const FilterChoice &choice);
    void removeRequested(const QString &name);

private:
    void fillCombos();
    void connectFields();
    void showChoice(const FilterChoice &choice);
    void showFields();
    void changed();
    void fillMenu();
    void askForName();

    std::unique_ptr<Ui::HistoryFilterForm> m_ui;
    SavedFilters::Choices m_saved;
    FilterChoice m_told;
    QTimer m_pause;
    bool m_isShowing = false; // a choice is put in, which is no change by a person
};

// The filter with the dates of its period as of now, in this computer's time zone.
EntryFilter filterAt(const FilterChoice &choice, const QDateTime &now);
