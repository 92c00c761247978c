#pragma once

#include "core/confirmed.h"
#include "gui/runmode.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class FindingsPanel;
class HoldOffButton;
class ModeStrip;
class QLabel;
class QPushButton;
class QScrollArea;

// Asks a person about a guarded plan before money moves. Cancel is the default; Send waits until the plan could be read
// and every warning is accepted, and fires once. A key that is held down answers nothing. Opened with open(), never
// exec(). What the plan is shown as is the derived dialog's, and comes from the plan that will be sent.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    // What is asked when Send is pressed, before the yes counts; bounded in time by who gives it.
    using LastCheck = std::function<QFuture<QList<Finding>>()>;

    // What the check finds beyond what the plan's findings say comes back to the person, to be accepted and sent again.
    // With nothing new the yes counts at once.
    void setLastCheck(LastCheck check) { m_lastCheck = std::move(check); }
    [[nodiscard]] const GuardedPlan &plan() const { return m_plan; }
    [[nodiscard]] QList<FindingName> acceptedWarnings() const;

Q_SIGNALS:
    // The person's yes; at most once.
    void confirmed();

protected:
    // What every such dialog has in its form.
    struct Parts {
        ModeStrip *modeStrip;
        QLabel *titleLabel;
        QWidget *factsCard;
        QScrollArea *scrollArea;
        QWidget *content; // of the scroll area
        FindingsPanel *findingsPanel;
        QLabel *reasonLabel;
        QPushButton *cancelButton;
        HoldOffButton *sendButton;
    };

    ConsentDialog(GuardedPlan plan, QWidget *parent);

    // Once, when the form is set up. width: of the content, in pixels. finality: said beside Send when it is allowed.
    void setUp(const Parts &parts, const RunMode &mode, int width);
    void showFindings(const QList<Finding> &findings, const QString &finality);
    // Another plan is shown from now on: whatever was accepted is forgotten, and Send waits again. Followed by
    // showFindings().
    void replacePlan(GuardedPlan plan);
    // What is shown is about to change: nothing can be sent until the findings of the new plan are shown.
    void holdBack(const QString &reason);
    // What is shown has grown: makes room for it, as far as there is any.
    void fitContent();
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showAllowed();
    void confirm();
    void takeLastCheck(const QList<Finding> &found);
    void conclude();

    GuardedPlan m_plan;
    LastCheck m_lastCheck;
    int m_turn = 0; // of the plan and of what was asked about it: an older answer is nobody's
    bool m_isHeldBack = false;
    Parts m_parts{};
    int m_width = 0;
    QString m_finality;
};
