#pragma once

#include "gui/runmode.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

// Asks for a yes that is typed: the profile's name, letter by letter. For what is not to be done in passing. Opened with
// open().
class TypedDialog : public QDialog
{
    Q_OBJECT

public:
    TypedDialog(const RunMode &mode, QWidget *parent);

    void setQuestion(const QString &title, const QString &text, const QString &acceptLabel);
    [[nodiscard]] QString typed() const;

private:
    void layOut(const RunMode &mode, QLabel *askLabel);

    QString m_profile;
    QLabel *m_titleLabel;
    QLabel *m_textLabel;
    QLineEdit *m_nameEdit;
    QPushButton *m_acceptButton;
};
