#pragma once

#include "gui/runmode.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

// The frame of every small dialog over the window: marked when the run is not the real thing, a title, and a row of buttons
// at the end. It deletes itself when it is closed; opened with open().
class FramedDialog : public QDialog
{
    Q_OBJECT

public:
    FramedDialog(const RunMode &mode, int width, QWidget *parent);

    // Plain text.
    void setTitle(const QString &title);

protected:
    // Below the title.
    [[nodiscard]] QVBoxLayout &parts() const { return *m_parts; }
    // For plain text of any length.
    [[nodiscard]] QLabel *plainLabel();
    // The last row: a note, or nothing, then Cancel, which rejects and is returned, then the button that goes on.
    QPushButton *addButtons(QPushButton *accept, QWidget *note = nullptr);

private:
    QLabel *m_titleLabel;
    QVBoxLayout *m_parts;
};
