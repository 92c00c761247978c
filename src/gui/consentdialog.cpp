#include "gui/consentdialog.h"

#include "gui/findingspanel.h"
#include "gui/holdoffbutton.h"
#include "gui/modestrip.h"
#include "gui/pagecolumn.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int tallestContent = 500; // so that the dialog fits above a 700 px window

} // namespace

ConsentDialog::ConsentDialog(GuardedPlan plan, QWidget *parent) : QDialog(parent), m_plan(std::move(plan)) {}

void ConsentDialog::setUp(const Parts &parts, const RunMode &mode, int width)
{
    m_parts = parts;
    m_width = width;
    setWindowTitle(titleMark(mode) + windowTitle());
    setWindowModality(Qt::WindowModal);
    m_parts.modeStrip->setMode(mode);
    m_parts.titleLabel->setFont(titleFont(font()));
    m_parts.factsCard->layout()->setContentsMargins(16, 16, 16, 16);
    connect(m_parts.findingsPanel, &FindingsPanel::acceptedChanged, this, &ConsentDialog::showAllowed);
    connect(m_parts.cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_parts.sendButton, &HoldOffButton::fired, this, &ConsentDialog::confirm);
}

void ConsentDialog::showFindings(const QList<Finding> &findings, const QString &finality)
{
    m_finality = finality;
    m_isHeldBack = false;
    m_parts.findingsPanel->setFindings(findings);
    if (!isVisible()) {
        m_parts.cancelButton->setFocus();
    }
    showAllowed();
}

void ConsentDialog::replacePlan(GuardedPlan plan)
{
    ++m_turn;
    m_plan = std::move(plan);
    m_parts.sendButton->holdAgain();
}

void ConsentDialog::holdBack(const QString &reason)
{
    ++m_turn;
    m_isHeldBack = true;
    m_parts.sendButton->setAllowed(false);
    m_parts.reasonLabel->setText(reason);
}

QList<FindingName> ConsentDialog::acceptedWarnings() const
{
    return m_parts.findingsPanel->accepted();
}

void ConsentDialog::showAllowed()
{
    if (m_isHeldBack) {
        return;
    }
    const bool isComplete = m_parts.findingsPanel->isComplete();
    const QString missing =
        m_parts.findingsPanel->isTotalTyped() ? tr("Accept each warning to go on.") : tr("Type the total to go on.");
    m_parts.sendButton->setAllowed(isComplete);
    m_parts.reasonLabel->setText(isComplete ? m_finality : missing);
}

void ConsentDialog::confirm()
{
    if (!m_lastCheck) {
        return conclude();
    }
    holdBack(tr("Asking Plisio once more…"));
    m_lastCheck().then(this, [this, turn = m_turn](const QList<Finding> &found) {
        if (turn == m_turn && isVisible()) {
            takeLastCheck(found);
        }
    });
}

// Whether Plisio can be asked is one question, however often the answer is no.
void ConsentDialog::takeLastCheck(const QList<Finding> &found)
{
    QList<Finding> more;
    for (const Finding &finding : found) {
        const QList<Finding> &known = m_plan.findings();
        const bool isKnown = std::any_of(known.begin(), known.end(), [&finding](const Finding &other) {
            return other == finding || (other.name == finding.name && finding.name == FindingName::PreflightFailed);
        });
        if (!isKnown) {
            more.append(finding);
        }
    }
    if (more.isEmpty() && m_parts.findingsPanel->isComplete()) {
        return conclude();
    }
    m_plan = m_plan.with(more);
    m_parts.findingsPanel->addFindings(more);
    m_isHeldBack = false;
    m_parts.sendButton->holdAgain();
    fitContent();
    m_parts.scrollArea->ensureWidgetVisible(m_parts.findingsPanel, 0, 0);
    m_parts.cancelButton->setFocus();
    showAllowed();
}

void ConsentDialog::conclude()
{
    Q_EMIT confirmed();
    accept();
}

void ConsentDialog::fitContent()
{
    // From the inside out: each layout hears of a change in those below only later.
    m_parts.factsCard->layout()->activate();
    m_parts.findingsPanel->layout()->activate();
    QLayout *layout = m_parts.content->layout();
    layout->activate();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_width) : layout->totalSizeHint().height();
    m_parts.scrollArea->setMinimumSize(m_width, qMin(wanted, tallestContent));
    adjustSize();
}

void ConsentDialog::showEvent(QShowEvent *event)
{
    fitContent();
    QDialog::showEvent(event);
}

void ConsentDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat()) {
        return; // a key still held from the form answers nothing here
    }
    QDialog::keyPressEvent(event);
}
