#include "gui/costcard.h"

#include "gui/tonelabel.h"
#include "words/currencywords.h"
#include "words/figurewords.h"

#include <QGridLayout>

CostCard::CostCard(QWidget *parent) : Card(parent)
{
    const QStringList captions{tr("The recipient gets"), tr("Expected fees"), tr("Leaves the balance"),
                               tr("Left afterwards")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    for (const QString &caption : captions) {
        const Column column{new ToneLabel(this), new ToneLabel(this)};
        const auto place = int(m_columns.size());
        column.caption->setText(caption);
        column.value->setWordWrap(true);
        column.value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        column.value->setAccessibleName(caption);
        grid->addWidget(column.caption, 0, place);
        grid->addWidget(column.value, 1, place);
        grid->setColumnStretch(place, 1);
        m_columns.append(column);
    }
}

void CostCard::showPlan(const Plan &plan, const PayoutFigures &figures)
{
    const CurrencyId &currency = plan.withdrawals.first().currency();
    const QMap<CurrencyId, Amount> debits = debitsOf(plan, figures);
    const bool knowsFee = figures.costs.value(0).has_value();
    PayoutFigures feesAlone = figures;
    if (knowsFee) {
        feesAlone.costs.first()->confirmationTarget.reset();
    }
    const QString debit = severalAmounts(debits, currency, figures);
    m_columns.at(0).value->setText(amountWithWorth(plan.total(), currency, figures));
    m_columns.at(1).value->setText(knowsFee || figures.error ? chargeWords(plan, feesAlone) : tr("Asking Plisio…"));
    m_columns.at(2).value->setText(knowsFee ? debit : tr("%1 and the fees").arg(debit));
    m_columns.at(3).value->setText(leftWords(debits, figures));
    m_columns.at(3).value->setTone(isTooLittle(debits, figures) ? Tone::Danger : Tone::Neutral);
}
