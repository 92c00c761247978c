#pragma once

#include "gui/runmode.h"
#include "gui/theme.h"

#include <QWidget>

// A coloured strip that says that this is practice, or that another host than Plisio's is asked. Shown at the top of
// every window and dialog; hidden when the run is the real thing.
class ModeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ModeStrip(QWidget *parent = nullptr);

    void setMode(const RunMode &mode);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Practice;
};

// "[Practice] " or the other host, to stand before a window's title; empty for the real thing.
QString titleMark(const RunMode &mode);
