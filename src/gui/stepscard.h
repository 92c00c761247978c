#pragma once

#include "core/statestep.h"
#include "gui/card.h"

class QVBoxLayout;

// What happened to a withdrawal, step by step, the oldest first: when, what, who, and what was seen then.
class StepsCard : public Card
{
    Q_OBJECT

public:
    explicit StepsCard(QWidget *parent = nullptr);

    // Without any it is hidden.
    void setSteps(const QList<StateStep> &steps);

private:
    void addStep(const StateStep &step);

    QVBoxLayout *m_column;
    QWidget *m_list = nullptr; // the steps that are shown
};
