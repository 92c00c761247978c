#pragma once

#include "gui/frameddialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

// Asks for a name that is not taken. Opened with open().
class NameDialog : public FramedDialog
{
    Q_OBJECT

public:
    // taken: regardless of case.
    NameDialog(const RunMode &mode, const QStringList &taken, QWidget *parent);

    void setQuestion(const QString &title, const QString &name, const QString &acceptLabel);
    // Without spaces around it.
    [[nodiscard]] QString name() const;

private:
    void judge();

    QStringList m_taken;
    QLineEdit *m_nameEdit;
    QLabel *m_noteLabel;
    QPushButton *m_acceptButton;
};
