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
