#include "words/figurewords.h"

#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/errorwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    static QString duration(qint64 seconds)
    {
        if (seconds < hour) {
            return tr("in about %n minute(s)", nullptr, int(std::max<qint64>((seconds + minute / 2) / minute, 1)));
        }
        return tr("in about %n hour(s)", nullptr, int((seconds + hour / 2) / hour));
    }
};

// The usual seconds from one block to the next; nothing where blocks are no measure of a payout's time.
std::optional<qint64> blockSeconds(Chain chain)
{
    switch (chain) {
    case Chain::Bitcoin:
    case Chain::BitcoinCash:
        return 600;
    case Chain::Litecoin:
    case Chain::Dash:
        return 150;
    case Chain::Dogecoin:
        return 60;
    case Chain::Zcash:
        return 75;
    case Chain::Monero:
        return 120;
    case Chain::Unknown:
    case Chain::Ethereum:
    case Chain::EthereumClassic:
    case Chain::Base:
    case Chain::BnbSmartChain:
    case Chain::Tron:
    case Chain::Ton:
    case Chain::Solana:
        break;
    }
    return std::nullopt;
}

} // namespace

QString confirmationWords(const CurrencyId &currency, int blocks)
{
    const std::optional<qint64> seconds = blockSeconds(chainOf(currency));
    return seconds && blocks > 0 ? FigureWords::duration(*seconds * blocks) : QString();
}

QString worthWords(const Amount &amount, const PayoutFigures &figures)
{
    const std::optional<Amount> worth = figures.unitsPerFiat ? usdValue(amount, *figures.unitsPerFiat) : std::nullopt;
    if (!worth) {
        return {};
    }
    return worth->isZero() && !amount.isZero() ? FigureWords::tr("less than 0.01 %1").arg(figures.fiat)
                                               : QStringLiteral("%1 %2").arg(usdText(*worth), figures.fiat);
}

QString amountWithWorth(const Amount &amount, const CurrencyId &currency, const PayoutFigures &figures)
{
    const QString worth = worthWords(amount, figures);
    const QString coins = amountWithTicker(amount, currency);
    return worth.isEmpty() ? coins : QStringLiteral("%1 (%2)").arg(coins, worth);
}

QString severalAmounts(const QMap<CurrencyId, Amount> &amounts, const CurrencyId &paid, const PayoutFigures &figures)
{
    QString words = amounts.contains(paid) ? amountWithWorth(amounts.value(paid), paid, figures) : QString();
    for (auto amount = amounts.begin(); amount != amounts.end(); ++amount) {
        if (amount.key() != paid) {
            const QString other = amountWithTicker(*amount, amount.key());
            words = words.isEmpty() ? other : FigureWords::tr("%1 and %2").arg(words, other);
        }
    }
    return words;
}

QString feeWords(const CurrencyId &currency, const PayoutFigures &figures)
{
    QMap<CurrencyId, Amount> fees;
    for (const std::optional<WithdrawalCost> &cost : figures.costs) {
        if (cost && cost->networkFee) {
            fees[cost->feeCurrency] += *cost->networkFee;
        }
    }
    if (fees.isEmpty()) {
        return figures.error ? FigureWords::tr("Not known: %1").arg(wordsFor(*figures.error))
                             : FigureWords::tr("Not known");
    }
    const QString words = severalAmounts(fees, currency, figures);
    const std::optional<WithdrawalCost> &first = figures.costs.first();
    const QString time =
        first && first->confirmationTarget ? confirmationWords(currency, *first->confirmationTarget) : QString();
    return time.isEmpty() ? words : FigureWords::tr("%1, confirmed %2").arg(words, time);
}

QString chargeWords(const Plan &plan, const PayoutFigures &figures)
{
    const CurrencyId &currency = plan.withdrawals.first().currency();
    QMap<CurrencyId, Amount> charges = debitsOf(plan, figures);
    const Result<Amount, AmountError> besides = charges.value(currency).minus(plan.total());
    charges[currency] = besides ? *besides : Amount();
    if (charges.value(currency).isZero() && charges.size() > 1) {
        charges.remove(currency);
    }
    const bool isKnown = figures.costs.value(0) && figures.costs.first()->networkFee;
    return isKnown ? severalAmounts(charges, currency, figures) : feeWords(currency, figures);
}

QString debitWords(const Plan &plan, const PayoutFigures &figures)
{
    return severalAmounts(debitsOf(plan, figures), plan.withdrawals.first().currency(), figures);
}

QString balanceWords(const QMap<CurrencyId, Amount> &debits, const PayoutFigures &figures)
{
    QStringList parts;
    for (auto debit = debits.begin(); debit != debits.end(); ++debit) {
        const auto balance = figures.balances.find(debit.key());
        if (balance == figures.balances.end()) {
            continue;
        }
        const Result<Amount, AmountError> left = balance->minus(*debit);
        const QString available = amountWithTicker(*balance, debit.key());
        parts += left ? FigureWords::tr("%1, and %2 afterwards").arg(available, amountWithTicker(*left, debit.key()))
                      : FigureWords::tr("%1: %2 too little")
                            .arg(available, amountWithTicker(*debit->minus(*balance), debit.key()));
    }
    return parts.isEmpty() ? FigureWords::tr("Plisio did not say how much there is") : parts.join(u'\n');
}

QString leftWords(const QMap<CurrencyId, Amount> &debits, const PayoutFigures &figures)
{
    QStringList lines;
    for (auto debit = debits.begin(); debit != debits.end(); ++debit) {
        const auto balance = figures.balances.find(debit.key());
        if (balance == figures.balances.end()) {
            continue;
        }
        const Result<Amount, AmountError> left = balance->minus(*debit);
        lines += left ? amountWithTicker(*left, debit.key())
                      : FigureWords::tr("%1 too little").arg(amountWithTicker(*debit->minus(*balance), debit.key()));
    }
    return lines.isEmpty() ? FigureWords::tr("Not known") : lines.join(u'\n');
}

bool isTooLittle(const QMap<CurrencyId, Amount> &debits, const PayoutFigures &figures)
{
    return std::any_of(debits.keyValueBegin(), debits.keyValueEnd(), [&figures](const auto &debit) {
        const auto balance = figures.balances.find(debit.first);
        return balance != figures.balances.end() && debit.second > *balance;
    });
}

QString wordsFor(const CostMove &move)
{
    const QString before = move.before.toString();
    const QString now = move.now.toString();
    switch (move.part) {
    case CostPart::Rate:
        return FigureWords::tr("The exchange rate has changed: coins for one %1: %2 → %3.")
            .arg(move.currency, before, now);
    case CostPart::NetworkFee:
        return FigureWords::tr("The network fee has changed: %1 → %2.")
            .arg(before, amountWithTicker(move.now, move.currency));
    case CostPart::Commission:
        return FigureWords::tr("Plisio’s commission has changed: %1 → %2.")
            .arg(before, amountWithTicker(move.now, move.currency));
    case CostPart::Balance:
        break;
    }
    return FigureWords::tr("The balance has changed: %1 → %2. Something else may be paid out from it.")
        .arg(before, amountWithTicker(move.now, move.currency));
}

QString wordsFor(const Shortfall &shortfall)
{
    const Result<Amount, AmountError> missing = shortfall.needed.minus(shortfall.available);
    return FigureWords::tr(
               "%1 is needed with the fees, and there is %2: %3 too little. Plisio will probably refuse it.")
        .arg(amountWithTicker(shortfall.needed, shortfall.currency),
             amountWithTicker(shortfall.available, shortfall.currency),
             amountWithTicker(missing ? *missing : Amount(), shortfall.currency));
}
