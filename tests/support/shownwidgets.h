#pragma once

#include <QLabel>
#include <QPushButton>

// What a person sees in a widget.

// The texts of its visible labels, a line each, top down as they were made.
inline QString shownText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

// The visible button with this label, or null.
inline QPushButton *shownButton(const QWidget &widget, const QString &label)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == label && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

// The visible one of this class below a widget, or null; a closed dialog may still be waiting for its end.
template<class Widget>
Widget *shownChild(const QWidget &widget)
{
    for (Widget *child : widget.findChildren<Widget *>()) {
        if (child->isVisible()) {
            return child;
        }
    }
    return nullptr;
}
