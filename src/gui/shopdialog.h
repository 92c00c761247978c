#pragma once

#include "gui/frameddialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class ToneLabel;

// Asks for the name and the colour of a shop. Opened with open(); who opened it saves, and closes it or says why not.
class ShopDialog : public FramedDialog
{
    Q_OBJECT

public:
    ShopDialog(const RunMode &mode, const Profile &profile, QWidget *parent);

    void setQuestion(const QString &title, const QString &text, const QString &acceptLabel);
    void showFault(ProfileFault fault);

Q_SIGNALS:
    void saveRequested(const Profile &profile);

private:
    void makeColors(ProfileColor chosen);
    void arrange();
    void request();

    Profile m_profile;
    QLabel *m_textLabel;
    QLineEdit *m_nameEdit;
    QButtonGroup *m_colors;
    ToneLabel *m_noteLabel;
    QPushButton *m_acceptButton;
};
