#pragma once

#include "gui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// A box in the colour of a tone: an icon, a title, a text and buttons. Says one thing and what can be done about it.
// Title and text are plain text.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &title, const QString &text = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    // A framed button at the end of the bar, owned by it.
    QPushButton *addButton(const QString &label);
    // A widget under the text, owned by the bar.
    void addBelow(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel *m_titleLabel;
    QLabel *m_textLabel;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_buttons;
};
