#pragma once

#include "core/secret.h"
#include "gui/frameddialog.h"

class FieldNote;
class QLineEdit;
class QPushButton;
class QSpinBox;

// Asks for a new PIN, twice, and after how many minutes the window locks by itself. Opened with open().
class PinDialog : public FramedDialog
{
    Q_OBJECT

public:
    PinDialog(const RunMode &mode, QWidget *parent);

    [[nodiscard]] int minutes() const;
    // Takes it out of the fields.
    [[nodiscard]] Secret takePin();

private:
    void layOut();
    void judge();

    QLineEdit *m_pinEdit;
    QLineEdit *m_againEdit;
    QSpinBox *m_minutesBox;
    FieldNote *m_note;
    QPushButton *m_setButton;
};
