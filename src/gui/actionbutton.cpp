#include "gui/actionbutton.h"

#include <QAction>
#include <QPushButton>

void bindButton(QPushButton &button, QAction &action)
{
    const bool followsToolTip = button.toolTip().isEmpty();
    const auto follow = [&button, &action, followsToolTip] {
        button.setEnabled(action.isEnabled());
        if (followsToolTip) {
            button.setToolTip(action.toolTip());
        }
    };
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, &button, follow);
    follow();
}
