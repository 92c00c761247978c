#include "gui/restdialog.h"

#include "gui/card.h"
#include "gui/findingspanel.h"
#include "gui/holdoffbutton.h"
#include "gui/tonelabel.h"
#include "words/costwords.h"
#include "words/currencywords.h"
#include "words/figurewords.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int dialogWidth = 600;

} // namespace

RestDialog::RestDialog(const WindowServices &services, const Plan &rest, QWidget *parent)
    : FramedDialog(services.mode, dialogWidth, parent),
      m_rest(rest),
      m_check(new CostCheck(services, rest, this)),
      m_costValue(plainLabel()),
      m_balanceValue(new ToneLabel(this)),
      m_findingsPanel(new FindingsPanel(this)),
      m_reasonLabel(new ToneLabel(this)),
      m_sendButton(new HoldOffButton(this))
{
    setTitle(tr("Go on with this batch?"));
    layOut(rest);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(400));
    connect(&m_patience, &QTimer::timeout, this, &QDialog::open);
    connect(m_check, &CostCheck::figuresKnown, this, &RestDialog::showFigures);
    connect(m_findingsPanel, &FindingsPanel::acceptedChanged, this, &RestDialog::showAllowed);
    connect(m_sendButton, &HoldOffButton::fired, this, &RestDialog::askAgain);
    connect(this, &QDialog::finished, this, [this] { m_isAnswered = true; });
    showAllowed();
    m_check->begin();
}

void RestDialog::layOut(const Plan &rest)
{
    auto *text = plainLabel();
    text->setText(tr("%n withdrawal(s) that you confirmed were not sent yet. They come to %1.", nullptr,
                     int(rest.withdrawals.size()))
                      .arg(amountWithTicker(rest.total(), rest.withdrawals.first().currency())));
    auto *chainValue = plainLabel();
    chainValue->setText(currencyLabel(rest.withdrawals.first().currency()));
    m_costValue->setText(tr("Asking Plisio…"));
    m_balanceValue->setText(tr("Asking Plisio…"));
    m_balanceValue->setWordWrap(true);
    m_reasonLabel->setWordWrap(true);
    auto *card = new Card(this);
    auto *facts = new QFormLayout(card);
    facts->setContentsMargins(16, 16, 16, 16);
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(12);
    for (const auto &[caption, value] : {std::pair<QString, QLabel *>{tr("Currency"), chainValue},
                                         std::pair<QString, QLabel *>{tr("Expected fees"), m_costValue},
                                         std::pair<QString, QLabel *>{tr("Available"), m_balanceValue}}) {
        auto *label = new ToneLabel(this);
        label->setText(caption);
        value->setAccessibleName(caption);
        facts->addRow(label, value);
    }
    m_sendButton->setText(tr("Send the rest"));
    m_sendButton->setProperty("kind", QStringLiteral("primary"));
    m_sendButton->setAutoDefault(false);
    parts().addWidget(text);
    parts().addWidget(card);
    parts().addWidget(m_findingsPanel);
    m_findingsPanel->setVisible(false);
    QPushButton *cancel = addButtons(m_sendButton, m_reasonLabel);
    cancel->setAutoDefault(true);
    cancel->setDefault(true);
    cancel->setFocus();
}

void RestDialog::openIfNeeded()
{
    m_patience.start();
    askAgain();
}

void RestDialog::showFigures(const PayoutFigures &figures)
{
    const QMap<CurrencyId, Amount> debits = debitsOf(m_rest, figures);
    m_costValue->setText(costWords(costSumOf(m_rest, figures), m_rest.withdrawals.first().currency()));
    m_balanceValue->setTone(isTooLittle(debits, figures) ? Tone::Danger : Tone::Neutral);
    m_balanceValue->setText(balanceWords(debits, figures));
}

void RestDialog::askAgain()
{
    m_isAsking = true;
    showAllowed();
    m_check->askAgain().then(this, [this](const QList<Finding> &found) {
        if (!m_isAnswered) {
            take(found);
        }
    });
}

// Whether Plisio can be asked is one question, however often the answer is no.
void RestDialog::take(const QList<Finding> &found)
{
    QList<Finding> more = found;
    more.removeIf([this](const Finding &finding) {
        return std::any_of(m_findings.begin(), m_findings.end(), [&finding](const Finding &known) {
            return known == finding || (known.name == finding.name && finding.name == FindingName::PreflightFailed);
        });
    });
    m_isAsking = false;
    m_patience.stop();
    if (more.isEmpty() && m_findingsPanel->isComplete()) {
        return accept();
    }
    m_findings += more;
    m_findingsPanel->addFindings(more);
    m_findingsPanel->setVisible(!m_findings.isEmpty());
    m_sendButton->holdAgain();
    showAllowed();
    fit();
    open();
}

// From the inside out: each layout hears of a change in those below only later.
void RestDialog::fit()
{
    m_findingsPanel->layout()->activate();
    parts().activate();
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void RestDialog::showAllowed()
{
    const bool isComplete = m_findingsPanel->isComplete();
    m_sendButton->setAllowed(isComplete && !m_isAsking);
    if (m_isAsking) {
        m_reasonLabel->setText(tr("Asking Plisio once more…"));
    } else {
        m_reasonLabel->setText(isComplete ? tr("Payouts cannot be taken back.") : tr("Accept each warning to go on."));
    }
}
