#pragma once

#include "gui/frameddialog.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

// A short question or message over the window, marked like every other dialog when the run is not the real thing.
// Plain text only; opened with open(). The first button added is the default one.
class QuestionDialog : public FramedDialog
{
    Q_OBJECT

public:
    enum class Answer { Accept, Reject };

    explicit QuestionDialog(const RunMode &mode, QWidget *parent = nullptr);

    // A widget under the text, owned by the dialog from now on.
    void addBelow(QWidget *widget);
    // Opens one that only says something, to be closed.
    static void tell(const RunMode &mode, QWidget *parent, const QString &title, const QString &text);

    void setQuestion(const QString &title, const QString &text);
    // kind: of the button's look ("primary", "danger" or nothing).
    void addAnswer(const QString &label, Answer answer, const QString &kind = {});

private:
    QLabel *m_textLabel;
    QVBoxLayout *m_texts;
    QHBoxLayout *m_buttons;
};
