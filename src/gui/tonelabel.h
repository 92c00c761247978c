#pragma once

#include "gui/theme.h"

#include <QLabel>

// A label in the ink of a tone, in both looks. Always plain text.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Neutral;
};
