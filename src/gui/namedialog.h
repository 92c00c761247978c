#pragma once

#include "gui/runmode.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

// Asks for a name that is not taken. Opened with open().
class NameDialog : public QDialog
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
    QLabel *m_titleLabel;
    QLineEdit *m_nameEdit;
    QLabel *m_noteLabel;
    QPushButton *m_acceptButton;
};
