#include "gui/settlednotice.h"

#include "gui/messagebar.h"
#include "gui/statetone.h"
#include "words/currencywords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QPushButton>
#include <QVBoxLayout>

SettledNotice::SettledNotice(QWidget *parent) : QWidget(parent), m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->addWidget(m_bar);
    QPushButton *showButton = m_bar->addButton(tr("Show"));
    QPushButton *dismissButton = m_bar->addButton(tr("Dismiss"));
    connect(showButton, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_id); });
    connect(showButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(dismissButton, &QPushButton::clicked, this, &QWidget::hide);
    setVisible(false);
}

void SettledNotice::showReport(const ReconcileReport &report)
{
    QList<WithdrawalRecord> settled = report.records;
    settled.removeIf([](const WithdrawalRecord &record) { return isInDoubt(record.state); });
    if (settled.isEmpty()) {
        return;
    }
    const WithdrawalRecord &first = settled.first();
    const Withdrawal &withdrawal = first.withdrawal;
    m_id = first.id;
    const QString title = settled.size() == 1 ? explain(first).happened
                                              : tr("%n payout(s) are no longer in doubt", nullptr, int(settled.size()));
    m_bar->setMessage(lookOf(first).tone, title,
                      tr("It was in doubt: %1 to %2")
                          .arg(amountWithTicker(withdrawal.total(), withdrawal.currency()),
                               plainText(withdrawal.recipients().first().address)));
    setVisible(true);
}
