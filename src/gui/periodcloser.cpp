#include "gui/periodcloser.h"

#include "gui/tonelabel.h"
#include "models/totalsmodel.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int shownRows = 3;

// What remains of the sums without a part of them.
EntryTotals without(const EntryTotals &all, const EntryTotals &part)
{
    EntryTotals rest{all.count - part.count, {}};
    for (EntryTotal total : all.currencies) {
        const auto less = std::find_if(part.currencies.begin(), part.currencies.end(),
                                       [&total](const EntryTotal &other) { return other.currency == total.currency; });
        if (less != part.currencies.end()) {
            const auto subtract = [](Amount &from, const Amount &amount) {
                const auto difference = from.minus(amount);
                from = difference ? *difference : Amount();
            };
            total.count -= less->count;
            total.usdMissing -= less->usdMissing;
            subtract(total.amount, less->amount);
            subtract(total.fee, less->fee);
            subtract(total.usd, less->usd);
        }
        if (total.count > 0) {
            rest.currencies.append(total);
        }
    }
    return rest;
}

} // namespace

PeriodCloser::PeriodCloser(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_dayEdit(new QDateEdit(this)),
      m_lockedLabel(new QLabel(this)),
      m_openLabel(new ToneLabel(this)),
      m_table(new QTableView(this)),
      m_totals(new TotalsModel(this)),
      m_closeButton(new QPushButton(tr("Close the &period"), this))
{
    auto *label = new QLabel(tr("Close &up to and including"), this);
    label->setBuddy(m_dayEdit);
    m_dayEdit->setCalendarPopup(true);
    m_dayEdit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_closeButton->setProperty("kind", QStringLiteral("primary"));
    m_closeButton->setAutoDefault(false);
    for (QLabel *line : {m_lockedLabel, static_cast<QLabel *>(m_openLabel)}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
    }
    makeTable();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(2, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_dayEdit, 0, 1);
    grid->addWidget(m_closeButton, 0, 3);
    grid->addWidget(m_lockedLabel, 1, 0, 1, 4);
    grid->addWidget(m_table, 2, 0, 1, 4);
    grid->addWidget(m_openLabel, 3, 0, 1, 4);
    connect(m_dayEdit, &QDateEdit::dateChanged, this, &PeriodCloser::preview);
    connect(m_closeButton, &QPushButton::clicked, this, &PeriodCloser::close);
}

void PeriodCloser::makeTable()
{
    m_table->setModel(m_totals);
    m_table->setAccessibleName(tr("What would be locked"));
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->setVisible(false); // until there is something in it
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // no figure is cut
    m_table->horizontalHeader()->setSectionResizeMode(TotalsModel::CurrencyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

// Days are UTC's, as in every export.
void PeriodCloser::setClosedUntil(const QDateTime &until)
{
    m_closedUntil = until;
    const QDate today = m_services.now().toUTC().date();
    const QDate lastMonth = QDate(today.year(), today.month(), 1).addDays(-1);
    const QDate earliest = until.isValid() ? until.toUTC().date().addDays(1) : QDate(2015, 1, 1);
    const QSignalBlocker blocker(m_dayEdit);
    m_dayEdit->setDateRange(std::min(earliest, today), today);
    m_dayEdit->setDate(std::max(lastMonth, earliest));
    preview();
}

QDateTime PeriodCloser::chosenEnd() const
{
    return {m_dayEdit->date(), QTime(23, 59, 59, 999), Qt::UTC};
}

void PeriodCloser::preview()
{
    ++m_question;
    m_missing = PartCount;
    m_closeButton->setEnabled(false);
    m_lockedLabel->setText(tr("Adding up…"));
    m_openLabel->clear();
    EntryFilter filter;
    filter.type = QStringLiteral("all");
    filter.until = chosenEnd();
    ask(All, filter);
    filter.onlyNotTicked = true;
    ask(NotTicked, filter);
    filter.type.clear();
    ask(OutgoingNotTicked, filter);
}

void PeriodCloser::ask(Part part, EntryFilter filter)
{
    if (m_closedUntil.isValid()) {
        filter.since = m_closedUntil.addMSecs(1);
    }
    m_services.entries.totals(filter).then(
        this, [this, part, question = m_question](const Result<EntryTotals, LedgerError> &totals) {
            if (question != m_question) {
                return;
            }
            totals ? takePart(part, *totals) : Q_EMIT failed(totals.error());
        });
}

void PeriodCloser::takePart(Part part, const EntryTotals &totals)
{
    m_parts.at(part) = totals;
    --m_missing;
    if (m_missing == 0) {
        showPreview();
    }
}

void PeriodCloser::showPreview()
{
    const EntryTotals locked = without(m_parts.at(All), m_parts.at(NotTicked));
    m_totals->setTotals(locked);
    const int rows = std::clamp(m_totals->rowCount(), 0, shownRows);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    const bool isEmpty = m_parts.at(All).count == 0;
    m_lockedLabel->setText(locked.count > 0 ? tr("Will be locked, being ticked: %1").arg(totalsText(locked))
                               : isEmpty    ? tr("There is no operation in this time.")
                                            : tr("No operation in this time is ticked, so none will be locked."));
    showOpen(m_parts.at(OutgoingNotTicked).count, isEmpty);
    m_closeButton->setEnabled(!m_closedUntil.isValid() || chosenEnd() > m_closedUntil);
}

void PeriodCloser::showOpen(qint64 count, bool isEmpty)
{
    m_openLabel->setTone(count > 0 ? Tone::Warning : Tone::Neutral);
    m_openLabel->setText(
        count > 0 ? tr(
            "%Ln payout(s) in this time are not ticked yet. They are not locked; tick them first if they should be.",
            nullptr, int(count))
                  : tr("Every payout in this time is ticked."));
    m_openLabel->setVisible(!isEmpty);
}

void PeriodCloser::close()
{
    m_closeButton->setEnabled(false);
    m_services.bookkeeping.closePeriod(chosenEnd(), {m_services.person, m_services.now()})
        .then(this, [this](const Result<Done, LedgerError> &answer) {
            answer ? Q_EMIT closed() : Q_EMIT failed(answer.error());
        });
}
