#include "gui/fiatentry.h"

#include "core/coinamount.h"
#include "core/usdvalue.h"
#include "gui/plainlineedit.h"
#include "words/amountwords.h"

FiatEntry::FiatEntry(PlainLineEdit *coinEdit, PlainLineEdit *fiatEdit, QObject *parent)
    : QObject(parent), m_coinEdit(coinEdit), m_fiatEdit(fiatEdit)
{
    m_fiatEdit->setEnabled(false);
    connect(m_fiatEdit, &QLineEdit::textEdited, this, &FiatEntry::takeFiat);
    connect(m_coinEdit, &QLineEdit::textChanged, this, &FiatEntry::takeCoins);
}

void FiatEntry::setPrecision(int places)
{
    m_places = places;
}

void FiatEntry::setRate(const QString &fiat, const std::optional<Amount> &unitsPerFiat)
{
    m_unitsPerFiat = unitsPerFiat;
    m_fiatEdit->setSuffix(fiat);
    m_fiatEdit->setEnabled(unitsPerFiat.has_value());
    if (!m_isFromFiat || !unitsPerFiat) {
        showWorth();
    }
}

void FiatEntry::takeFiat(const QString &text)
{
    const Result<Amount, AmountError> fiat = Amount::parse(text);
    const std::optional<CoinAmount> coins =
        fiat && m_unitsPerFiat ? coinsFor(*fiat, *m_unitsPerFiat, m_places) : std::nullopt;
    m_isFromFiat = true;
    m_isWriting = true;
    m_coinEdit->setText(coins ? coins->amount.toString() : QString());
    m_isWriting = false;
    if (!fiat && fiat.error() != AmountError::Empty) {
        setNote(amountWords(fiat.error(), text));
    } else {
        setNote(coins && coins->isRounded
                    ? tr("Rounded down to %n decimal place(s). The coin amount is what is sent.", nullptr, m_places)
                    : QString());
    }
}

void FiatEntry::takeCoins()
{
    if (!m_isWriting) {
        m_isFromFiat = false;
        setNote({});
        showWorth();
    }
}

void FiatEntry::showWorth()
{
    const Result<Amount, AmountError> coins = Amount::parse(m_coinEdit->text());
    const std::optional<Amount> worth = coins && m_unitsPerFiat ? usdValue(*coins, *m_unitsPerFiat) : std::nullopt;
    m_fiatEdit->setText(worth ? usdText(*worth) : QString());
}

void FiatEntry::setNote(const QString &note)
{
    if (note != m_note) {
        m_note = note;
        Q_EMIT noteChanged();
    }
}
