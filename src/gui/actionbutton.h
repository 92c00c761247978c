#pragma once

class QAction;
class QPushButton;

// The button does what the action does, and can be pressed while that can be done. A button without a tooltip of its own
// shows the action's.
void bindButton(QPushButton &button, QAction &action);
