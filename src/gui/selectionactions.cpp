#include "gui/selectionactions.h"

#include "gui/icons.h"
#include "gui/tonelabel.h"
#include "models/totalsmodel.h"
#include "words/ledgerwords.h"

#include <QHBoxLayout>
#include <QPushButton>

SelectionActions::SelectionActions(QWidget *parent)
    : QWidget(parent),
      m_label(new ToneLabel(this)),
      m_tickButton(new QPushButton(tr("Tick all"), this)),
      m_untickButton(new QPushButton(tr("Remove ticks"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_label->setObjectName(QStringLiteral("selectionLabel"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_label);
    row->addSpacing(4);
    m_tickButton->setIcon(Icons::icon(QStringLiteral("check"), Tone::Accent));
    m_tickButton->setToolTip(tr("The selected operations were compared with the books"));
    m_untickButton->setIcon(Icons::icon(QStringLiteral("x"), Tone::Accent));
    for (QPushButton *button : {m_tickButton, m_untickButton}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        row->addWidget(button);
    }
    connect(m_tickButton, &QPushButton::clicked, this, [this] { change(Bookkeeping::Tick::Set); });
    connect(m_untickButton, &QPushButton::clicked, this, [this] { change(Bookkeeping::Tick::Unset); });
    clear();
}

void SelectionActions::showSelected(const EntryTotals &totals, const QList<qint64> &ids)
{
    m_ids = ids;
    m_label->setText(tr("Selected: %1").arg(totalsText(totals)));
    for (QPushButton *button : {m_tickButton, m_untickButton}) {
        button->setVisible(!ids.isEmpty());
        button->setEnabled(true);
    }
}

void SelectionActions::clear()
{
    m_ids.clear();
    m_label->clear();
    m_tickButton->setVisible(false);
    m_untickButton->setVisible(false);
}

void SelectionActions::change(Bookkeeping::Tick tick)
{
    m_tickButton->setEnabled(false);
    m_untickButton->setEnabled(false);
    m_services->bookkeeping.setTicks(m_ids, tick, {m_services->person, m_services->now()})
        .then(this, [this, tick](const Result<TickCount, LedgerError> &count) {
            m_tickButton->setEnabled(true);
            m_untickButton->setEnabled(true);
            if (count) {
                return tell(tick, *count);
            }
            Q_EMIT told(tr("Nothing was changed"), wordsFor(count.error()));
        });
}

void SelectionActions::tell(Bookkeeping::Tick tick, const TickCount &count)
{
    const bool isSet = tick == Bookkeeping::Tick::Set;
    const int changed = int(count.changed);
    QStringList lines{isSet ? tr("%Ln operation(s) are ticked now.", nullptr, changed)
                            : tr("%Ln operation(s) are not ticked any more.", nullptr, changed)};
    if (count.same > 0) {
        lines += isSet ? tr("%Ln had a tick already.", nullptr, int(count.same))
                       : tr("%Ln had no tick.", nullptr, int(count.same));
    }
    if (count.locked > 0) {
        lines += tr("%Ln stay ticked: their period is closed. Reopen it to change them.", nullptr, int(count.locked));
    }
    Q_EMIT told(isSet ? tr("Ticked") : tr("Ticks removed"), lines.join(u'\n'));
}
