#include "gui/chartpanel.h"

#include "ui_chartpanel.h"

#include "core/usdvalue.h"
#include "gui/icons.h"
#include "models/figuremodel.h"
#include "models/trendsummary.h"
#include "words/ledgerwords.h"

#include <QStandardItemModel>

#include <utility>

namespace {

constexpr int smallestChart = 170;

} // namespace

ChartPanel::ChartPanel(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_ui(std::make_unique<Ui::ChartForm>()),
      m_services(services),
      m_feed(new TrendFeed(services.entries, this)),
      m_figures(new FigureModel(this))
{
    m_ui->setupUi(this);
    m_ui->pages->setMinimumHeight(smallestChart);
    m_ui->tableButton->setIcon(Icons::icon(QStringLiteral("table")));
    m_ui->backButton->setIcon(Icons::icon(QStringLiteral("arrow-left")));
    m_ui->backButton->setVisible(false);
    m_ui->figureTable->setModel(m_figures);
    showPointed({});
    m_message = tr("Adding up…");
    fillCombos();
    connectParts();
    showPages();
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::fillCombos()
{
    m_ui->subjectCombo->addItem(tr("Value by period"));
    m_ui->subjectCombo->addItem(tr("Network fees by period"));
    m_ui->subjectCombo->addItem(tr("Who got most"));
    m_ui->stepCombo->addItem(tr("Automatic"), -1);
    m_ui->stepCombo->addItem(tr("By day"), int(PeriodStep::Day));
    m_ui->stepCombo->addItem(tr("By week"), int(PeriodStep::Week));
    m_ui->stepCombo->addItem(tr("By month"), int(PeriodStep::Month));
}

void ChartPanel::connectParts()
{
    connect(m_feed, &TrendFeed::answered, this, &ChartPanel::showAnswer);
    connect(m_feed, &TrendFeed::failed, this, [this](const LedgerError &error) {
        m_message = wordsFor(error);
        showPages();
    });
    connect(m_ui->subjectCombo, &QComboBox::currentIndexChanged, this, &ChartPanel::read);
    connect(m_ui->stepCombo, &QComboBox::currentIndexChanged, this, &ChartPanel::read);
    connect(m_ui->tableButton, &QPushButton::toggled, this, &ChartPanel::showPages);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ChartPanel::goBack);
    connect(m_ui->chart, &TrendChart::pointed, this, &ChartPanel::showPointed);
    connect(m_ui->chart, &TrendChart::chosen, this, &ChartPanel::chooseBar);
    connect(m_ui->chart, &TrendChart::leaveRequested, this, &ChartPanel::goBack);
    connect(m_ui->figureTable, &FigureTable::rowChosen, this, &ChartPanel::chooseRow);
    connect(m_ui->figureTable, &FigureTable::leaveRequested, this, &ChartPanel::goBack);
}

TrendSubject ChartPanel::subject() const
{
    return TrendSubject(m_ui->subjectCombo->currentIndex());
}

void ChartPanel::setChoice(const FilterChoice &choice)
{
    if (choice != m_choice && !m_isNarrowing) {
        m_trail.clear();
    }
    m_choice = choice;
    m_ui->backButton->setVisible(!m_trail.isEmpty());
}

void ChartPanel::ask(const EntryFilter &filter)
{
    m_filter = filter;
    m_isStale = true;
    read();
}

void ChartPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_isStale) {
        read();
    }
}

void ChartPanel::read()
{
    m_ui->stepCombo->setVisible(subject() != TrendSubject::Payees);
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const int step = m_ui->stepCombo->currentData().toInt();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    m_feed->ask({m_filter, step < 0 ? std::nullopt : std::optional(PeriodStep(step)), zone,
                 m_services.now().toTimeZone(zone).date()},
                subject());
    m_ui->busyLine->setVisible(true);
}

void ChartPanel::showAnswer(const TrendAnswer &answer)
{
    m_answer = answer;
    m_shown = subject();
    m_isAnswered = true;
    const TrendSummary summary = summaryOf(answer, m_shown);
    m_ui->summaryLabel->setText(summary.all);
    m_ui->missingLabel->setText(summary.missing);
    m_message = summary.message;
    switch (m_shown) {
    case TrendSubject::Value:
        m_ui->chart->showPicture(valuePicture(answer.trend, m_colors));
        m_figures->showValues(answer.trend);
        break;
    case TrendSubject::Fees:
        m_ui->chart->showPicture(feePicture(answer.trend, answer.fees.value_or(FeeWorths()), m_colors));
        m_figures->showFees(answer.trend, answer.fees.value_or(FeeWorths()));
        break;
    case TrendSubject::Payees:
        m_ui->chart->showPicture(payeePicture(answer.payees.value_or(TopPayees())));
        m_figures->showPayees(answer.payees.value_or(TopPayees()));
        break;
    }
    showSteps();
    showPages();
}

