#pragma once

#include <QFrame>

// A raised surface with a thin line, for facts that belong together.
class Card : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};
