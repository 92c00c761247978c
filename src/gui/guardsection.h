#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"
#include "records/guardsettings.h"

class QLineEdit;
class QSpinBox;
class ToneLabel;

// Settings of the guards: how long an equal payout is a duplicate, how long a recipient counts as paid lately, and from which worth on
// a mass payout's total is typed.
class GuardSection : public Card
{
    Q_OBJECT

public:
    explicit GuardSection(const WindowServices &services, QWidget *parent = nullptr);

private:
    void load();
    void show(const GuardSettings &settings);
    void save(const QString &name, const QString &value);
    void saveTypedTotal();

    WindowServices m_services;
    QSpinBox *m_equalBox;
    QSpinBox *m_recipientBox;
    QLineEdit *m_totalEdit;
    ToneLabel *m_note;
};