// Steps that would make too many periods cannot be chosen; a chosen one that is too short gives way by itself.
void ChartPanel::showSteps()
{
    auto *items = qobject_cast<QStandardItemModel *>(m_ui->stepCombo->model());
    for (int index = 1; items && index < m_ui->stepCombo->count(); ++index) {
        const bool isTooFine = m_ui->stepCombo->itemData(index).toInt() < int(m_answer.trend.finest);
        items->item(index)->setEnabled(!isTooFine);
        items->item(index)->setToolTip(isTooFine ? tr("Choose a shorter period in the filter first.") : QString());
    }
}

void ChartPanel::showPages()
{
    const bool isTable = m_ui->tableButton->isChecked() && m_figures->rowCount() > 0;
    m_ui->busyLine->setVisible(false);
    m_ui->summaryLabel->setVisible(!m_ui->summaryLabel->text().isEmpty());
    m_ui->missingLabel->setVisible(!m_ui->missingLabel->text().isEmpty());
    m_ui->messageLabel->setText(m_message);
    m_ui->pages->setCurrentWidget(isTable                   ? static_cast<QWidget *>(m_ui->figureTable)
                                      : m_message.isEmpty() ? static_cast<QWidget *>(m_ui->chart)
                                                            : m_ui->messagePage);
    m_ui->pointLabel->setVisible(m_ui->pages->currentWidget() == m_ui->chart);
}

void ChartPanel::showPointed(const TrendBar &bar)
{
    const TrendPicture &picture = m_ui->chart->picture();
    if (bar.bar < 0) {
        m_ui->pointLabel->setText(tr("Click a bar, or press Enter on it, to see only its operations."));
        return;
    }
    QStringList words{picture.names.at(bar.bar)};
    if (bar.part < 0) {
        Amount sum;
        for (const TrendPart &part : picture.parts) {
            sum += part.dollars.at(bar.bar);
        }
        words.append(QStringLiteral("$") + usdText(sum));
    } else {
        const TrendPart &part = picture.parts.at(bar.part);
        words << part.name << QStringLiteral("$") + usdText(part.dollars.at(bar.bar)) << part.details.at(bar.bar);
        words.removeAll(QString());
    }
    m_ui->pointLabel->setText(words.join(QStringLiteral(" · ")));
    m_ui->chart->setAccessibleDescription(m_ui->pointLabel->text());
}

void ChartPanel::chooseBar(const TrendBar &bar)
{
    if (m_shown == TrendSubject::Payees) {
        return chooseRow(bar.bar);
    }
    const QList<TrendPart> &parts = m_ui->chart->picture().parts;
    narrow(within(bar.bar, bar.part < 0 ? CurrencyId() : parts.at(bar.part).currency));
}

void ChartPanel::chooseRow(int row)
{
    const FigureModel::Row *figures = m_figures->rowAt(row);
    if (!figures) {
        return;
    }
    FilterChoice choice = m_choice;
    choice.filter.text = figures->address.trimmed();
    narrow(figures->period < 0 ? choice : within(figures->period, figures->currency));
}

FilterChoice ChartPanel::within(int period, const CurrencyId &currency) const
{
    FilterChoice choice = m_choice;
    choice.period = DatePeriod::Chosen;
    choice.days = m_answer.trend.periods.at(period).days;
    choice.filter.currency = currency.isEmpty() ? choice.filter.currency : currency;
    return choice;
}

void ChartPanel::narrow(const FilterChoice &choice)
{
    if (choice == m_choice) {
        return;
    }
    m_trail.append(m_choice);
    m_isNarrowing = true;
    Q_EMIT choiceWanted(choice);
    m_isNarrowing = false;
}

void ChartPanel::goBack()
{
    if (m_trail.isEmpty()) {
        return;
    }
    const FilterChoice before = m_trail.takeLast();
    m_isNarrowing = true;
    Q_EMIT choiceWanted(before);
    m_isNarrowing = false;
}
