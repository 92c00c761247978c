#include "gui/limitrow.h"

#include "core/usdvalue.h"
#include "gui/fieldnote.h"
#include "gui/plainlineedit.h"
#include "words/amountwords.h"
#include "words/limitwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int valueWidth = 150;
constexpr int mostHours = 24 * 90;

QString editedText(LimitName name, const LimitValue &value)
{
    if (!value) {
        return {};
    }
    return name == LimitName::CoolingOff ? value->toString() : usdText(*value);
}

} // namespace

LimitRow::LimitRow(LimitName name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_valueEdit(new PlainLineEdit(this)),
      m_setButton(new QPushButton(tr("Set"), this)),
      m_note(new FieldNote(this))
{
    auto *title = new QLabel(nameOf(name), this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_valueEdit);
    m_valueEdit->setAccessibleName(nameOf(name));
    m_valueEdit->setPlaceholderText(tr("Off"));
    m_valueEdit->setSuffix(name == LimitName::CoolingOff ? tr("hours") : tr("USD"));
    m_valueEdit->setFixedWidth(valueWidth);
    m_setButton->setEnabled(false);
    m_note->setField(m_valueEdit);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title, 1);
    row->addWidget(m_valueEdit);
    row->addWidget(m_setButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_valueEdit, &QLineEdit::textChanged, this, &LimitRow::judge);
    connect(m_valueEdit, &QLineEdit::returnPressed, this, &LimitRow::choose);
    connect(m_setButton, &QPushButton::clicked, this, &LimitRow::choose);
    setLimit({});
}

void LimitRow::setLimit(const Limit &limit)
{
    m_limit = limit;
    m_valueEdit->setText(editedText(m_name, limit.value));
    const QString waiting = waitingWords(m_name, limit);
    m_note->setHint(waiting.isEmpty() ? explain(m_name) : explain(m_name) + u' ' + waiting);
    judge();
}

Result<LimitValue, AmountError> LimitRow::typedValue() const
{
    const QString text = m_valueEdit->text().trimmed();
    if (text.isEmpty()) {
        return LimitValue();
    }
    const Result<Amount, AmountError> amount = Amount::parse(text);
    if (!amount) {
        return amount.error();
    }
    const int places = m_name == LimitName::CoolingOff ? 0 : 2;
    const bool isTooLong = m_name == LimitName::CoolingOff && *amount > *Amount::parse(QString::number(mostHours));
    const bool isUseful = amount->places() <= places && !amount->isZero() && !isTooLong;
    return isUseful ? Result<LimitValue, AmountError>(*amount) : AmountError::NotANumber;
}

void LimitRow::judge()
{
    const auto value = typedValue();
    m_note->setError(value ? QString() : amountWords(value.error(), m_valueEdit->text()));
    const bool isNew = value && (*value != m_limit.value || m_limit.nextFrom.isValid());
    m_setButton->setEnabled(isNew);
}

void LimitRow::choose()
{
    const auto value = typedValue();
    if (value && m_setButton->isEnabled()) {
        Q_EMIT valueChosen(*value);
    }
}
