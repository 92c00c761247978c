#include "gui/factscard.h"

#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

#include <QLabel>
#include <QLocale>

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace

FactsCard::FactsCard(QWidget *parent)
    : FieldCard(parent),
      m_valueLine(addLine(tr("Value then"))),
      m_rateLine(addLine(tr("Rate then"))),
      m_commissionLine(addLine(tr("Commission"))),
      m_planLine(addLine(tr("Fee plan"))),
      m_targetLine(addLine(tr("Confirmation target"))),
      m_createdLine(addLine(tr("Created at Plisio"))),
      m_finishedLine(addLine(tr("Finished"))),
      m_transactionLine(addLine(tr("Transaction"))),
      m_withdrawalLine(addLine(tr("Withdrawal"))),
      m_noteByLine(addLine(tr("Note by")))
{
    setVisible(false);
}

void FactsCard::setEntry(const HistoryEntry &entry)
{
    showWorth(entry);
    showPlan(entry);
    showLine(m_createdLine, timeText(entry.createdAt));
    showLine(m_finishedLine, timeText(entry.finishedAt));
    showIds(entry);
    setVisible(entry.sourceRate || entry.commission || entry.feePlan || entry.createdAt.isValid()
               || entry.finishedAt.isValid() || !entry.txIds.isEmpty() || entry.isOurs());
}

void FactsCard::showWorth(const HistoryEntry &entry)
{
    const std::optional<Amount> usd = entry.usd();
    showLine(m_valueLine, usd ? QStringLiteral("$") + usdText(*usd) : QString());
    const bool hasRate = entry.sourceRate && !entry.sourceCurrency.isEmpty();
    showLine(m_rateLine,
             hasRate
                 ? QStringLiteral("1 %1 = %2")
                       .arg(plainText(entry.sourceCurrency, 20), amountWithTicker(*entry.sourceRate, entry.currency))
                 : QString());
    showLine(m_commissionLine, entry.commission ? amountWithTicker(*entry.commission, entry.currency) : QString());
}

void FactsCard::showPlan(const HistoryEntry &entry)
{
    showLine(m_planLine, entry.feePlan ? nameOf(*entry.feePlan) : QString());
    showLine(m_targetLine,
             entry.confirmationTarget ? tr("Within %n block(s)", nullptr, *entry.confirmationTarget) : QString());
}

void FactsCard::showIds(const HistoryEntry &entry)
{
    const QString transactions = entry.txIds.join(u'\n');
    QStringList lines;
    for (const QString &id : entry.txIds) {
        lines.append(plainText(id));
    }
    showLine(m_transactionLine, lines.join(u'\n'), transactions);
    showLine(m_withdrawalLine, entry.withdrawalId);
    showLine(m_noteByLine, plainText(entry.noteBy));
}
