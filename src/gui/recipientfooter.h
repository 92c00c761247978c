#pragma once

#include "core/balance.h"
#include "gui/batchchecker.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace Ui {
class RecipientFooter;
}

// What a recipient list comes to, under it: rows and recipients, problems, the total, and what is left of the balance.
class RecipientFooter : public QWidget
{
    Q_OBJECT

public:
    struct State {
        std::optional<BatchVerdict> verdict; // on what stands there now
        qsizetype rows = 0; // in the table
        qsizetype problems = 0; // rows with one
        std::optional<Balance> balance;
        bool isReviewable = false;
    };

    explicit RecipientFooter(QWidget *parent = nullptr);
    ~RecipientFooter() override;

    void show(const State &state);
    [[nodiscard]] QPushButton *nextButton() const;
    [[nodiscard]] QPushButton *reviewButton() const;

Q_SIGNALS:
    void listToggled(bool isShown); // of the problems

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts();
    void showTotal();
    void showBalance();

    std::unique_ptr<Ui::RecipientFooter> m_ui;
    State m_state;
};
