#pragma once

#include "gui/costcheck.h"
#include "gui/frameddialog.h"

#include <QTimer>

class FindingsPanel;
class HoldOffButton;
class QLabel;
class ToneLabel;

// Asks a person whether what is left of a batch goes out now: what it comes to, what that costs by now, and what there is
// to pay it from. Plisio is asked once more when Send is pressed; what moved since it was shown, or no longer suffices, has
// to be accepted. Sends nothing.
class RestDialog : public FramedDialog
{
    Q_OBJECT

public:
    // rest: what was said yes to earlier, and not sent yet; not empty.
    RestDialog(const WindowServices &services, const Plan &rest, QWidget *parent);

    // Instead of open(), for a person who said yes a moment ago: is seen only if Plisio takes long, or there is something to
    // accept. Accepts itself otherwise.
    void openIfNeeded();

private:
    void layOut(const Plan &rest);
    void showFigures(const PayoutFigures &figures);
    void askAgain();
    void take(const QList<Finding> &found);
    void fit();
    void showAllowed();

    Plan m_rest;
    CostCheck *m_check;
    QLabel *m_costValue;
    ToneLabel *m_balanceValue;
    FindingsPanel *m_findingsPanel;
    ToneLabel *m_reasonLabel;
    HoldOffButton *m_sendButton;
    QList<Finding> m_findings; // that were shown
    QTimer m_patience; // until it is seen that Plisio is asked
    bool m_isAsking = false;
    bool m_isAnswered = false;
};
