#pragma once

#include "gui/batchchecker.h"

#include <QFrame>

#include <memory>

namespace Ui {
class RulesPopup;
}

// The rules by which a list becomes withdrawals, under a button: what becomes of rows with the same address, each choice
// with what it would do, and how many recipients one withdrawal has at most. A choice counts at once.
class RulesPopup : public QFrame
{
    Q_OBJECT

public:
    explicit RulesPopup(QWidget *parent);
    ~RulesPopup() override;

    // draft: for which the choices are tried, beside the interface thread.
    void showBelow(const QWidget &button, const BatchDraft &draft, const BatchChecker::Check &check);

Q_SIGNALS:
    void rulesChosen(DuplicateRule duplicates, int maxRecipients);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void tryRules(const BatchDraft &draft, const BatchChecker::Check &check);
    void choose();
    [[nodiscard]] DuplicateRule chosenRule() const;

    std::unique_ptr<Ui::RulesPopup> m_ui;
    int m_asked = 0;
};
