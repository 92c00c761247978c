#include "gui/waysview.h"

#include "core/cheapest.h"
#include "gui/tonelabel.h"
#include "words/costwords.h"
#include "words/currencywords.h"

#include <QGridLayout>

WaysView::WaysView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
}

void WaysView::showWays(const QList<Way> &ways, const CurrencyId &paid)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addCell(0, 1, nameOf(FeePlan::Normal));
    addCell(0, 2, nameOf(FeePlan::Priority));
    QList<CostSum> sums;
    for (const Way &way : ways) {
        sums += {way.normal, way.priority};
    }
    const std::optional<qsizetype> cheapest = cheapestOf(sums, paid);
    for (qsizetype place = 0; place < sums.size(); ++place) {
        const auto row = int(place / 2 + 1);
        const QString cost = costWords(sums.at(place), paid);
        addCell(row, int(place % 2 + 1), place == cheapest ? tr("%1, the cheapest").arg(cost) : cost);
    }
    for (qsizetype row = 0; row < ways.size(); ++row) {
        addCell(int(row + 1), 0, ways.at(row).name);
    }
}

void WaysView::addCell(int row, int column, const QString &text)
{
    auto *label = new ToneLabel(this);
    label->setText(text);
    label->setWordWrap(true);
    m_grid->addWidget(label, row, column);
    m_grid->setColumnStretch(column, 1);
}
