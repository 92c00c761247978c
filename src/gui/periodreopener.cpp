#include "gui/periodreopener.h"

#include "gui/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace {

constexpr int longestReason = 500;

} // namespace

QString lastDayText(const QDateTime &until)
{
    return until.toUTC().date().toString(Qt::ISODate);
}

PeriodReopener::PeriodReopener(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_endChoice(new QComboBox(this)),
      m_reasonEdit(new QLineEdit(this)),
      m_reopenButton(new QPushButton(tr("&Reopen"), this))
{
    auto *endLabel = new QLabel(tr("&Leave closed"), this);
    endLabel->setBuddy(m_endChoice);
    auto *reasonLabel = new QLabel(tr("R&eason"), this);
    reasonLabel->setBuddy(m_reasonEdit);
    m_reasonEdit->setPlaceholderText(tr("Why the books are changed again; it is kept"));
    m_reasonEdit->setMaxLength(longestReason);
    m_reopenButton->setAutoDefault(false);
    m_reopenButton->setIcon(Icons::icon(QStringLiteral("lock-open")));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(endLabel, 0, 0);
    grid->addWidget(m_endChoice, 0, 1);
    grid->addWidget(reasonLabel, 1, 0);
    grid->addWidget(m_reasonEdit, 1, 1);
    grid->addWidget(m_reopenButton, 1, 2);
    connect(m_reasonEdit, &QLineEdit::textChanged, this, &PeriodReopener::judge);
    connect(m_reopenButton, &QPushButton::clicked, this, &PeriodReopener::reopen);
}

void PeriodReopener::setPeriods(const QList<PeriodEvent> &events)
{
    const QDateTime closed = events.isEmpty() ? QDateTime() : events.constFirst().until;
    m_endChoice->clear();
    m_reasonEdit->clear();
    QList<QDateTime> ends;
    for (const PeriodEvent &event : events) {
        if (event.until.isValid() && event.until < closed && !ends.contains(event.until)) {
            ends.append(event.until);
        }
    }
    std::sort(ends.begin(), ends.end(), std::greater<>());
    for (const QDateTime &end : std::as_const(ends)) {
        m_endChoice->addItem(tr("Up to and including %1").arg(lastDayText(end)), end);
    }
    m_endChoice->addItem(tr("Nothing"), QDateTime());
    setVisible(closed.isValid());
    judge();
}

void PeriodReopener::judge()
{
    m_reopenButton->setEnabled(!m_reasonEdit->text().trimmed().isEmpty());
}

void PeriodReopener::reopen()
{
    m_reopenButton->setEnabled(false);
    m_services.bookkeeping
        .reopenPeriod(m_endChoice->currentData().toDateTime(), m_reasonEdit->text(),
                      {m_services.person, m_services.now()})
        .then(this, [this](const Result<Done, LedgerError> &answer) {
            answer ? Q_EMIT reopened() : Q_EMIT failed(answer.error());
        });
}
