#include "gui/periodsdialog.h"

#include "gui/modestrip.h"
#include "gui/pagecolumn.h"
#include "gui/periodcloser.h"
#include "gui/periodreopener.h"
#include "gui/tonelabel.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"
#include "words/tiptext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 800;
constexpr int listHeight = 120;

} // namespace

PeriodsDialog::PeriodsDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_stateLabel(new QLabel(this)),
      m_faultLabel(new ToneLabel(this)),
      m_closer(new PeriodCloser(services, this)),
      m_reopener(new PeriodReopener(services, this)),
      m_list(new QTableView(this)),
      m_events(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleMark(services.mode) + tr("Closed periods"));
    setFixedWidth(dialogWidth);
    m_stateLabel->setFont(headingFont(font()));
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_faultLabel->setTone(Tone::Danger);
    m_faultLabel->setWordWrap(true);
    m_faultLabel->setVisible(false);
    makeList();
    arrange();
    connect(m_closer, &PeriodCloser::closed, this, &PeriodsDialog::load);
    connect(m_closer, &PeriodCloser::failed, this, &PeriodsDialog::showFault);
    connect(m_reopener, &PeriodReopener::reopened, this, &PeriodsDialog::load);
    connect(m_reopener, &PeriodReopener::failed, this, &PeriodsDialog::showFault);
    load();
}

void PeriodsDialog::makeList()
{
    m_list->setModel(m_events);
    m_list->setAccessibleName(tr("What was closed and reopened"));
    m_list->setSelectionBehavior(QTableView::SelectRows);
    m_list->setEditTriggers(QTableView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(listHeight);
    m_list->verticalHeader()->setVisible(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PeriodsDialog::arrange()
{
    auto *strip = new ModeStrip(this);
    strip->setMode(m_services.mode);
    auto *note = new ToneLabel(this);
    note->setText(tr("Ticked operations of a closed period keep their ticks and notes. Days are those of UTC."));
    note->setWordWrap(true);
    auto *closeButton = new QPushButton(tr("Close this window"), this);
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(24, 24, 24, 24);
    parts->setSpacing(16);
    for (QWidget *part : QList<QWidget *>{m_stateLabel, note, m_faultLabel, m_closer, m_list, m_reopener}) {
        parts->addWidget(part);
    }
    parts->addStretch(1);
    parts->addWidget(closeButton, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addLayout(parts);
}

void PeriodsDialog::load()
{
    m_faultLabel->setVisible(false);
    m_services.bookkeeping.periods().then(this, [this](const Result<QList<PeriodEvent>, LedgerError> &events) {
        events ? showPeriods(*events) : showFault(events.error());
    });
}

void PeriodsDialog::showPeriods(const QList<PeriodEvent> &events)
{
    const QDateTime closed = events.isEmpty() ? QDateTime() : events.constFirst().until;
    m_stateLabel->setText(closed.isValid() ? tr("Closed up to and including %1").arg(lastDayText(closed))
                                           : tr("Nothing is closed"));
    m_closer->setClosedUntil(closed);
    m_reopener->setPeriods(events);
    m_events->clear();
    m_events->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Reason")});
    for (const PeriodEvent &event : events) {
        const QString end = event.until.isValid() ? lastDayText(event.until) : QString();
        const QString what = !event.isReopened ? tr("Closed up to %1").arg(end)
            : end.isEmpty()                    ? tr("Reopened, all of it")
                                               : tr("Reopened after %1").arg(end);
        QList<QStandardItem *> row;
        for (const QString &text : {event.by.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                    plainText(event.by.person), what, plainText(event.reason, 1000)}) {
            row.append(new QStandardItem(text));
            row.constLast()->setToolTip(tipText(text));
        }
        m_events->appendRow(row);
    }
    m_list->resizeColumnsToContents();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setVisible(!events.isEmpty());
    adjustSize();
}

void PeriodsDialog::showFault(const LedgerError &error)
{
    m_faultLabel->setText(wordsFor(error));
    m_faultLabel->setVisible(true);
}
