#include "gui/historyfilterbar.h"

#include "ui_historyfilter.h"

#include "core/tokens.h"
#include "gui/icons.h"
#include "words/amountwords.h"
#include "words/currencywords.h"
#include "words/operationwords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace {

constexpr int shownLetters = 9;
constexpr qsizetype leastSearched = 3; // characters: fewer are in no index, and say little
const QString allTypes = QStringLiteral("all");

class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)

public:
    static QStringList all()
    {
        return {tr("All time"),     tr("Today"),      tr("Yesterday"),  tr("Last 7 days"),
                tr("Last 30 days"), tr("This month"), tr("Last month"), tr("This quarter"),
                tr("Last quarter"), tr("This year"),  tr("Last year"),  tr("Dates…")};
    }
};

void choose(QComboBox *combo, const QString &data)
{
    int index = combo->findData(data);
    if (index < 0) {
        combo->addItem(plainText(data), data); // a saved question keeps what is not offered now
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

// Says what is wrong with a text that is no amount, and is then left out of the question.
std::optional<Amount> amountIn(QLineEdit *edit)
{
    const auto amount = Amount::parse(edit->text());
    const bool isWrong = !edit->text().isEmpty() && !amount;
    edit->setToolTip(isWrong ? amountWords(amount.error(), edit->text()) : QString());
    QPalette palette;
    if (isWrong) {
        palette.setColor(QPalette::Text, toneColors(palette, Tone::Danger).ink);
    }
    edit->setPalette(palette);
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::HistoryFilterForm>())
{
    m_ui->setupUi(this);
    m_ui->searchEdit->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ui->savedButton->setMenu(new QMenu(m_ui->savedButton));
    m_ui->savedButton->setIcon(Icons::icon(QStringLiteral("funnel")));
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(120));
    fillCombos();
    showChoice({});
    connectFields();
    fillMenu();
}

HistoryFilterBar::~HistoryFilterBar() = default;

void HistoryFilterBar::fillCombos()
{
    for (QComboBox *combo : {m_ui->currencyCombo, m_ui->stateCombo, m_ui->typeCombo, m_ui->periodCombo}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(shownLetters);
        combo->view()->setTextElideMode(Qt::ElideNone);
    }
    m_ui->currencyCombo->addItem(tr("All currencies"), QString());
    QComboBox *states = m_ui->stateCombo;
    states->addItem(tr("All states"), QString());
    for (const QString &status : {QStringLiteral("completed"), QStringLiteral("pending"), QStringLiteral("error")}) {
        states->addItem(operationStatusName(status), status);
    }
    for (const WithdrawalState state :
         {WithdrawalState::Planned, WithdrawalState::Unknown, WithdrawalState::Rejected, WithdrawalState::Unsent,
          WithdrawalState::Failed, WithdrawalState::DeclaredNotSent}) {
        states->addItem(nameOf(state), toToken(state));
    }
    QComboBox *types = m_ui->typeCombo;
    types->addItem(tr("All payouts"), QString());
    types->addItem(tr("Everything"), allTypes);
    for (const char *type : {"cash_out", "mass_cash_out", "invoice", "cash_in"}) {
        types->addItem(operationTypeName(QLatin1String(type)), QLatin1String(type));
    }
    m_ui->periodCombo->addItems(PeriodWords::all());
    m_ui->periodCombo->setMaxVisibleItems(m_ui->periodCombo->count());
}

void HistoryFilterBar::connectFields()
{
    connect(&m_pause, &QTimer::timeout, this, &HistoryFilterBar::changed);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_ui->searchEdit), static_cast<QLineEdit *>(m_ui->leastEdit),
                            static_cast<QLineEdit *>(m_ui->mostEdit)}) {
        connect(edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    for (QComboBox *combo : {m_ui->currencyCombo, m_ui->stateCombo, m_ui->typeCombo, m_ui->periodCombo}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    }
    for (QPushButton *button : {m_ui->doubtButton, m_ui->foreignButton, m_ui->openButton}) {
        connect(button, &QPushButton::toggled, this, &HistoryFilterBar::changed);
    }
    for (QDateEdit *edit : {m_ui->firstEdit, m_ui->lastEdit}) {
        connect(edit, &QDateEdit::dateChanged, this, &HistoryFilterBar::changed);
    }
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] { setChoice({}); });
}

void HistoryFilterBar::setCurrencies(const QList<Currency> &currencies)
{
    const QString chosen = m_ui->currencyCombo->currentData().toString();
    m_isShowing = true;
    while (m_ui->currencyCombo->count() > 1) {
        m_ui->currencyCombo->removeItem(1);
    }
    for (const Currency &currency : currencies) {
        m_ui->currencyCombo->addItem(currencyLabel(currency), currency.id);
    }
    choose(m_ui->currencyCombo, chosen);
    m_isShowing = false;
}

