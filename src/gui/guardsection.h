#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"
#include "records/guardsettings.h"

class QFormLayout;
class QLineEdit;
class ToneLabel;

// Settings of the guards: how long an equal payout is a duplicate, how long a recipient counts as paid lately, and from which
// worth on a mass payout's total is typed. What is typed is kept when the field is left; what cannot be read is not.
class GuardSection : public Card
{
    Q_OBJECT

public:
    explicit GuardSection(const WindowServices &services, QWidget *parent = nullptr);

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *name);
    void showSettings(const GuardSettings &settings);
    void saveNumber(const QLineEdit *edit, const QString &name, int most);
    void saveTypedTotal();
    void save(const QString &name, const QString &value);
    void tell(const QString &text);

    WindowServices m_services;
    QLineEdit *m_equalEdit;
    QLineEdit *m_recipientEdit;
    QLineEdit *m_totalEdit;
    ToneLabel *m_note;
};
