#include "gui/recipientfooter.h"

#include "ui_recipientfooter.h"

#include "words/currencywords.h"

namespace {

constexpr int wideEnough = 640; // for a caption beside the total
constexpr qsizetype mostTotals = 3; // of a list in several currencies

QString totalOf(const BatchPart &part)
{
    return part.draft.currency.isEmpty() ? part.total.toString() : amountWithTicker(part.total, part.draft.currency);
}

} // namespace

RecipientFooter::RecipientFooter(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RecipientFooter>())
{
    m_ui->setupUi(this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_ui->totalLabel->setFont(strong);
    connect(m_ui->listButton, &QPushButton::toggled, this, &RecipientFooter::listToggled);
}

RecipientFooter::~RecipientFooter() = default;

QPushButton *RecipientFooter::nextButton() const
{
    return m_ui->nextButton;
}

QPushButton *RecipientFooter::reviewButton() const
{
    return m_ui->reviewButton;
}

void RecipientFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->totalCaption->setVisible(m_state.rows > 0 && width() >= wideEnough);
}

void RecipientFooter::show(const State &state)
{
    m_state = state;
    showCounts();
    showTotal();
    showBalance();
    m_ui->reviewButton->setEnabled(state.isReviewable);
}

void RecipientFooter::showCounts()
{
    const int rows = int(m_state.verdict ? m_state.verdict->draft.rows.size() : m_state.rows);
    const int recipients = int(m_state.verdict && m_state.verdict->isPayable() ? m_state.verdict->recipients() : 0);
    if (rows == 0) {
        m_ui->countLabel->setText(tr("No recipients yet"));
    } else if (recipients > 0 && recipients != rows) {
        m_ui->countLabel->setText(
            tr("%1, %2").arg(tr("%Ln row(s)", nullptr, rows), tr("%Ln recipient(s)", nullptr, recipients)));
    } else {
        m_ui->countLabel->setText(tr("%Ln recipient(s)", nullptr, rows));
    }
    m_ui->nextButton->setVisible(m_state.problems > 0);
    m_ui->nextButton->setText(tr("%Ln problem(s)", nullptr, int(m_state.problems)));
    m_ui->listButton->setVisible(m_state.problems > 0 || m_ui->listButton->isChecked());
}

void RecipientFooter::showTotal()
{
    m_ui->totalLabel->setVisible(m_state.rows > 0);
    m_ui->totalCaption->setVisible(m_state.rows > 0 && width() >= wideEnough);
    if (!m_state.verdict) {
        return;
    }
    QStringList totals;
    for (const BatchPart &part : m_state.verdict->parts.first(qMin(mostTotals, m_state.verdict->parts.size()))) {
        totals.append(totalOf(part));
    }
    if (m_state.verdict->parts.size() > mostTotals) {
        totals.append(QStringLiteral("…"));
    }
    const int unreadable = int(m_state.verdict->unreadable);
    m_ui->totalLabel->setText(totals.join(QStringLiteral(" + ")));
    m_ui->totalCaption->setText(unreadable > 0 ? tr("Total so far") : tr("Total"));
    m_ui->totalLabel->setToolTip(
        unreadable > 0 ? tr("Without %Ln row(s) whose amount cannot be read", nullptr, unreadable) : QString());
}

void RecipientFooter::showBalance()
{
    const bool isKnown = m_state.rows > 0 && m_state.balance && m_state.verdict && m_state.verdict->parts.size() == 1
        && m_state.verdict->parts.first().draft.currency == m_state.balance->currency;
    m_ui->balanceLabel->setVisible(isKnown);
    if (!isKnown) {
        return;
    }
    const CurrencyId &currency = m_state.balance->currency;
    const Amount &total = m_state.verdict->parts.first().total;
    const Result<Amount, AmountError> left = m_state.balance->amount.minus(total);
    const Result<Amount, AmountError> missing = total.minus(m_state.balance->amount);
    m_ui->balanceLabel->setTone(left ? Tone::Neutral : Tone::Danger);
    m_ui->balanceLabel->setText(left ? tr("Leaves %1 before fees").arg(amountWithTicker(*left, currency))
                                     : tr("%1 more than there is").arg(amountWithTicker(*missing, currency)));
}
