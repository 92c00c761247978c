#include "gui/doubtbanner.h"

#include "gui/doubtpanel.h"
#include "gui/messagebar.h"
#include "words/currencywords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

DoubtBanner::DoubtBanner(QWidget *parent)
    : QWidget(parent), m_bar(new MessageBar(this)), m_askButton(m_bar->addButton(tr("Ask Plisio")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->addWidget(m_bar);
    QPushButton *showButton = m_bar->addButton(tr("Show"));
    connect(m_askButton, &QPushButton::clicked, this, &DoubtBanner::askRequested);
    connect(showButton, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_firstId); });
    setVisible(false);
}

void DoubtBanner::setRecords(const QList<WithdrawalRecord> &records)
{
    QList<WithdrawalRecord> open;
    std::copy_if(records.begin(), records.end(), std::back_inserter(open),
                 [](const WithdrawalRecord &record) { return !record.isUnderWay; });
    setVisible(!open.isEmpty());
    const QString firstId = open.isEmpty() ? QString() : open.first().id;
    if (firstId != m_firstId) {
        m_answer.clear();
    }
    m_firstId = firstId;
    if (open.isEmpty()) {
        return;
    }
    const Withdrawal &first = open.first().withdrawal;
    m_summary = doubtSummary(int(open.size()));
    m_payout =
        tr("%1 to %2")
            .arg(amountWithTicker(first.total(), first.currency()), plainText(first.recipients().first().address));
    showMessage();
}

void DoubtBanner::showMessage()
{
    m_bar->setMessage(Tone::Doubt, m_summary, m_answer.isEmpty() ? m_payout : m_payout + u'\n' + m_answer);
}

void DoubtBanner::setAsking(bool isAsking)
{
    m_askButton->setEnabled(!isAsking);
    m_askButton->setText(isAsking ? tr("Asking…") : tr("Ask Plisio"));
}

void DoubtBanner::showAnswer(const ReconcileReport &report)
{
    const bool isSettled =
        std::any_of(report.records.begin(), report.records.end(), [this](const WithdrawalRecord &record) {
            return record.id == m_firstId && !isInDoubt(record.state);
        });
    m_answer.clear();
    if (!isSettled && !m_firstId.isEmpty()) {
        const DoubtPanel::Answer answer = DoubtPanel::describe(report, m_firstId);
        m_answer = tr("%1. %2").arg(answer.title, answer.text);
    }
    showMessage();
}