FilterChoice HistoryFilterBar::choice() const
{
    FilterChoice choice;
    const QString text = m_ui->searchEdit->text().trimmed();
    choice.filter.text = text.size() < leastSearched ? QString() : text;
    choice.filter.currency = m_ui->currencyCombo->currentData().toString();
    choice.filter.status = m_ui->stateCombo->currentData().toString();
    choice.filter.type = m_ui->typeCombo->currentData().toString();
    choice.filter.least = amountIn(m_ui->leastEdit);
    choice.filter.most = amountIn(m_ui->mostEdit);
    choice.filter.onlyInDoubt = m_ui->doubtButton->isChecked();
    choice.filter.onlyNotOurs = m_ui->foreignButton->isChecked();
    choice.filter.onlyNotTicked = m_ui->openButton->isChecked();
    choice.period = DatePeriod(m_ui->periodCombo->currentIndex());
    if (choice.period == DatePeriod::Chosen) {
        choice.days = {m_ui->firstEdit->date(), m_ui->lastEdit->date()};
    }
    return choice;
}

void HistoryFilterBar::setChoice(const FilterChoice &choice)
{
    showChoice(choice);
    changed();
}

void HistoryFilterBar::showChoice(const FilterChoice &choice)
{
    m_isShowing = true;
    m_ui->searchEdit->setText(choice.filter.text);
    choose(m_ui->currencyCombo, choice.filter.currency);
    choose(m_ui->stateCombo, choice.filter.status);
    choose(m_ui->typeCombo, choice.filter.type);
    m_ui->leastEdit->setText(choice.filter.least ? choice.filter.least->toString() : QString());
    m_ui->mostEdit->setText(choice.filter.most ? choice.filter.most->toString() : QString());
    m_ui->doubtButton->setChecked(choice.filter.onlyInDoubt);
    m_ui->foreignButton->setChecked(choice.filter.onlyNotOurs);
    m_ui->openButton->setChecked(choice.filter.onlyNotTicked);
    const bool hasDays = choice.period == DatePeriod::Chosen;
    const QDate today = QDate::currentDate();
    m_ui->firstEdit->setDate(hasDays && choice.days.first.isValid() ? choice.days.first : today.addDays(-30));
    m_ui->lastEdit->setDate(hasDays && choice.days.last.isValid() ? choice.days.last : today);
    m_ui->periodCombo->setCurrentIndex(int(choice.period));
    m_isShowing = false;
    m_pause.stop();
    showFields();
}

void HistoryFilterBar::showFields()
{
    const bool hasDays = m_ui->periodCombo->currentIndex() == int(DatePeriod::Chosen);
    m_ui->firstEdit->setVisible(hasDays);
    m_ui->lastEdit->setVisible(hasDays);
    const QString text = m_ui->searchEdit->text().trimmed();
    const bool isTooShort = !text.isEmpty() && text.size() < leastSearched;
    m_ui->searchHint->setVisible(isTooShort);
    m_ui->clearButton->setVisible(isTooShort || choice() != FilterChoice());
}

void HistoryFilterBar::changed()
{
    if (m_isShowing) {
        return;
    }
    m_pause.stop();
    showFields();
    const FilterChoice now = choice();
    if (now != m_told) {
        m_told = now;
        Q_EMIT choiceChanged(now);
    }
}

void HistoryFilterBar::setSaved(const SavedFilters::Choices &saved)
{
    m_saved = saved;
    fillMenu();
}

void HistoryFilterBar::fillMenu()
{
    QMenu *menu = m_ui->savedButton->menu();
    menu->clear();
    for (auto saved = m_saved.cbegin(); saved != m_saved.cend(); ++saved) {
        menu->addAction(plainText(saved.key(), 60), this, [this, choice = saved.value()] { setChoice(choice); });
    }
    menu->addSeparator();
    menu->addAction(tr("Keep this filter…"), this, &HistoryFilterBar::askForName);
    QMenu *forget = menu->addMenu(tr("Forget"));
    forget->setEnabled(!m_saved.isEmpty());
    for (auto saved = m_saved.cbegin(); saved != m_saved.cend(); ++saved) {
        forget->addAction(plainText(saved.key(), 60), this,
                          [this, name = saved.key()] { Q_EMIT removeRequested(name); });
    }
}

void HistoryFilterBar::askForName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this filter"));
    dialog->setLabelText(tr("Name"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty()) {
            Q_EMIT saveRequested(name.trimmed(), choice());
        }
    });
    dialog->open();
}

EntryFilter filterAt(const FilterChoice &choice, const QDateTime &now)
{
    EntryFilter filter = choice.filter;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const DateSpan days =
        choice.period == DatePeriod::Chosen ? choice.days : daysOf(choice.period, now.toTimeZone(zone).date());
    const TimeSpan times = timesOf(days, zone);
    filter.since = times.since;
    filter.until = times.until;
    return filter;
}
