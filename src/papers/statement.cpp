#include "papers/statement.h"

#include "words/plaintext.h"
#include "words/practicewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr qint64 rowsBetweenQuestions = 200;

class StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

bool drawTable(PaperPainter &paper, const PaperTable &table, const std::function<bool()> &goesOn)
{
    paper.beginTable(table.columns);
    for (qint64 count = 1;; ++count) {
        const std::optional<QStringList> row = table.nextRow();
        if (!row) {
            break;
        }
        if (count % rowsBetweenQuestions == 0 && !goesOn()) {
            return false;
        }
        paper.drawRow(*row);
    }
    paper.endTable();
    return true;
}

} // namespace

bool drawStatement(QPagedPaintDevice &device, const Statement &statement, const std::function<bool()> &goesOn)
{
    const QString printed = QLocale().toString(statement.printedAt, QLocale::LongFormat);
    PaperPainter paper(device, StatementWords::tr("Made by Disburse on %1").arg(printed));
    if (!paper.isActive()) {
        return false;
    }
    paper.drawTitle(StatementWords::tr("Statement of payouts"));
    if (statement.isPractice) {
        paper.drawNotice(practiceNotice());
    }
    if (!statement.shop.isEmpty()) {
        paper.drawField(StatementWords::tr("Shop"), plainText(statement.shop));
    }
    for (const QString &filter : statement.filters) {
        paper.drawText(filter);
    }
    paper.drawHeading(StatementWords::tr("Totals"));
    if (!drawTable(paper, statement.totals, goesOn)) {
        return false;
    }
    paper.drawHeading(StatementWords::tr("Operations"));
    return drawTable(paper, statement.operations, goesOn);
}
