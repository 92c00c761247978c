#pragma once

#include "core/ledgererror.h"
#include "gui/pagecolumn.h"

// Stands in place of every page when the ledger cannot be used: why, and that nothing can be sent until then.
class FaultPage : public PageColumn
{
    Q_OBJECT

public:
    explicit FaultPage(const LedgerError &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void quitRequested();
};
