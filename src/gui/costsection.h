#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"
#include "records/costsettings.h"

class FieldNote;
class PlainLineEdit;
class QComboBox;

// In the settings: the fiat currency of amounts, and how far costs may move before a payout is asked about again. Kept for
// the profile as soon as it is chosen.
class CostSection : public Card
{
    Q_OBJECT

public:
    explicit CostSection(const WindowServices &services, QWidget *parent = nullptr);

private:
    void show(const CostSettings &settings);
    void save();

    WindowServices m_services;
    QComboBox *m_fiatCombo;
    PlainLineEdit *m_toleranceEdit;
    FieldNote *m_toleranceNote;
};
