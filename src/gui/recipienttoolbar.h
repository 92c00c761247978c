#pragma once

#include "models/cellsearch.h"

#include <QWidget>

#include <memory>

class RecipientActions;
class RecipientTableView;

namespace Ui {
class RecipientTools;
}

// The buttons above a recipient list, the filter for its problems and the search in it. In a narrow window some buttons
// have no words.
class RecipientToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientToolbar(QWidget *parent = nullptr);
    ~RecipientToolbar() override;

    // The view and its actions must outlive the toolbar.
    void setView(RecipientTableView &view, const RecipientActions &actions);
    void setOnlyProblems(bool isOn);
    // Whether there is a problem to show.
    void setHasProblems(bool hasProblems);

public Q_SLOTS:
    void startSearch();

Q_SIGNALS:
    void openRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void filter(bool isOnlyProblems);
    void find(SearchDirection direction);
    void showFound(bool isFound);

    std::unique_ptr<Ui::RecipientTools> m_ui;
    RecipientTableView *m_view = nullptr;
};
