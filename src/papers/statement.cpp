#include "papers/statement.h"

#include "words/plaintext.h"
#include "words/practicewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(StatementWords)

public:
    static QString foot(const QDateTime &printedAt)
    {
        return tr("Made by Disburse on %1").arg(QLocale().toString(printedAt, QLocale::LongFormat));
    }
};

} // namespace

StatementPaper::StatementPaper(QPagedPaintDevice &device, const StatementHead &head)
    : m_paper(device, StatementWords::foot(head.printedAt))
{
    if (!isActive()) {
        return;
    }
    m_paper.drawTitle(StatementWords::tr("Statement of payouts"));
    if (head.isPractice) {
        m_paper.drawNotice(practiceNotice());
    }
    if (!head.shop.isEmpty()) {
        m_paper.drawField(StatementWords::tr("Shop"), plainText(head.shop));
    }
    for (const QString &filter : head.filters) {
        m_paper.drawText(filter);
    }
    m_paper.drawHeading(StatementWords::tr("Totals"));
    if (!head.sum.isEmpty()) {
        m_paper.drawText(head.sum);
    }
    m_paper.beginTable(head.totalColumns);
    for (const QStringList &row : head.totals) {
        m_paper.drawRow(row);
    }
    m_paper.endTable();
    m_paper.drawHeading(StatementWords::tr("Operations"));
    m_paper.beginTable(head.columns);
}
