#include "gui/sendform.h"

#include "ui_sendpage.h"

#include "checks/draftcheck.h"
#include "core/coinamount.h"
#include "gui/addressdifference.h"
#include "gui/costwatch.h"
#include "gui/fiatentry.h"
#include "words/currencywords.h"
#include "words/figurewords.h"
#include "words/findingwords.h"
#include "words/plisiowords.h"

#include <QFontDatabase>
#include <QShortcut>

namespace {

// Whether the finding says that a field has nothing in it yet.
bool isMissing(const Finding &finding)
{
    if (const auto *address = std::get_if<AddressFinding>(&finding.reason)) {
        return address->reason == AddressReason::Empty;
    }
    if (const auto *amount = std::get_if<AmountError>(&finding.reason)) {
        return *amount == AmountError::Empty;
    }
    return finding.name == FindingName::Empty
        || (finding.name == FindingName::UnknownCurrency && finding.evidence.isEmpty());
}

} // namespace

SendForm::SendForm(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SendForm>()), m_difference(new AddressDifference(this))
{
    m_ui->setupUi(this);
    m_ui->refusalBar->addBelow(m_difference);
    m_difference->setVisible(false);
    m_ui->refusalBar->setVisible(false);
    m_ui->costCard->setVisible(false);
    m_fiatEntry = new FiatEntry(m_ui->amountEdit, m_ui->fiatEdit, this);
    m_ui->addressEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_notes = {{InputField::Currency, m_ui->currencyNote},
               {InputField::Address, m_ui->addressNote},
               {InputField::Amount, m_ui->amountNote},
               {InputField::FeePlan, m_ui->feePlanNote},
               {InputField::Note, m_ui->noteNote}};
    m_ui->currencyNote->setField(m_ui->currencyPicker);
    m_ui->addressNote->setField(m_ui->addressEdit);
    m_ui->amountNote->setField(m_ui->amountEdit);
    m_ui->noteNote->setField(m_ui->noteEdit);
    m_ui->refusalBar->setContentsMargins(0, 0, 0, 12); // a gap to the form that goes with the bar
    m_ui->noteNote->setHint(tr("Stays on this computer; never sent to Plisio."));
    connectFields();
}

SendForm::~SendForm() = default;

void SendForm::connectFields()
{
    connect(m_ui->currencyPicker, &CurrencyPicker::currentChanged, this, [this] { edit(InputField::Currency); });
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, [this] { edit(InputField::Address); });
    connect(m_ui->amountEdit, &QLineEdit::textChanged, this, [this] { edit(InputField::Amount); });
    connect(m_ui->priorityButton, &QRadioButton::toggled, this, [this] { edit(InputField::FeePlan); });
    connect(m_ui->noteEdit, &QLineEdit::textChanged, this, [this] { edit(InputField::Note); });
    connect(m_ui->addressEdit, &PlainLineEdit::left, this, [this] { leave(InputField::Address); });
    connect(m_ui->amountEdit, &PlainLineEdit::left, this, [this] { leave(InputField::Amount); });
    connect(m_ui->hiddenTextBar, &HiddenTextBar::cleaned, m_ui->addressEdit, &QLineEdit::setText);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &SendForm::review);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &SendForm::clear);
    connect(m_ui->maxButton, &QPushButton::clicked, this, &SendForm::takeMost);
    connect(m_fiatEntry, &FiatEntry::noteChanged, this, &SendForm::showAmountNote);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &SendForm::review);
    }
}

void SendForm::setCurrencies(const QList<Currency> &currencies, const QDateTime &heardAt)
{
    m_currencies = currencies;
    m_ui->currencyPicker->setCurrencies(currencies, heardAt);
    showCurrency();
    validate();
    Q_EMIT changed();
}

PlainLineEdit *SendForm::addressEdit() const
{
    return m_ui->addressEdit;
}

FieldNote *SendForm::addressNote() const
{
    return m_ui->addressNote;
}

WithdrawalDraft SendForm::draft() const
{
    WithdrawalDraft draft;
    draft.currency = m_ui->currencyPicker->current();
    draft.address = m_ui->addressEdit->text();
    draft.amount = m_ui->amountEdit->text();
    draft.feePlan = m_ui->priorityButton->isChecked() ? FeePlan::Priority : FeePlan::Normal;
    draft.note = m_ui->noteEdit->text();
    return draft;
}

void SendForm::setDraft(const WithdrawalDraft &draft)
{
    m_ui->currencyPicker->setCurrent(draft.currency);
    m_ui->addressEdit->setText(draft.address);
    m_ui->amountEdit->setText(draft.amount);
    (draft.feePlan == FeePlan::Priority ? m_ui->priorityButton : m_ui->normalButton)->setChecked(true);
    m_ui->noteEdit->setText(draft.note);
    m_ui->addressEdit->setCursorPosition(0);
    m_visited.clear();
    m_saidElsewhere.clear();
    m_ui->refusalBar->setVisible(false);
    validate();
    Q_EMIT changed();
}

void SendForm::clear()
{
    setDraft({});
    m_ui->currencyPicker->setFocus();
}

void SendForm::edit(InputField field)
{
    m_saidElsewhere.remove(field);
    if (field == InputField::Currency) {
        showCurrency();
    }
    validate();
    Q_EMIT edited();
    Q_EMIT changed();
}

