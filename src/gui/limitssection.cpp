#include "gui/limitssection.h"

#include "gui/limitrow.h"
#include "gui/messagebar.h"
#include "gui/pagecolumn.h"
#include "gui/tonelabel.h"
#include "gui/typeddialog.h"
#include "words/ledgerwords.h"
#include "words/limitwords.h"

#include <QCheckBox>
#include <QVBoxLayout>

LimitsSection::LimitsSection(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_services(services),
      m_closedBox(new QCheckBox(nameOf(LimitName::ClosedBook), this)),
      m_closedNote(new ToneLabel(this)),
      m_resultBar(new MessageBar(this))
{
    auto *title = new QLabel(tr("Limits"), this);
    title->setFont(headingFont(font()));
    auto *intro = new ToneLabel(this);
    intro->setWordWrap(true);
    intro->setText(tr("In US dollars at Plisio’s rates, without fees. They hold for every window and script on this "
                      "ledger. A limit that is lowered counts at once; raised or turned off it counts a day later, or "
                      "after the time for new recipients."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(intro);
    column->addWidget(m_resultBar);
    for (int index = 0; index < int(LimitName::ClosedBook); ++index) {
        auto *row = new LimitRow(LimitName(index), this);
        connect(row, &LimitRow::valueChosen, this,
                [this, index](const LimitValue &value) { choose(LimitName(index), value); });
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addWidget(m_closedBox);
    m_closedNote->setWordWrap(true);
    column->addWidget(m_closedNote);
    m_resultBar->setVisible(false);
    setEnabled(false); // until the limits are known
    connect(m_closedBox, &QCheckBox::clicked, this, [this](bool isChecked) {
        choose(LimitName::ClosedBook, isChecked ? Amount::parse(u"1").value() : LimitValue());
    });
    connect(&services.watcher, &LedgerWatcher::changed, this, &LimitsSection::refresh);
    refresh();
}

void LimitsSection::refresh()
{
    m_services.safeguards.limits.at(m_services.now()).then(this, [this](const Result<Limits, LedgerError> &limits) {
        if (limits) {
            showLimits(*limits);
        }
    });
}

void LimitsSection::showLimits(const Limits &limits)
{
    m_limits = limits;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const Limit &limit = limits.of(LimitName(index));
        LimitRow *row = m_rows.at(index);
        const bool isSame = row->limit().value == limit.value && row->limit().nextFrom == limit.nextFrom;
        if (!isSame || !isEnabled()) {
            row->setLimit(limit); // what is being typed beside stays
        }
    }
    m_closedBox->setChecked(limits.isBookClosed());
    const QString waiting = waitingWords(LimitName::ClosedBook, limits.of(LimitName::ClosedBook));
    m_closedNote->setText(waiting.isEmpty()
                              ? explain(LimitName::ClosedBook)
                              : tr("%1 %2 A click takes that back.").arg(explain(LimitName::ClosedBook), waiting));
    setEnabled(true);
}

void LimitsSection::choose(LimitName name, const LimitValue &value)
{
    m_closedBox->setChecked(m_limits.isBookClosed()); // until it is so
    const Limit &limit = m_limits.of(name);
    if (name == LimitName::ClosedBook && limit.nextFrom.isValid()) {
        return set(name, limit.value, {});
    }
    isLooser(name, limit.value, value) ? askToLoosen(name, value) : set(name, value, {});
}

void LimitsSection::askToLoosen(LimitName name, const LimitValue &value)
{
    auto *dialog = new TypedDialog(m_services.mode, window());
    dialog->setQuestion(tr("Loosen this limit?"),
                        tr("%1: %2 instead of %3. The change is recorded with your name and takes effect in %4; until "
                           "then you can take it back.")
                            .arg(nameOf(name), wordsFor(name, value), wordsFor(name, m_limits.of(name).value),
                                 durationWords(m_limits.waitSecs())),
                        tr("Loosen"));
    connect(dialog, &QDialog::accepted, this, [=, this] { set(name, value, dialog->typed()); });
    connect(dialog, &QDialog::rejected, this, [this, name] {
        if (name != LimitName::ClosedBook) {
            m_rows.at(qsizetype(name))->setLimit(m_limits.of(name));
        }
    });
    dialog->open();
}

void LimitsSection::set(LimitName name, const LimitValue &value, const QString &typed)
{
    const Actor actor{m_services.person, QStringLiteral("window"), m_services.now()};
    m_services.safeguards.limits.set(name, value, typed, actor)
        .then(this, [this, name](const Result<Limit, LedgerError> &limit) {
            m_resultBar->setVisible(!limit);
            if (!limit) {
                return m_resultBar->setMessage(Tone::Danger, tr("The limit could not be set"), wordsFor(limit.error()));
            }
            m_limits.of(name) = *limit;
            if (name != LimitName::ClosedBook) {
                m_rows.at(qsizetype(name))->setLimit(*limit);
            }
            showLimits(m_limits);
        });
}
