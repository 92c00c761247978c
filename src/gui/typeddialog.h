#pragma once

#include "gui/frameddialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

// Asks for a yes that is typed: the profile's name, letter by letter. For what is not to be done in passing. Opened with
// open().
class TypedDialog : public FramedDialog
{
    Q_OBJECT

public:
    TypedDialog(const RunMode &mode, QWidget *parent);

    void setQuestion(const QString &title, const QString &text, const QString &acceptLabel);
    [[nodiscard]] QString typed() const;

private:
    void layOut(QLabel *askLabel);

    QString m_profile;
    QLabel *m_textLabel;
    QLineEdit *m_nameEdit;
    QPushButton *m_acceptButton;
};