void SendForm::leave(InputField field)
{
    m_visited.insert(field);
    validate();
}

void SendForm::showCurrency()
{
    const std::optional<Currency> currency = m_ui->currencyPicker->currency();
    m_ui->amountEdit->setSuffix(currency ? tickerOf(currency->id) : QString());
    m_fiatEntry->setPrecision(currency ? currency->precision : publishedPrecision({}));
}

std::optional<Withdrawal> SendForm::payout() const
{
    return checkDraft(draft(), m_currencies).withdrawal;
}

PayoutFigures SendForm::chosenFigures() const
{
    return m_figures.value(draft().feePlan);
}

void SendForm::showCosts(const CostWatch &costs)
{
    const CurrencyId currency = m_ui->currencyPicker->current();
    m_available = costs.balanceWords();
    m_rate = costs.rateWords();
    QStringList lines;
    for (const FeePlan plan : {FeePlan::Normal, FeePlan::Priority}) {
        m_figures[plan] = costs.figures(plan);
        if (!currency.isEmpty() && !m_figures[plan].costs.isEmpty()) {
            lines += tr("%1: %2").arg(nameOf(plan), feeWords(currency, m_figures[plan]));
        }
    }
    lines += tr("Added on top; the recipient gets the full amount.");
    m_ui->feePlanNote->setHint(lines.join(u'\n'));
    m_fiatEntry->setRate(costs.fiat(), chosenFigures().unitsPerFiat);
    showAmountNote();
    const std::optional<Withdrawal> withdrawal = payout();
    m_ui->costCard->setVisible(withdrawal.has_value());
    if (withdrawal) {
        m_ui->costCard->showPlan(Plan{{*withdrawal}}, chosenFigures());
    }
    m_ui->maxButton->setEnabled(mostOf(currency, chosenFigures()).has_value());
}

void SendForm::showAmountNote()
{
    QStringList lines{m_fiatEntry->note(), m_available, m_rate};
    lines.removeAll(QString());
    m_ui->amountNote->setHint(lines.join(u'\n'));
}

// All there is, but for the fee.
void SendForm::takeMost()
{
    const std::optional<Currency> currency = m_ui->currencyPicker->currency();
    const std::optional<Amount> most = currency ? mostOf(currency->id, chosenFigures()) : std::nullopt;
    if (most) {
        const std::optional<CoinAmount> payable = coinsFor(*most, *Amount::parse(u"1"), currency->precision);
        m_ui->amountEdit->setText(payable ? payable->amount.toString() : QString());
        m_ui->amountEdit->setFocus();
    }
}

void SendForm::review()
{
    m_visited = {InputField::Currency, InputField::Address, InputField::Amount};
    validate();
    for (const InputField field : {InputField::Currency, InputField::Address, InputField::Amount}) {
        if (FieldNote *note = m_notes.value(field); !note->error().isEmpty() && !m_saidElsewhere.contains(field)) {
            note->field()->setFocus();
            return;
        }
    }
    Q_EMIT reviewRequested();
}

void SendForm::validate()
{
    m_ui->hiddenTextBar->setContent(m_ui->addressEdit->text());
    const QList<Finding> findings = checkDraft(draft(), m_currencies).findings;
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        const QString said = m_saidElsewhere.value(note.key());
        note.value()->setError(said.isEmpty() ? errorAt(note.key(), findings) : said);
    }
}

QString SendForm::errorAt(InputField field, const QList<Finding> &findings) const
{
    for (const Finding &finding : findings) {
        if (finding.field == field && strengthOf(finding.name) == FindingStrength::Error
            && (!isMissing(finding) || m_visited.contains(field))) {
            return wordsFor(finding);
        }
    }
    return {};
}

void SendForm::showErrors(const QList<Finding> &findings)
{
    m_saidElsewhere.clear();
    m_difference->setVisible(false);
    QStringList general;
    for (const Finding &finding : findings) {
        if (strengthOf(finding.name) != FindingStrength::Error) {
            continue;
        }
        if (const auto *pair = std::get_if<LookAlikePair>(&finding.reason)) {
            m_difference->setPair(*pair);
            m_difference->setVisible(true);
            general.append(wordsFor(finding));
        } else if (finding.field == InputField::None) {
            general.append(wordsFor(finding));
        } else {
            m_saidElsewhere.insert(finding.field, wordsFor(finding));
        }
    }
    showObstacle(tr("This payout cannot be sent yet"), general.join(u'\n'));
    m_ui->refusalBar->setVisible(!general.isEmpty());
    validate();
}

void SendForm::showRefusal(const PlisioError &error)
{
    m_saidElsewhere.clear();
    m_difference->setVisible(false);
    for (const InputField field : m_notes.keys()) {
        if (const QString words = plisioWordsAt(error, field); !words.isEmpty()) {
            m_saidElsewhere.insert(field, words);
        }
    }
    const QString general = plisioWordsAt(error, InputField::None);
    m_ui->refusalBar->setMessage(Tone::Danger, tr("Plisio refused this payout. No money moved."), general);
    m_ui->refusalBar->setVisible(true);
    validate();
}

void SendForm::showObstacle(const QString &title, const QString &text)
{
    m_ui->refusalBar->setMessage(Tone::Danger, title, text);
    m_ui->refusalBar->setVisible(true);
}
